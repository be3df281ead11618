"""Proofs: what they show is what happens, and they reach nothing but their own folder."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from shipped import LESSONS, catalogue
from tutela.cli.main import main
from tutela.lessons.load import load_lesson
from tutela.proofs import run
from tutela.proofs.run import Proven

NODE = shutil.which("node")
VULNERABLE = "def show(name):\n    return name\n"
FIXED = "def show(name):\n    return name.replace('<', '&lt;')\n"
PROOF = """\
def attack(code):
    shown = code.show("<b>")
    return shown if "<" in shown else None


def use(code):
    assert code.show("Ada") == "Ada"
"""
FRONT = "---\ntitle: x\nsummary: y\ncwe: [79]\n---\n"


def proven(folder: Path, **files: str) -> list[Proven]:
    """What comes of a small lesson's proofs; names are files of `python/`, with `_py` for `.py`."""
    defaults = {"vulnerable_py": VULNERABLE, "fixed_py": FIXED, "proof_py": PROOF}
    (folder / "x" / "python").mkdir(parents=True, exist_ok=True)
    (folder / "x" / "lesson.md").write_text(FRONT, encoding="utf-8")
    for name, text in {**defaults, **files}.items():
        place = folder / "x" / "python" / name.replace("_py", ".py")
        place.write_text(text, encoding="utf-8")
    lesson, problems = load_lesson(folder / "x")
    assert problems == ()
    assert lesson is not None
    return list(run.prove(lesson, folder / "x"))


def told(folder: Path, **files: str) -> list[str]:
    return [one.what for each in proven(folder, **files) for one in each.problems]


def test_a_proof_gives_what_the_attack_gave(tmp_path: Path) -> None:
    (one,) = proven(tmp_path)
    assert (one.problems, one.left_out, one.output) == ((), (), "<b>")


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"fixed_py": VULNERABLE}, "The attack works on fixed.py: it gives '<b>'"),
        ({"vulnerable_py": FIXED}, "The attack fails on vulnerable.py"),
        ({"wrong_py": FIXED}, "The attack fails on wrong.py"),
        ({"fixed_py": "def show(name):\n    return ''\n"}, "fixed.py does not do its job"),
        ({"vulnerable_py": "import nowhere_at_all_x\n"}, ""),
        ({"proof_py": "def attack(code):\n    return None\n"}, "has no function `use(code)`"),
        ({"proof_py": "1 / 0\n"}, "The proof ended with 1"),
        ({"proof_py": PROOF.replace('code.show("<b>")', "1 / 0")}, "broke off: ZeroDivisionError"),
        ({"proof_py": PROOF + "\nimport os\nos._exit(3)\n"}, "The proof ended with 3"),
    ],
)
def test_a_lesson_that_is_not_so_is_told(tmp_path: Path, files: dict[str, str], words: str) -> None:
    found = told(tmp_path, **files)
    mends = [one.mend for each in proven(tmp_path, **files) for one in each.problems]
    assert any(words in one for one in (*found, *mends)) if words else found == [], (found, mends)


@pytest.mark.parametrize(
    "reach",
    [
        "socket.create_connection(('192.0.2.1', 80), 2)",
        "socket.getaddrinfo('example.org', 80)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
        "__import__('urllib.request').request.urlopen('http://192.0.2.1/', timeout=2)",
    ],
)
def test_a_proof_reaches_no_network(tmp_path: Path, reach: str) -> None:
    proof = "import socket\n" + PROOF.replace("    shown = code", f"    {reach}\n    shown = code")
    found = told(tmp_path, proof_py=proof)
    assert found
    assert all("a proof may not" in one for one in found), found


def test_a_proof_sees_nothing_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "the user's own")
    proof = PROOF + (
        "\nimport os\nassert 'GITHUB_TOKEN' not in os.environ\n"
        "assert os.getcwd() != os.path.dirname(__file__)\n"
        f"assert os.path.expanduser('~') != {str(Path.home())!r}\n"
    )
    assert told(tmp_path, proof_py=proof) == []


def test_a_proof_that_never_ends_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = run._run

    async def hasty(command: list[str], timeout_s: float = 1.0) -> object:
        return await slow(command, timeout_s)

    monkeypatch.setattr(run, "_run", hasty)
    proof = PROOF.replace("    shown = code", "    while True: pass\n    shown = code")
    assert told(tmp_path, proof_py=proof) == ["The proof takes too long."]


def test_what_is_shown_is_what_was_recorded(tmp_path: Path) -> None:
    (one,) = proven(tmp_path)
    lesson, _ = load_lesson(tmp_path / "x")
    assert lesson is not None
    stale = run.stale(lesson, tmp_path / "x", one)
    assert stale is not None
    assert "--record" in stale.mend
    run.record(tmp_path / "x", one)
    assert (tmp_path / "x" / "python" / "proof.txt").read_text(encoding="utf-8") == "<b>\n"
    assert run.stale(lesson, tmp_path / "x", one) is None
    (tmp_path / "x" / "python" / "proof.txt").write_text("invented", encoding="utf-8")
    assert run.stale(lesson, tmp_path / "x", one) is not None


def test_only_when_asked_is_a_proof_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = tmp_path / "ran"
    proven_ = PROOF + f"\nopen({str(ran)!r}, 'w').close()\n"
    proven(tmp_path, proof_py=proven_)
    assert ran.exists()
    ran.unlink()
    monkeypatch.chdir(tmp_path)
    for arguments in (["check", "x"], ["check", "."], ["list"], ["check", "x", "--format", "json"]):
        CliRunner().invoke(main, ["lesson", *arguments])
        assert not ran.exists(), arguments
    CliRunner().invoke(main, ["lesson", "check", "x", "--proofs"])
    assert ran.exists()


@pytest.mark.parametrize("lesson", [one.id for one in catalogue().lessons])
def test_every_shipped_proof_holds(lesson: str) -> None:
    found = catalogue().by_id(lesson)
    assert found is not None
    folder = LESSONS / lesson
    for one in run.prove(found, folder):
        assert one.problems == (), "\n".join(map(str, one.problems))
        if NODE is not None or one.path.endswith(".py"):
            # Compilers of other languages are not everywhere, nor are the libraries of snippets.
            missed = [
                path
                for path in one.left_out
                if "/vulnerable.py" in path or "/vulnerable.js" in path
            ]
            assert missed == [] or os.name == "nt", one.left_out
            assert run.stale(found, folder, one) is None


@pytest.mark.skipif(NODE is None, reason="there is no Node here")
@pytest.mark.parametrize(
    ("attack", "words"),
    [
        ('return "got";', ""),
        ('await fetch("http://192.0.2.1/");', "broke off"),
        ('(await import("node:net")).connect(80, "192.0.2.1");', "may not reach 192.0.2.1"),
        ('(await import("node:dns")).lookup("example.org", () => {});', "may not look up"),
        ("throw new TypeError('x');", "broke off: TypeError: x"),
    ],
)
def test_a_javascript_proof_reaches_no_network_either(
    tmp_path: Path, attack: str, words: str
) -> None:
    folder = tmp_path / "x" / "javascript"
    folder.mkdir(parents=True)
    (tmp_path / "x" / "lesson.md").write_text(FRONT, encoding="utf-8")
    (folder / "vulnerable.js").write_text("export const bad = true;\n", encoding="utf-8")
    (folder / "fixed.js").write_text("export const bad = false;\n", encoding="utf-8")
    proof = (
        f"export async function attack(code) {{ if (!code.bad) return null; {attack} }}\n"
        "export const use = () => {};\n"
    )
    (folder / "proof.test.js").write_text(proof, encoding="utf-8")
    lesson, _ = load_lesson(tmp_path / "x")
    assert lesson is not None
    (one,) = run.prove(lesson, tmp_path / "x")
    found = [problem.what for problem in one.problems]
    assert any(words in what for what in found) if words else (found, one.output) == ([], "got")
