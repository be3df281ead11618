"""Which lesson comes first, and which one wins where several are as near: what is exploited most.

Published figures decide, each with its year; nobody's taste. `TOP_25` is rank by how often and how
badly a weakness was found in a year's CVEs, `KEV` counts what is known to have been exploited.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

TOP_25: Mapping[int, int] = {
    cwe: rank
    for rank, cwe in enumerate(
        (79, 89, 352, 862, 787, 22, 416, 125, 78, 94, 120, 434, 476, 121, 502, 122, 863, 20, 284, 200,
         306, 918, 77, 639, 770),
        start=1,
    )
}  # fmt: skip
"""CWE -> rank, 1 the worst. 2025 CWE Top 25 Most Dangerous Software Weaknesses, MITRE, 2025,
https://cwe.mitre.org/top25/."""

KEV: Mapping[int, int] = {78: 92, 22: 66, 502: 54, 94: 52, 306: 27, 89: 23, 918: 11, 347: 3}
"""CWE -> entries of CISA's catalogue of known exploited vulnerabilities, of 1,404 in all on
2025-08-25; only for what the lessons are about. https://www.cisa.gov/known-exploited-vulnerabilities."""

API_TOP_10: Mapping[int, int] = {
    639: 1, 287: 2, 306: 2, 307: 2, 347: 2, 613: 2, 640: 2, 213: 3, 915: 3, 400: 4, 770: 4, 285: 5, 862: 5,
    863: 5, 799: 6, 918: 7, 16: 8, 209: 8, 319: 8, 942: 8, 1059: 9, 20: 10, 295: 10,
}  # fmt: skip
"""CWE -> entry that it falls under. OWASP API Security Top 10, 2023,
https://owasp.org/API-Security/editions/2023/en/0x11-t10/; the entries name some of the CWEs, the
others are assigned by their texts."""

NO_RANK = 99
_OWASP = re.compile(r"A(?P<entry>\d\d):(?P<year>\d{4})")

Priority = tuple[int, int, int, int]


def priority(cwe: Sequence[int], owasp: Sequence[str]) -> Priority:
    """The smaller, the earlier: Top 25, then known exploits, then OWASP's newest list, then APIs."""
    return (
        min((TOP_25.get(one, NO_RANK) for one in cwe), default=NO_RANK),
        -max((KEV.get(one, 0) for one in cwe), default=0),
        _newest(owasp),
        min((API_TOP_10.get(one, NO_RANK) for one in cwe), default=NO_RANK),
    )


def _newest(owasp: Sequence[str]) -> int:
    """The place in the newest OWASP Top 10 that names it: 5 for `A05:2025`."""
    named = [(int(found["year"]), int(found["entry"])) for one in owasp if (found := _OWASP.match(one))]
    year = max((year for year, _ in named), default=0)
    return min((entry for of, entry in named if of == year), default=NO_RANK)
