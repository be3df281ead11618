"""Orders something, with the settings in the note."""

import re
from pathlib import Path

ENTITY = re.compile(r'<!ENTITY (\w+) SYSTEM "([^"]+)">')


class XMLParser:
    """As much of lxml's as the attack needs."""

    def __init__(self, resolve_entities):
        self.resolve_entities = resolve_entities


class Document:
    """A document with entities of files, if its parser follows them."""

    def __init__(self, data, parser):
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8")
        self.text = text
        self.files = dict(ENTITY.findall(text)) if parser.resolve_entities else {}

    def findtext(self, name):
        found = re.search(f"<{name}>(.*?)</{name}>", self.text)[1]
        return re.sub(r"&(\w+);", lambda entity: self.read(entity[1]), found)

    def read(self, entity):
        return Path(self.files[entity]).read_text() if entity in self.files else ""


def stand_ins():
    try:
        import lxml.etree  # noqa: F401
    except ImportError:
        etree = {"XMLParser": XMLParser, "fromstring": Document}
        return {"lxml": {}, "lxml.etree": etree}
    return {}


def prepare():
    Path("settings.txt").write_text("DB_PASSWORD=correct-horse", encoding="utf-8")


ATTACK = '<!DOCTYPE order [<!ENTITY x SYSTEM "settings.txt">]><order><note>&x;</note></order>'


def attack(code):
    return got(code, ATTACK.encode())


def bypass(code):
    return got(code, ATTACK.encode("utf-16"))


def got(code, data):
    answer = code.app.test_client().post("/orders", data=data)
    return answer.get_data(as_text=True).strip() if b"DB_PASSWORD" in answer.data else None


def use(code):
    answer = code.app.test_client().post("/orders", data="<order><note>quickly</note></order>")
    assert answer.get_json() == {"note": "quickly"}
