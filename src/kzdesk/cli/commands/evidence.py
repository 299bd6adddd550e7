# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk evidence VAULT add|list|verify|log|facts|export|destroy …`: files that prove something, and their custody."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.cli.passphrases import confirmed_passphrase
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Damaged, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.evidence import Attachment

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_ACTION: Final = QT_TRANSLATE_NOOP(
    "cli",
    "add: RECORD FILE…; list: [RECORD]; verify: [RECORD or FILE-ID]…, all without one; log, facts, export, destroy: "
    "FILE-ID",
)
_ITEMS: Final = QT_TRANSLATE_NOOP("cli", "ids of records and of evidence files; add: also files and folders to add")
_BY: Final = QT_TRANSLATE_NOOP("cli", "who does it; kept in the custody log")
_DESCRIPTION: Final = QT_TRANSLATE_NOOP("cli", "add: what the files show, in words that give nobody away")
_ORIGIN: Final = QT_TRANSLATE_NOOP("cli", "add: code of the origin (own_capture, received, web_archive, document_copy)")
_TAKEN: Final = QT_TRANSLATE_NOOP("cli", "add: when the files were taken or made, for example 5.1.2022")
_OUT: Final = QT_TRANSLATE_NOOP("cli", "export: file to write")
_REASON: Final = QT_TRANSLATE_NOOP("cli", "export and destroy: why; kept in the custody log")
_WITHOUT: Final = QT_TRANSLATE_NOOP("cli", "export: a copy made from the pixels alone, without metadata")
_OVERWRITE: Final = QT_TRANSLATE_NOOP("cli", "replace files that are there")
_HOW: Final = QT_TRANSLATE_NOOP("cli", "Nothing was done. “{action}” needs {wanted}; see kzdesk evidence --help.")
_ADDED: Final = QT_TRANSLATE_NOOP("cli", "Added: {count}. There already: {known}.")
_NOT_ADDED: Final = QT_TRANSLATE_NOOP("cli", "{name}: {why}")
_VERIFIED: Final = QT_TRANSLATE_NOOP("cli", "Verified: {count}. Damaged or missing: {bad}.")
_BAD: Final = QT_TRANSLATE_NOOP(
    "cli", "Some files, or their custody logs, are not what they were. Look for them in your newest backup."
)
_ALTERED: Final = QT_TRANSLATE_NOOP("cli", "The custody log of this file was altered at the lines marked with !.")
_LOG_BROKEN: Final = "log-altered"
_OPEN: Final = QT_TRANSLATE_NOOP("cli", "The file is open: whoever gets it can read it.")
_DESTROYED: Final = QT_TRANSLATE_NOOP("cli", "Destroyed. Backups made before still hold it.")


class EvidenceFiles:
    """Prints one file, or one act, on a line."""

    name = "evidence"
    help = QT_TRANSLATE_NOOP("cli", "keep files that prove something, verify them, and show what was done with them")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, what to do, and with what."""
        vault_options(parser, tr)
        parser.add_argument("action", choices=tuple(_WORK), help=tr(_ACTION))
        parser.add_argument("items", metavar="ID", nargs="*", help=tr(_ITEMS))
        parser.add_argument("--by", metavar="NAME", default="", help=tr(_BY))
        parser.add_argument("--description", metavar="TEXT", default="", help=tr(_DESCRIPTION))
        parser.add_argument("--origin", metavar="CODE", default="", help=tr(_ORIGIN))
        parser.add_argument("--taken-on", metavar="DATE", help=tr(_TAKEN))
        parser.add_argument("--out", metavar="FILE", type=Path, help=tr(_OUT))
        parser.add_argument("--reason", metavar="TEXT", default="", help=tr(_REASON))
        parser.add_argument("--without-metadata", action="store_true", help=tr(_WITHOUT))
        parser.add_argument("--overwrite", action="store_true", help=tr(_OVERWRITE))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Do it. A damaged file or an altered log is exit code 3."""
        with context.unlocked(options) as services:
            _WORK[options.action](services, context, options)
        return 0


def _add(services: "Services", context: Context, options: argparse.Namespace) -> None:
    from kzdesk.services.evidence.keeping import About

    if len(options.items) < 2:
        raise Refused(_HOW.format(action="add", wanted="RECORD FILE…"), code="how")
    record, *paths = options.items
    taken = PartialDate.parse(options.taken_on) if options.taken_on else None
    about = About(options.description, options.origin, taken, by=options.by)
    belongs = services.evidence.keeping.belonging(record)
    done = services.evidence.keeping.add_all(map(Path, paths), belongs, about, context.console.progress())
    _print_files(context, done.added, as_json=options.json)
    for name, why in done.refused:
        context.console.tell(_NOT_ADDED.format(name=name, why=why))
    context.console.tell(_ADDED.format(count=len(done.added), known=done.known))
    if done.refused:
        raise Refused(done.refused[0][1], code="not-added")


def _list(services: "Services", context: Context, options: argparse.Namespace) -> None:
    _print_files(context, _chosen(services, options.items), as_json=options.json)


def _verify(services: "Services", context: Context, options: argparse.Namespace) -> None:
    found = services.evidence.keeping.verify(_chosen(services, options.items), context.console.progress())
    said = [(each, each.soundness if each.log.holds else _LOG_BROKEN) for each in found]
    if options.json:
        context.console.json([{"id": each.attachment.id, "found": word, "good": each.good} for each, word in said])
    else:
        for each, word in said:
            context.console.line(f"{word}  {each.attachment.id}  {each.attachment.file_name}")
    bad = sum(not each.good for each in found)
    context.console.tell(_VERIFIED.format(count=len(found), bad=bad))
    if bad:
        raise Damaged(_BAD, code="evidence")


def _log(services: "Services", context: Context, options: argparse.Namespace) -> None:
    log = services.evidence.keeping.log(_one(options))
    names = ("at", "act", "by", "device", "reason", "found", "number", "digest")
    if options.json:
        told = [{name: getattr(act, name) for name in names} | {"holds": act.id not in log.broken} for act in log.acts]
        context.console.json(told)
    else:
        for act in log.acts:
            mark = "!" if act.id in log.broken else " "
            pieces = (act.at, act.act, act.by or act.device, act.reason)
            context.console.line("  ".join([mark, *(piece for piece in pieces if piece)]))
    if not log.holds:
        raise Damaged(_ALTERED, code="log")


def _facts(services: "Services", context: Context, options: argparse.Namespace) -> None:
    told = services.evidence.showing.facts(_one(options))
    if options.json:
        context.console.json([{"name": name, "value": value} for name, value in told])
        return
    for name, value in told:
        context.console.line(f"{name}: {value}")


def _export(services: "Services", context: Context, options: argparse.Namespace) -> None:
    if options.out is None or not options.reason.strip():
        raise Refused(_HOW.format(action="export", wanted="FILE-ID --out FILE --reason TEXT"), code="how")
    write = services.evidence.showing.export_copy if options.without_metadata else services.evidence.keeping.export
    write(
        _one(options),
        options.out,
        confirmed_passphrase(context.console, options.passphrase_file),
        options.reason,
        by=options.by,
        replace=options.overwrite,
        progress=context.console.progress(),
    )
    context.console.line(str(options.out))
    context.console.tell(_OPEN)


def _destroy(services: "Services", context: Context, options: argparse.Namespace) -> None:
    if not options.reason.strip():
        raise Refused(_HOW.format(action="destroy", wanted="FILE-ID --reason TEXT"), code="how")
    phrase = confirmed_passphrase(context.console, options.passphrase_file)
    services.evidence.keeping.destroy(_one(options), phrase, options.reason, by=options.by)
    context.console.tell(_DESTROYED)


_WORK: Final = {
    "add": _add,
    "list": _list,
    "verify": _verify,
    "log": _log,
    "facts": _facts,
    "export": _export,
    "destroy": _destroy,
}


def _one(options: argparse.Namespace) -> str:
    if len(options.items) != 1:
        raise Refused(_HOW.format(action=options.action, wanted="FILE-ID"), code="how")
    return str(options.items[0])


def _chosen(services: "Services", ids: Iterable[str]) -> tuple[Attachment, ...]:
    """Return the files of the records with these ids, each once; all files without an id."""
    wanted = list(ids)
    if not wanted:
        return services.evidence.keeping.all()
    found = (
        file for each in wanted for file in services.evidence.keeping.of(*services.evidence.keeping.belonging(each))
    )
    return tuple({file.id: file for file in found}.values())


def _print_files(context: Context, files: Iterable[Attachment], *, as_json: bool) -> None:
    if as_json:
        context.console.json([_as_data(each) for each in files])
        return
    for each in files:
        pieces = (each.id, each.media_type, str(each.size), each.sha256[:12], each.file_name, each.description)
        context.console.line("  ".join(piece for piece in pieces if piece))


def _as_data(file: Attachment) -> dict[str, Any]:
    names = ("id", "file_name", "media_type", "size", "sha256", "description", "origin", "object")
    told = {name: getattr(file, name) for name in names}
    return told | {"captured_on": file.captured_on.edtf if file.captured_on else None, "destroyed": file.destroyed}
