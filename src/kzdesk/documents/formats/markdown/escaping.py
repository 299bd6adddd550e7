# SPDX-License-Identifier: GPL-3.0-or-later
"""Text in Markdown in which nothing is a mark (CommonMark 0.31, 2.4 and 2.5).

What could be a mark anywhere is escaped everywhere; what is one only at the beginning of a line or beside another sign,
only there. White space at the edges of a line, which readers strip, becomes a numeric character reference.
"""

import re
from typing import Final

_ANYWHERE: Final = re.compile(r"[\\`*_{}\[\]<>#&|~^$@!]")
_ADDRESS: Final = re.compile(r"(?i:(?<=http)|(?<=https)|(?<=ftp)|(?<=mailto)|(?<=xmpp)):|(?i:(?<=www))\.")
_LINE_START: Final = re.compile(r"[-+=:%(]|\d{1,9}(?=[.)])")
_AFTER_BRACKET: Final = re.compile(r"[(:]")
_EDGES: Final = re.compile(r"^\s+|\s+$")


def escaped(text: str) -> str:
    """Return one line of text with its marks escaped, as it may stand behind other text."""
    text = _ADDRESS.sub(lambda match: f"\\{match[0]}", _ANYWHERE.sub(lambda match: f"\\{match[0]}", text))
    return f"\\{text}" if _AFTER_BRACKET.match(text) else text


def at_line_start(line: str) -> str:
    """Return a line made of escaped pieces so that it begins no list, heading, rule or definition."""
    match = _LINE_START.match(line)
    if match is None:
        return line
    if match[0].isdigit():
        return f"{match[0]}\\{line[match.end() :]}"
    return f"\\{line}"


def with_edges(line: str) -> str:
    """Return a line whose white space at both ends a reader keeps."""
    return _EDGES.sub(lambda match: "".join(f"&#{ord(space)};" for space in match[0]), line)
