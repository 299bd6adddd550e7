# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk place VAULT ACTION …`: adds, lists, tests and removes the places where a vault exchanges."""

import argparse
import getpass
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.errors import Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from kzdesk.services.exchange.desk import Exchange
    from kzdesk.services.exchange.places import Place, PlaceKind, Places

_ACTION: Final = QT_TRANSLATE_NOOP(
    "cli",
    "kinds: what can be a place and what it has to be told; list; add NAME: try a place out and keep it; test NAME; "
    "tidy NAME: count what this device put there long ago and everybody has, and with --delete delete it there; remove "
    "NAME: forget it",
)
_NAME: Final = QT_TRANSLATE_NOOP("cli", "name of the place")
_KIND: Final = QT_TRANSLATE_NOOP("cli", "add: what kind of place it is")
_SET: Final = QT_TRANSLATE_NOOP("cli", "add: a setting of the place; may be given several times")
_FILE: Final = QT_TRANSLATE_NOOP(
    "cli", "add: a setting whose value is the text of a file, such as a password, a key or a certificate"
)
_IDENTITY: Final = QT_TRANSLATE_NOOP(
    "cli", "add: the key of an SSH server, as its keeper told you and not as the server says by itself"
)
_DAYS: Final = QT_TRANSLATE_NOOP("cli", "tidy: only what was put there more than so many days ago")
_DELETE: Final = QT_TRANSLATE_NOOP("cli", "tidy: delete it there")
_FOUND: Final = QT_TRANSLATE_NOOP(
    "cli", "Can be deleted: {bundles} bundles and {files} evidence files, {size} bytes. As old, but staying: {kept}."
)
_DELETED: Final = QT_TRANSLATE_NOOP(
    "cli", "Deleted: {bundles} bundles and {files} evidence files, {size} bytes. As old, but staying: {kept}."
)
_WORDS: Final = QT_TRANSLATE_NOOP("cli", "This action needs the name of a place. Nothing was changed.")
_WRITTEN: Final = QT_TRANSLATE_NOOP("cli", "A setting is written NAME=VALUE. Nothing was changed.")
_COMPARE: Final = QT_TRANSLATE_NOOP(
    "cli",
    "This server shows the key below. Compare it with what its keeper tells you by another way; if they are the same, "
    "add the place again with --identity and this key. Nothing was kept.",
)
_NO_FILE: Final = QT_TRANSLATE_NOOP("cli", "The file with a setting cannot be read. Check its path.")
_ADDED: Final = QT_TRANSLATE_NOOP("cli", "The place can be used and was kept.")
_FINE: Final = QT_TRANSLATE_NOOP("cli", "The place can be used.")
_REMOVED: Final = QT_TRANSLATE_NOOP("cli", "The place was forgotten. What lies there stays there.")
_LARGEST: Final = 100_000


class PlacesOfExchange:
    """Prints places; passwords are neither printed nor taken from the command line."""

    name = "place"
    help = QT_TRANSLATE_NOOP("cli", "add, list, test and remove the places where a vault exchanges")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, what to do, and the settings of a new place."""
        vault_options(parser, tr)
        parser.add_argument("action", choices=("kinds", "list", "add", "test", "tidy", "remove"), help=tr(_ACTION))
        parser.add_argument("place", nargs="?", default="", metavar="NAME", help=tr(_NAME))
        parser.add_argument("--kind", default="folder", help=tr(_KIND))
        parser.add_argument("--set", metavar="NAME=VALUE", dest="values", action="append", default=[], help=tr(_SET))
        parser.add_argument("--file", metavar="NAME=FILE", dest="files", action="append", default=[], help=tr(_FILE))
        parser.add_argument("--identity", metavar="KEY", default="", help=tr(_IDENTITY))
        parser.add_argument("--days", type=int, default=90, help=tr(_DAYS))
        parser.add_argument("--delete", action="store_true", help=tr(_DELETE))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Do it and print what came of it."""
        if bool(options.place) != (options.action in {"add", "test", "tidy", "remove"}):
            raise Refused(_WORDS, code="words")
        with context.unlocked(options) as services:
            places = services.exchange.places
            match options.action:
                case "kinds":
                    _show_kinds(places.kinds(), context)
                case "list":
                    _show(places.all(), context, as_json=options.json)
                case "add":
                    return _add(places, context, options)
                case "test":
                    places.test(places.named(options.place).id)
                    context.console.tell(_FINE)
                case "tidy":
                    _tidy(services.exchange, context, options)
                case _:
                    places.remove(places.named(options.place).id)
                    context.console.tell(_REMOVED)
        return 0


def _tidy(exchange: "Exchange", context: Context, options: argparse.Namespace) -> None:
    """Count what can be deleted at a place, or delete it."""
    place, days = exchange.places.named(options.place).id, options.days
    if options.delete:
        old = exchange.visits.tidy(place, days, context.console.progress())
    else:
        old = exchange.tidying.outline(place, days)
    counts = {"bundles": old.bundles, "files": old.files, "size": old.size, "kept": old.kept}
    context.console.tell((_DELETED if options.delete else _FOUND).format(**counts))


def _add(places: "Places", context: Context, options: argparse.Namespace) -> int:
    """Try the place out and keep it; show a key that was not compared yet instead."""
    kind = next((each for each in places.kinds() if each.name == options.kind), None)
    settings = _settings(kind, context, options)
    if not options.identity and (shown := places.identify(options.kind, settings)):
        context.console.tell(_COMPARE)
        context.console.line(shown)
        return Refused.exit_code
    places.try_out(options.kind, settings)
    places.add(options.place, options.kind, settings)
    context.console.tell(_ADDED)
    return 0


def _settings(kind: "PlaceKind | None", context: Context, options: argparse.Namespace) -> dict[str, str]:
    """Return the settings given; a password that is missing is asked for at the terminal, where it may stay empty."""
    settings = dict(_pair(text) for text in options.values)
    settings |= {name: _text(file) for name, file in map(_pair, options.files)}
    settings |= {"identity": options.identity} if options.identity else {}
    for setting in kind.settings if kind else ():
        if setting.folder and settings.get(setting.name):
            settings[setting.name] = str(Path(settings[setting.name]).expanduser().absolute())
        if setting.secret and not setting.file and setting.name not in settings and sys.stdin.isatty():
            settings[setting.name] = getpass.getpass(f"{context.console.translate(setting.label)}: ")
    return settings


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise Refused(_WRITTEN, code="setting")
    return name, value


def _text(name: str) -> str:
    """Return the text of a file without the end of its last line."""
    try:
        with Path(name).open(encoding="utf-8", errors="replace") as file:
            return file.read(_LARGEST).rstrip("\r\n")
    except OSError as error:
        raise Unavailable(_NO_FILE, code="file") from nameless(error)


def _show_kinds(kinds: "Sequence[PlaceKind]", context: Context) -> None:
    tr = context.console.translate
    for kind in kinds:
        context.console.line(f"{kind.name}  {tr(kind.label)}")
        for setting in kind.settings:
            mark = "*" if setting.required else " "
            context.console.line(f"  {mark} {setting.name}  {tr(setting.label)}: {tr(setting.help)}")


def _show(places: "Sequence[Place]", context: Context, *, as_json: bool) -> None:
    if as_json:
        context.console.json(
            [{"id": each.id, "name": each.name, "kind": each.kind, "settings": dict(each.shown)} for each in places]
        )
        return
    for each in places:
        context.console.line(f"{each.id}  {each.kind}  {each.name}")
