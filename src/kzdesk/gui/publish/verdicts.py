# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file is to this vault, said in one sentence."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.publication import Release
from kzdesk.domain.said import said_date
from kzdesk.services.display import Display
from kzdesk.services.releasing import Match, Releases, Verdict

_SENTENCES: Final = {
    Match.EXACT: QT_TRANSLATE_NOOP(
        "publish", "“{file}” is genuine: byte for byte the file that was released as {release}."
    ),
    Match.OTHER_NAME: QT_TRANSLATE_NOOP(
        "publish", "“{file}” is genuine and has another name: byte for byte the file “{name}”, released as {release}."
    ),
    Match.DECRYPTED: QT_TRANSLATE_NOOP(
        "publish", "“{file}” is genuine: the document inside the encrypted file “{name}”, released as {release}."
    ),
    Match.ENCRYPTED: QT_TRANSLATE_NOOP(
        "publish",
        "“{file}” is an encrypted file that was not released from this vault, or was altered since. Do not pass it on "
        "as yours.",
    ),
    Match.UNKNOWN: QT_TRANSLATE_NOOP(
        "publish",
        "“{file}” was not released from this vault, or was altered since: a single byte is enough. Do not pass it on "
        "as yours.",
    ),
}
_RELEASE = QT_TRANSLATE_NOOP("publish", "{document}, {date}, {readers}")


def sentence(verdict: Verdict, file_name: str, releases: Releases, display: Display, tr: Translate) -> str:
    """Return what to say of a file."""
    told = _SENTENCES[verdict.match]
    if not verdict.releases:
        return tr(told.format(file=file_name))
    newest = verdict.releases[0]
    return tr(told.format(file=file_name, name=newest.file_name, release=in_words(newest, releases, display)))


def in_words(release: Release, releases: Releases, display: Display) -> Message:
    """Return which release one means: the document, the day, and for whom it was."""
    return _RELEASE.format(
        document=releases.label(release),
        date=said_date(release.released_on) if release.released_on else "",
        readers=display.label("export_profiles", release.profile),
    )
