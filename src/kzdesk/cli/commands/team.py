# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk team VAULT ACTION …`: founds a team, takes devices in and out, and says who reads what."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate

if TYPE_CHECKING:
    from kzdesk.services.exchange.branches import Branch
    from kzdesk.services.exchange.desk import Exchange
    from kzdesk.services.exchange.joining import Joiner, Joining
    from kzdesk.services.exchange.team import Team, TeamView

_ACTION: Final = QT_TRANSLATE_NOOP(
    "cli",
    "list: who is in the team; create NAME; invite; join FILE: answer an invitation; compared: the nine words are the "
    "same at both ends; joiner FILE: who answered, and the nine words; confirm FILE: take them in; role DEVICE; revoke "
    "DEVICE: remove it; compartment NAME: found one; give COMPARTMENT DEVICE; take COMPARTMENT DEVICE; write-into "
    "COMPARTMENT: where new records go; settle ENTRY: which of two lists of members holds; give-up: forget an "
    "invitation",
)
_WORDS: Final = QT_TRANSLATE_NOOP("cli", "what the action needs: a name, a file (- reads standard input), or ids")
_DEVICE: Final = QT_TRANSLATE_NOOP("cli", "create, join: what the others call this device, for example “Office”")
_ROLE: Final = QT_TRANSLATE_NOOP("cli", "confirm, role: what the holder of the device does")
_MISSING: Final = QT_TRANSLATE_NOOP("cli", "This action needs more: see kzdesk team --help. Nothing was changed.")
_INVITATION: Final = QT_TRANSLATE_NOOP(
    "cli", "Hand this line to the person who joins. It can be answered until {expires}."
)
_ANSWER: Final = QT_TRANSLATE_NOOP(
    "cli", "Hand the first line back to {inviter}. Then compare these nine words by voice or in person: {words}"
)
_JOINER: Final = QT_TRANSLATE_NOOP(
    "cli", "“{name}” wants to join. Compare these nine words by voice or in person before you confirm: {words}"
)
_DONE: Final = QT_TRANSLATE_NOOP("cli", "Done. The others learn of it when you send.")
_COMPARED: Final = QT_TRANSLATE_NOOP("cli", "The team is known now. Receive to get its list of members.")
_GONE: Final = QT_TRANSLATE_NOOP("cli", "changes of “{name}” that would be taken out here: {count}")
_NONE: Final = QT_TRANSLATE_NOOP("cli", "This vault belongs to no team.")
_NO_FILE: Final = QT_TRANSLATE_NOOP("cli", "This file cannot be read. Check its path.")
_NEEDED: Final = {
    **dict.fromkeys(
        ("create", "join", "joiner", "confirm", "role", "revoke", "compartment", "write-into", "settle"), 1
    ),
    **dict.fromkeys(("give", "take"), 2),
    **dict.fromkeys(("list", "invite", "compared", "give-up"), 0),
}


class TeamOfDevices:
    """Prints what was made, or the team."""

    name = "team"
    help = QT_TRANSLATE_NOOP("cli", "create a team, take devices in and out, say who reads which compartment")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, what to do, and with what."""
        vault_options(parser, tr)
        parser.add_argument("action", choices=sorted(_NEEDED), help=tr(_ACTION))
        parser.add_argument("words", nargs="*", metavar="WHAT", help=tr(_WORDS))
        parser.add_argument("--device", metavar="NAME", default="", help=tr(_DEVICE))
        parser.add_argument("--role", choices=("monitor", "coordinator", "courier"), default="monitor", help=tr(_ROLE))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Do it and print what came of it."""
        if len(options.words) != _NEEDED[options.action]:
            raise Refused(_MISSING, code="words")
        with context.unlocked(options) as services:
            if options.action in _TALKS:
                _TALKS[options.action](services.exchange, context, options)
            elif options.action == "list":
                view = services.exchange.team.view()
                _show(view, context, options)
                if view is not None and view.forked and not options.json:
                    _show_branches(services.exchange.branches.all(), context)
            else:
                _change(services.exchange.team, options)
                context.console.tell(_DONE)
        return 0


def _change(team: "Team", options: argparse.Namespace) -> None:
    """Do what is told in the list of members alone."""
    from kzdesk.services.exchange.team import Role

    words, role = options.words, Role(options.role)
    match options.action:
        case "create":
            team.create(words[0], options.device)
        case "role":
            team.change_role(words[0], role)
        case "revoke":
            team.revoke(words[0])
        case "compartment":
            team.found_compartment(words[0])
        case "give":
            team.give(words[0], words[1])
        case "take":
            team.take(words[0], words[1])
        case "write-into":
            team.write_into(words[0])
        case "settle":
            team.settle(words[0])


def _invite(exchange: "Exchange", context: Context, _: argparse.Namespace) -> None:
    made = exchange.joinings.invite()
    context.console.line(made.text)
    context.console.tell(_INVITATION.format(expires=made.expires.strftime("%Y-%m-%d %H:%M UTC")))


def _join(exchange: "Exchange", context: Context, options: argparse.Namespace) -> None:
    joining = exchange.joinings.join(_read(options.words[0]), options.device)
    context.console.line(joining.answer)
    _tell_words(context, joining, _ANSWER.format(inviter=joining.inviter, words=""))


def _joiner(exchange: "Exchange", context: Context, options: argparse.Namespace) -> None:
    joiner = exchange.joinings.joiner(_read(options.words[0]))
    context.console.line(joiner.device)
    _tell_words(context, joiner, _JOINER.format(name=joiner.name, words=""))


def _tell_words(context: Context, shown: "Joining | Joiner", sentence: Message) -> None:
    """Say the nine words in the language of the command line, in English where it has no list."""
    values = dict(sentence.values)
    words = shown.words.get(context.app.preferences.language(), shown.words["en"])
    context.console.tell(sentence.format(**values | {"words": " ".join(words)}))


def _compared(exchange: "Exchange", context: Context, _: argparse.Namespace) -> None:
    exchange.joinings.compared()
    context.console.tell(_COMPARED)


def _give_up(exchange: "Exchange", _: Context, __: argparse.Namespace) -> None:
    exchange.joinings.give_up_joining()


def _confirm(exchange: "Exchange", context: Context, options: argparse.Namespace) -> None:
    from kzdesk.services.exchange.joining import Role

    exchange.joinings.confirm(_read(options.words[0]), Role(options.role))
    context.console.tell(_DONE)


_TALKS: Final = {
    "invite": _invite,
    "join": _join,
    "joiner": _joiner,
    "confirm": _confirm,
    "compared": _compared,
    "give-up": _give_up,
}


def _show(view: "TeamView | None", context: Context, options: argparse.Namespace) -> None:
    if view is None:
        context.console.tell(_NONE)
        return
    if options.json:
        context.console.json(_facts(view))
        return
    context.console.line(f"{view.name}  {view.root}")
    for device in view.devices:
        heard = f"{device.heard:%Y-%m-%d %H:%M}" if device.heard else "–"
        role = device.role.value if device.role else "removed"
        context.console.line(f"{device.id}  {role}  {heard}  {device.name}{' *' if device.mine else ''}")
    for desk in view.compartments:
        if desk.name:
            context.console.line(f"{desk.id}  {len(desk.readers)}  {desk.name}")


def _show_branches(branches: "tuple[Branch, ...]", context: Context) -> None:
    """Print the lists of members to choose from: the entry to name, what was done, what would be taken out."""
    tr = context.console.translate
    for branch in branches:
        context.console.line(branch.entry)
        for step in branch.steps:
            context.console.line(f"  {step.moment:%Y-%m-%d %H:%M}  {step.author}: {tr(step.what)}")
        for each in branch.taken_out:
            context.console.line(f"  {tr(_GONE.format(name=each.device, count=each.changes))}")


def _facts(view: "TeamView") -> dict[str, Any]:
    return {
        "name": view.name,
        "root": view.root,
        "devices": [
            {
                "id": each.id,
                "name": each.name,
                "role": each.role.value if each.role else "removed",
                "mine": each.mine,
                "heard": each.heard.isoformat() if each.heard else None,
                "lacks": each.lacks,
            }
            for each in view.devices
        ],
        "compartments": [
            {
                "id": each.id,
                "name": each.name,
                "desk_of": each.desk_of,
                "readers": list(each.readers),
                "target": each.target,
            }
            for each in view.compartments
        ],
        "forked": list(view.forked),
    }


def _read(name: str) -> str:
    """Return the text of a file, or of standard input."""
    if name == "-":
        return sys.stdin.read(100_000)
    try:
        with Path(name).open(encoding="utf-8", errors="replace") as file:
            return file.read(100_000)
    except OSError:
        raise Refused(_NO_FILE, code="file") from None
