"""The part of SARIF 2.1.0 that Tutela writes, as a strict JSON schema.

Says for each object which properties the standard (OASIS, sections 3.13 to 3.58) requires and of
what type those are that we use. Any other is refused: a new one must be looked up first.
"""

from __future__ import annotations

from typing import Any

STRING = {"type": "string"}
INDEX = {"type": "integer", "minimum": -1}
COUNT = {"type": "integer", "minimum": 0}
POSITIVE = {"type": "integer", "minimum": 1}
URI = {"type": "string", "format": "uri"}
URI_REFERENCE = {"type": "string", "format": "uri-reference"}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
BAG = {
    "type": "object",
    "properties": {"tags": {"type": "array", "items": STRING, "uniqueItems": True}},
}


def some(item: dict[str, Any], least: int = 0, unique: bool = False) -> dict[str, Any]:
    return {"type": "array", "items": item, "minItems": least, "uniqueItems": unique}


def thing(required: str = "", **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": required.split(),
        "properties": {**properties, "properties": BAG},
        "additionalProperties": False,
    }


MESSAGE = thing("text", text=STRING, markdown=STRING)
ARTIFACT_LOCATION = thing("", uri=URI_REFERENCE, uriBaseId=STRING)
CONTENT = thing("", text=STRING)
REGION = thing(
    "startLine",
    startLine=POSITIVE,
    startColumn=POSITIVE,
    endLine=POSITIVE,
    endColumn=POSITIVE,
    snippet=CONTENT,
    sourceLanguage=STRING,
)
LOCATION = thing(
    "",
    physicalLocation=thing("artifactLocation", artifactLocation=ARTIFACT_LOCATION, region=REGION),
    message=MESSAGE,
)
COMPONENT_REFERENCE = thing("", name=STRING, index=INDEX)
RULE = thing(
    "id",
    id=STRING,
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    defaultConfiguration=thing("", level=LEVEL),
    help=MESSAGE,
    helpUri=URI,
    relationships=some(
        thing(
            "target",
            target=thing("", id=STRING, index=INDEX, toolComponent=COMPONENT_REFERENCE),
            kinds=some(STRING, unique=True),
        ),
        unique=True,
    ),
)
COMPONENT = thing(
    "name",
    name=STRING,
    organization=STRING,
    shortDescription=MESSAGE,
    informationUri=URI,
    semanticVersion=STRING,
    isComprehensive={"type": "boolean"},
    rules=some(RULE, unique=True),
    taxa=some(RULE, unique=True),
    supportedTaxonomies=some(COMPONENT_REFERENCE, unique=True),
)
NOTIFICATION = thing("message", message=MESSAGE, level=LEVEL, locations=some(LOCATION, unique=True))
RESULT = thing(
    "message",
    ruleId=STRING,
    ruleIndex=INDEX,
    level=LEVEL,
    message=MESSAGE,
    locations=some(LOCATION),
    partialFingerprints={"type": "object", "additionalProperties": STRING},
    codeFlows=some(
        thing(
            "threadFlows",
            threadFlows=some(
                thing(
                    "locations",
                    locations=some(
                        thing(
                            "",
                            location=LOCATION,
                            kinds=some(STRING, unique=True),
                            executionOrder=INDEX,
                        ),
                        least=1,
                    ),
                ),
                least=1,
            ),
        )
    ),
    fixes=some(
        thing(
            "artifactChanges",
            description=MESSAGE,
            artifactChanges=some(
                thing(
                    "artifactLocation replacements",
                    artifactLocation=ARTIFACT_LOCATION,
                    replacements=some(
                        thing("deletedRegion", deletedRegion=REGION, insertedContent=CONTENT),
                        least=1,
                    ),
                ),
                least=1,
                unique=True,
            ),
        ),
        unique=True,
    ),
    suppressions=some(
        thing("kind", kind={"enum": ["inSource", "external"]}, justification=STRING), unique=True
    ),
)
RUN = thing(
    "tool",
    tool=thing("driver", driver=COMPONENT),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    invocations=some(
        thing(
            "executionSuccessful",
            executionSuccessful={"type": "boolean"},
            toolExecutionNotifications=some(NOTIFICATION),
        )
    ),
    results=some(RESULT),
    taxonomies=some(COMPONENT, unique=True),
    originalUriBaseIds={"type": "object", "additionalProperties": ARTIFACT_LOCATION},
)
LOG: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {"$schema": URI, "version": {"const": "2.1.0"}, "runs": some(RUN)},
    "additionalProperties": False,
}
