"""Runs a Python proof: the attack on each snippet, and an honest use of those that are right.

A program of its own: imports nothing of Tutela. Takes one argument, JSON, and prints JSON.
"""

import importlib.util
import itertools
import json
import os
import socket
import sys
import tempfile
import traceback
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

_LOCAL = ("127.0.0.1", "::1", "localhost", "", b"localhost", None)
_numbers = itertools.count()


def _is_local(host: Any) -> bool:
    """Whether a host is this machine, in any of the spellings that need no looking up."""
    if host in _LOCAL:
        return True
    try:
        return socket.inet_aton(host)[0] == 127
    except (OSError, TypeError):
        return False


class _NoNetworkError(OSError):
    pass


def _guard(event: str, args: tuple[Any, ...]) -> None:
    """The machine itself is all that a proof may talk to."""
    if event in ("socket.connect", "socket.bind", "socket.sendto"):
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None
        if not _is_local(host):
            raise _NoNetworkError(f"a proof may not reach {host}")
    elif event == "socket.getaddrinfo" and not _is_local(args[0]):
        raise _NoNetworkError(f"a proof may not look up {args[0]!r}")


class _Proof:
    def __init__(self, path: str, most: int) -> None:
        self.path, self.most = path, most
        self.problems: list[dict[str, Any]] = []
        self.left_out: list[str] = []
        self.output = ""
        self.module = self._load(path)
        for name in ("attack", "use"):
            if not callable(getattr(self.module, name, None)):
                raise SystemExit(f"the proof has no function `{name}(code)`")

    def snippet(self, kind: str, path: str) -> None:
        """The attack works on what is flawed and fails on what is right, which still does its job."""
        name = Path(path).name
        if kind not in ("vulnerable", "fixed", "wrong"):
            return
        if name not in getattr(self.module, "COVERS", [f"{kind}.py"]):
            self.left_out.append(f"{name}: the proof does not cover it")
            return
        if missing := getattr(self.module, "needs", str)():
            self.left_out.append(f"{name}: it needs {missing}")
            return
        try:
            got = self._try(path, "bypass" if kind == "wrong" else "attack")
        except ModuleNotFoundError as absent:
            self.left_out.append(f"{name}: {absent.name} is not installed")
            return
        except Exception as failure:
            self._tell(f"The attack on {name} broke off: {_said(failure)}.", failure)
            return
        if kind == "fixed" and got:
            self._tell(f"The attack works on {name}: it gives {str(got)[:200]!r}.")
        if kind == "wrong" and not got:
            self._tell(f"The attack fails on {name}, so that it is not shown to be wrong.")
        if kind == "vulnerable":
            if not got:
                self._tell(f"The attack fails on {name}.")
            elif name == "vulnerable.py":
                self.output = str(got)[: self.most]
        try:
            self._try(path, "use")
        except Exception as failure:
            self._tell(f"{name} does not do its job: {_said(failure)}.", failure)

    def _try(self, path: str, what: str) -> object:
        """Calls one of the proof's functions with a fresh copy of a snippet, in a fresh folder."""
        call = getattr(self.module, what, None) or self.module.attack
        stand_ins: dict[str, dict[str, Any]] = getattr(self.module, "stand_ins", dict)()
        before = {name: sys.modules.get(name) for name in stand_ins}
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
            os.chdir(place)
            try:
                for name, members in stand_ins.items():
                    sys.modules[name] = _module(name, members)
                prepare = getattr(self.module, "prepare", None)
                if prepare is not None:
                    prepare()
                return call(self._load(path))
            finally:
                os.chdir(Path(place).parent)
                for name, module in before.items():
                    if module is None:
                        del sys.modules[name]
                    else:
                        sys.modules[name] = module

    def _load(self, path: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"tutela_snippet_{next(_numbers)}", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    def _tell(self, what: str, failure: Exception | None = None) -> None:
        line = 0
        if failure is not None:
            frames = traceback.extract_tb(failure.__traceback__)
            line = next((one.lineno or 0 for one in frames[::-1] if one.filename == self.path), 0)
        self.problems.append(
            {"what": what, "mend": "Correct the proof, or the code.", "line": line}
        )


def _module(name: str, members: dict[str, Any]) -> ModuleType:
    module = ModuleType(name)
    module.__dict__.update(members)
    return module


def _said(failure: Exception) -> str:
    return f"{type(failure).__name__}: {failure}"[:300].rstrip(".")


def main() -> None:
    asked = SimpleNamespace(**json.loads(sys.argv[1]))
    # What a proof or a snippet prints is not the answer.
    answer = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.addaudithook(_guard)
    proof = _Proof(asked.proof, asked.most)
    for kind, path in asked.snippets:
        proof.snippet(kind, path)
    told = {"problems": proof.problems, "left_out": proof.left_out, "output": proof.output}
    answer.write(f"tutela-proof:{json.dumps(told)}\n")
    answer.flush()
    # Threads that a proof left running do not keep anyone waiting.
    os._exit(0)


if __name__ == "__main__":
    main()
