"""What the client at the other end can do, as far as the server asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from lsprotocol import types
from pygls.capabilities import ServerCapabilitiesBuilder, get_capability

from tutela.syntax.positions import Encoding

EXPERIMENTAL = "tutela"
"""The key of `capabilities.experimental` under which a client of ours tells more; see docs/protocol.md."""


@attrs.frozen
class Client:
    encoding: Encoding = "utf-16"
    pulls: bool = False
    """It asks for diagnostics, and again when it is told to; nothing is published to it then. One
    that can't be told to would never hear what Semgrep says after a pause, so it is published to."""
    related: bool = False
    hover_markdown: bool = True
    literals: bool = True
    """It takes code actions; otherwise only commands."""
    document_changes: bool = False
    shows_documents: bool = False
    progress: bool = False
    configures: bool = False
    watches: bool = False
    tells_settings: bool = False
    """It says when settings have changed, if it is asked to."""
    shows_lessons: bool = False
    """It takes `tutela/showLesson`."""
    follows_status: bool = False
    """It takes `tutela/status`."""
    opens_documents: bool = False
    """It takes `tutela/openDocument`."""
    hears_fixed: bool = False
    """It takes `tutela/fixed`."""

    @classmethod
    def of(cls, capabilities: types.ClientCapabilities) -> Client:
        def can(path: str) -> bool:
            return bool(get_capability(capabilities, path, False))

        formats = get_capability(capabilities, "text_document.hover.content_format", None)
        return cls(
            encoding=_encoding(capabilities),
            pulls=get_capability(capabilities, "text_document.diagnostic", None) is not None
            and can("workspace.diagnostics.refresh_support"),
            related=can("text_document.publish_diagnostics.related_information"),
            hover_markdown=formats is None or types.MarkupKind.Markdown in formats,
            literals=can("text_document.code_action.code_action_literal_support"),
            document_changes=can("workspace.workspace_edit.document_changes"),
            shows_documents=can("window.show_document.support"),
            progress=can("window.work_done_progress"),
            configures=can("workspace.configuration"),
            watches=can("workspace.did_change_watched_files.dynamic_registration"),
            tells_settings=can("workspace.did_change_configuration.dynamic_registration"),
            **_ours(capabilities.experimental),
        )


def _encoding(capabilities: types.ClientCapabilities) -> Encoding:
    match ServerCapabilitiesBuilder.choose_position_encoding(capabilities):
        case types.PositionEncodingKind.Utf8:
            return "utf-8"
        case types.PositionEncodingKind.Utf32:
            return "utf-32"
        case _:
            return "utf-16"


def _ours(experimental: Any) -> dict[str, bool]:
    told = experimental.get(EXPERIMENTAL) if isinstance(experimental, Mapping) else None
    if not isinstance(told, Mapping):
        return {}
    return {
        "shows_lessons": told.get("showLesson") is True,
        "follows_status": told.get("status") is True,
        "opens_documents": told.get("openDocument") is True,
        "hears_fixed": told.get("fixed") is True,
    }
