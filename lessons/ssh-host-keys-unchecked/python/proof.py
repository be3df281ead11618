"""Answers in the place of files.example, with a key of one's own."""

from pathlib import Path
from types import SimpleNamespace

TRUE_KEY, OWN_KEY = "ssh-ed25519 AAAA-of-files.example", "ssh-ed25519 AAAA-of-mallory"


class Server:
    key = TRUE_KEY
    heard: list = []


class UnknownHostError(Exception):
    """Stands for paramiko's SSHException."""


class AutoAddPolicy:
    def missing_host_key(self, client, hostname, key):
        client.known[hostname] = key


class WarningPolicy:
    def missing_host_key(self, client, hostname, key):
        print(f"unknown key for {hostname}")


class RejectPolicy:
    def missing_host_key(self, client, hostname, key):
        raise UnknownHostError(hostname)


class SSHClient:
    """As much of paramiko as the snippet uses, with its way of dealing with keys."""

    def __init__(self):
        self.known, self.policy = {}, RejectPolicy()

    def set_missing_host_key_policy(self, policy):
        self.policy = policy() if isinstance(policy, type) else policy

    def load_host_keys(self, filename):
        lines = Path(filename).read_text(encoding="utf-8").splitlines()
        self.known = dict(line.split(" ", 1) for line in lines)

    def connect(self, hostname, username, password):
        expected = self.known.get(hostname)
        if expected is None:
            self.policy.missing_host_key(self, hostname, Server.key)
        elif expected != Server.key:
            raise UnknownHostError(hostname)
        Server.heard.append(f"{username}, password {password}")

    def open_sftp(self):
        return SimpleNamespace(put=lambda source, target: Server.heard.append(target))


def stand_ins():
    policies = {policy.__name__: policy for policy in (AutoAddPolicy, WarningPolicy, RejectPolicy)}
    return {"paramiko": {"SSHClient": SSHClient, **policies}}


def prepare():
    Path("known_hosts").write_text(f"files.example {TRUE_KEY}\n", encoding="utf-8")


def attack(code):
    Server.key, Server.heard = OWN_KEY, []
    try:
        code.deliver("march.pdf", "correct-horse")
    except UnknownHostError:
        return None
    return Server.heard[0]


def use(code):
    Server.key, Server.heard = TRUE_KEY, []
    code.deliver("march.pdf", "correct-horse")
    assert Server.heard[-1] == "inbox/march.pdf"
