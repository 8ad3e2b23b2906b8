"""A thing said in a text that is the same in every language."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["symbol", "resolution", "date", "percent", "amount", "number", "roman"]


class Value(NamedTuple):
    """A symbol, date or number at `text[start:end]` (code points).

    `key` is equal for the same thing in any language, script and digits: of a document symbol its letters and figures
    (`A/57/759-S/2003/332`), of a resolution its session and number, the lesser first however they stand (`4/37`,
    `15/1514`, `S-6/3201`, `46/182 A`), of a date ISO 8601 as far as it is said (`1996-12-31`, `1996-12`, `--12-31`), of
    all others the number without separators (`1250000`, `2.5`).

    Of several days of one month the last is the rest of the words too: `3` and `4 May 2020`.
    """

    kind: Kind
    key: str
    start: int
    end: int
    text: str
