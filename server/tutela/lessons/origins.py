"""Where values come from, in words: `request.args["id"]` is the URL's.

One table, searched in order; what it doesn't know, the caller tells as code.
"""

from __future__ import annotations

import re

_ORIGINS: tuple[tuple[str, str], ...] = (
    (r"\b(?:cookies?|getCookies|cookieStore)\b", "a cookie"),
    (r"\b(?:headers?|getHeader|META)\b", "a header of the request"),
    (r"\b(?:files|FILES|UploadFile|FormFile|multipart)\b", "an upload"),
    (r"\b(?:form|POST|FormValue|PostFormValue|formData)\b", "a form"),
    (r"\b(?:args|GET|query|query_params|searchParams|getQueryString|RawQuery|location)\b", "the URL"),
    (r"\b(?:params|path_params|view_args|PathValue|PathVariable|Vars)\b", "the URL's path"),
    (r"\b(?:json|get_json|body|data|get_data|getInputStream|ShouldBindJSON)\b", "the request's body"),
    (r"\b(?:Query)\(", "the URL"),
    (r"\b(?:getParameter|RequestParam)\b", "a parameter of the request"),
    (r"\bsys\.argv\b|\bprocess\.argv\b|\bos\.Args\b|\bargs\[\d", "the command line"),
    (r"\binput\(|\braw_input\(|\bstdin\b|\breadline\(", "the keyboard or a pipe"),
    (r"\benviron\b|\bgetenv\b|\bGetenv\b|\bprocess\.env\b", "the environment"),
    (r"\b(?:req|request|ctx|r)\.\w+", "the request"),
)
_COMPILED = tuple((re.compile(pattern), words) for pattern, words in _ORIGINS)
_LONGEST = 300


def origin(source: str) -> str:
    """Where the value of a source's code comes from; empty where that can't be told."""
    found = (words for pattern, words in _COMPILED if pattern.search(source[:_LONGEST]))
    return next(found, "")
