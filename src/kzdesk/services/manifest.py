# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifest of a release: what somebody who has the file may know about it, as JSON (docs/formats/manifest.md).

It stands beside the file, so it tells nothing that the file does not: no person, no recipient, no reason, and of an
encrypted document not even its digest, by which a guess at its content could be tried.
"""

import json
from typing import Any, Final

from kzdesk import __version__
from kzdesk.domain.records.publication import Release

FORMAT: Final = "kzdesk release manifest"
VERSION: Final = 1


def manifest(release: Release) -> str:
    """Return the manifest of a release, the same for the same release."""
    encrypted = bool(release.recipient)
    facts: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "program": f"kzdesk {__version__}",
        "released_on": str(release.released_on),
        "document": {
            "submission": release.submission,
            "format": release.file_format,
            "language": release.language,
            "profile": release.profile,
            "as_of": str(release.as_of) if release.as_of else None,
            "pages": release.pages,
        },
        "file": {
            "name": release.file_name,
            "encryption": "age X25519" if encrypted else None,
            "size": release.size,
            "sha256": release.sha256,
        },
        "vault_state": release.vault_state.rpartition(" ")[2],
    }
    return json.dumps(facts, ensure_ascii=False, indent=1) + "\n"
