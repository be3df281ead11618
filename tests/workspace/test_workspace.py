"""A workspace folder on disk: its settings, its content, its files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutela.live.engine import compile_rules
from tutela.live.state import LiveState
from tutela.syntax import languages
from tutela.syntax.document import Document
from tutela.workspace import content, files, settings
from tutela.workspace.settings import Settings

RULE = """\
rules:
  - id: {id}
    languages: [python]
    severity: ERROR
    message: m
    pattern: f($X)
"""


# --- settings -------------------------------------------------------------------------------------


def test_the_team_speaks_first_and_the_user_last(tmp_path: Path) -> None:
    (tmp_path / "tutela.toml").write_text('pause_ms = 900\ndisable = ["a"]\n', encoding="utf-8")
    found, problems = settings.load(tmp_path, {"pauseMs": 100, "max-file-kib": 10})
    assert problems == ()
    assert found == Settings(pause_ms=100, disable=("a",), max_file_kib=10)


def test_pyproject_has_a_table_for_it(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.tutela]\ndeep = false\n", encoding="utf-8")
    assert settings.load(tmp_path)[0].deep is False


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("deep = true\npause = 3\n", 2, "Did you mean `pause_ms`?"),
        ('pause_ms = "long"\n', 1, "a number of milliseconds"),
        ("pause_ms = true\n", 1, "a number of milliseconds"),
        ("pause_ms = 5\n", 1, "from 50 to 60000"),
        ("rules = 'one.yaml'\n", 1, "a list of files"),
        ("deep = true\nrules = ['../elsewhere']\n", 2, "outside this workspace"),
        ("rules = ['/etc']\n", 1, "outside this workspace"),
        ("semgrep_core = '/tmp/evil'\n", 1, "names a program"),
        ("deep = \n", 1, "no TOML"),
        ("[authorization]\nchecks = ['may view(']\n", 1, "a list of names such as"),
        ("authorization = true\n", 1, "a table with `checks`"),
    ],
)
def test_a_wrong_setting_is_told_with_its_line_and_costs_only_itself(
    tmp_path: Path, text: str, line: int, told: str
) -> None:
    (tmp_path / "tutela.toml").write_text(text, encoding="utf-8")
    found, (problem,) = settings.load(tmp_path)
    assert problem.line == line
    assert told in str(problem)
    assert found == Settings(deep=True)


def test_an_editor_may_name_a_program() -> None:
    assert settings.load(None, {"semgrepCore": "/opt/core"})[0].semgrep_core == "/opt/core"


# --- content --------------------------------------------------------------------------------------


def test_a_folders_own_rules_join_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / ".semgrep.yml").write_text(RULE.format(id="mine"), encoding="utf-8")
    (tmp_path / ".semgrep").mkdir()
    (tmp_path / ".semgrep" / "more.yaml").write_text(RULE.format(id="ours"), encoding="utf-8")
    (tmp_path / "extra.yaml").write_text(RULE.format(id="extra"), encoding="utf-8")
    (tmp_path / "asked.yaml").write_text(RULE.format(id="asked"), encoding="utf-8")
    told = Settings(rules=("extra.yaml",), disable=("ours",))
    found = content.load(tmp_path, told, [tmp_path / "asked.yaml"])
    ids = {rule.id for rule in found.bundle.rules}
    assert {"mine", "extra", "asked", "sql-built-from-strings"} <= ids
    assert "ours" not in ids
    assert found.problems == ()


def test_a_rule_of_low_confidence_runs_in_an_audit_only(tmp_path: Path) -> None:
    rule = RULE.format(id="perhaps") + "    metadata: {confidence: LOW}\n"
    (tmp_path / ".semgrep.yml").write_text(rule, encoding="utf-8")
    assert content.load(tmp_path, Settings()).bundle.by_id("perhaps") is None
    assert content.load(tmp_path, Settings(audit=True)).bundle.by_id("perhaps") is not None


def test_a_rule_knows_the_projects_own_checks(tmp_path: Path) -> None:
    rule = """\
rules:
  - id: unchecked
    languages: [python]
    severity: ERROR
    message: m
    patterns:
      - pattern: |
          @$CHECK
          def $VIEW(...): ...
      - metavariable-regex: {metavariable: $CHECK, regex: "^(?P<checks>login_required)$"}
"""
    (tmp_path / ".semgrep.yml").write_text(rule, encoding="utf-8")
    (tmp_path / "tutela.toml").write_text(
        '[authorization]\nchecks = ["requires_*", "acl.members"]\n', encoding="utf-8"
    )
    here, problems = settings.load(tmp_path)
    assert problems == ()
    found = content.load(tmp_path, here).bundle.by_id("unchecked")
    assert found is not None
    code = "@{}\ndef view(): ...\n\n"
    text = "".join(map(code.format, ["login_required", "requires_admin", "acl.members", "other"]))
    python = languages.by_name("python")
    assert python is not None
    live = LiveState(Document(python, "a.py", text.encode()), compile_rules([found], python))
    assert [text.count("\n", 0, one.start) // 3 for one in live.findings()] == [0, 1, 2]


def test_a_nearer_rule_replaces_a_shipped_one_of_its_id(tmp_path: Path) -> None:
    own = RULE.format(id="sql-built-from-strings")
    (tmp_path / ".semgrep.yml").write_text(own, encoding="utf-8")
    rule = content.load(tmp_path, Settings()).bundle.by_id("sql-built-from-strings")
    assert rule is not None
    assert rule.message == "m"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("tutela.toml", True),
        (".semgrep.yml", True),
        (".semgrep/deep/rule.yaml", True),
        ("own/rule.yaml", True),
        ("app.py", False),
        ("sub/tutela.toml", False),
    ],
)
def test_which_files_have_a_say(tmp_path: Path, name: str, expected: bool) -> None:
    told = Settings(rules=("own",))
    assert content.is_source(tmp_path / name, tmp_path, told) is expected


# --- files ----------------------------------------------------------------------------------------


def found(root: Path, *paths: str, exclude: tuple[str, ...] = ()) -> list[str]:
    return [one.path for one in files.discover(root, [Path(p) for p in paths], exclude).files]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in (
        "app.py",
        "web/page.js",
        "web/notes.txt",
        "web/made/out.js",
        "web/made/kept.js",
        "node_modules/x/index.js",
        ".venv/lib/x.py",
        "build/out.py",
        "vendor/lib.py",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x\n", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("build/\n**/made/*\n", encoding="utf-8")
    (tmp_path / "web" / ".gitignore").write_text("!made/kept.js\n", encoding="utf-8")
    (tmp_path / ".semgrepignore").write_text(":include .gitignore\nvendor/\n", encoding="utf-8")
    return tmp_path


def test_ignore_files_are_respected_and_the_nearest_decides(tree: Path) -> None:
    assert found(tree) == ["app.py", "web/made/kept.js", "web/page.js"]
    assert found(tree, "web") == ["web/made/kept.js", "web/page.js"]
    assert found(tree, exclude=("*.js",)) == ["app.py"]


def test_a_file_that_is_named_is_taken(tree: Path) -> None:
    assert found(tree, "build/out.py", "build/out.py") == ["build/out.py"]


def test_what_is_not_there_is_told(tree: Path) -> None:
    problems = files.discover(tree, [Path("gone.py"), Path("web/notes.txt")]).problems
    assert [problem.file for problem in problems] == ["gone.py", "web/notes.txt"]


def test_a_linked_folder_is_not_followed(tree: Path) -> None:
    (tree / "loop").symlink_to(tree, target_is_directory=True)
    assert found(tree) == ["app.py", "web/made/kept.js", "web/page.js"]
