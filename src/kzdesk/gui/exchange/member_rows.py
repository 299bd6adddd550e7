# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rows of the team say: of each device, and of each compartment."""

from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.exchange.roles import REMOVED, ROLE_NAMES, ROLE_RIGHTS
from kzdesk.gui.exchange.rows import Row
from kzdesk.services.exchange.team import Compartment, Device, Role, TeamView

DEVICE_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("exchange", "Device"),
    QT_TRANSLATE_NOOP("exchange", "Role"),
    QT_TRANSLATE_NOOP("exchange", "Last heard of"),
    QT_TRANSLATE_NOOP("exchange", "Has seen ours"),
)
DESK_COLUMNS: Final = (QT_TRANSLATE_NOOP("exchange", "Compartment"), QT_TRANSLATE_NOOP("exchange", "Readable by"))
_MINE: Final = QT_TRANSLATE_NOOP("exchange", "{name} – this device")
_STOPPED: Final = QT_TRANSLATE_NOOP("exchange", "{role}, stopped")
_NEVER: Final = QT_TRANSLATE_NOOP("exchange", "not yet")
_ALL: Final = QT_TRANSLATE_NOOP("exchange", "all")
_ALL_BUT: Final = QT_TRANSLATE_NOOP("exchange", "all but {count}")
_THIS_DEVICE: Final = QT_TRANSLATE_NOOP("exchange", "{name}. {rights}. Id: {id}")
_NOT_HEARD: Final = QT_TRANSLATE_NOOP("exchange", "{name}. {rights}. Nothing was heard of it yet. Id: {id}")
_HEARD: Final = QT_TRANSLATE_NOOP("exchange", "{name}. {rights}. Last heard of on {moment}. Id: {id}")
_HEARD_UP_TO: Final = QT_TRANSLATE_NOOP(
    "exchange", "{name}. {rights}. Last heard of on {moment}; of the changes made here it had by then: {seen}. Id: {id}"
)
_GONE: Final = QT_TRANSLATE_NOOP(
    "exchange", "{name}. Removed from the team: it gets nothing and nothing is taken from it. Id: {id}"
)
_COPIED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "{name}. Nothing is taken from it: it wrote two different changes under one number, so its vault was copied or its "
    "key is in other hands. Speak with its holder; remove it, and let them join with a new vault. Id: {id}",
)
_OWN_DESK: Final = QT_TRANSLATE_NOOP("exchange", "Own desk of {name}")
_TARGET: Final = QT_TRANSLATE_NOOP("exchange", "{name} – new records go here")
_COORDINATORS: Final = QT_TRANSLATE_NOOP("exchange", "coordinators: {count}")
_READ_BY: Final = QT_TRANSLATE_NOOP("exchange", "{name}. Readable by: {readers}")


def device_row(device: Device, tr: Translate) -> Row:
    """Return what is said of a device."""
    name = tr(_MINE.format(name=device.name)) if device.mine else device.name
    role: Message = ROLE_NAMES[device.role] if device.role else REMOVED
    told = tr(_STOPPED.format(role=role)) if device.stopped and device.role else tr(role)
    heard = _moment(device) if device.heard else tr(_NEVER)
    seen = "–" if device.lacks is None else tr(_seen(device.lacks))
    return Row((name, told, "–" if device.mine else heard, seen), tr(_detail(device)))


def desk_row(compartment: Compartment, view: TeamView, tr: Translate) -> Row:
    """Return what is said of a compartment of the team."""
    reading = [each for each in view.devices if each.id in compartment.readers]
    others = [each.name for each in reading if each.role is not Role.COORDINATOR]
    coordinators = tr(_COORDINATORS.format(count=len(reading) - len(others)))
    name = called(compartment, view, tr)
    shown = tr(_TARGET.format(name=name)) if compartment.target else name
    readers = ", ".join(each.name for each in reading)
    return Row((shown, ", ".join((*others, coordinators))), tr(_READ_BY.format(name=name, readers=readers)))


def called(compartment: Compartment, view: TeamView, tr: Translate) -> str:
    """Return the name of a compartment, or whose own desk it is."""
    names = {each.id: each.name for each in view.devices}
    return compartment.name or tr(_OWN_DESK.format(name=names.get(compartment.desk_of, "")))


def _detail(device: Device) -> Message:
    known: dict[str, object] = {"name": device.name, "id": device.id[:8]}
    if device.role is None:
        return _GONE.format(**known)
    if device.stopped:
        return _COPIED.format(**known)
    known["rights"] = ROLE_RIGHTS[device.role]
    if device.mine:
        return _THIS_DEVICE.format(**known)
    if device.heard is None:
        return _NOT_HEARD.format(**known)
    known["moment"] = _moment(device)
    return _HEARD.format(**known) if device.lacks is None else _HEARD_UP_TO.format(seen=_seen(device.lacks), **known)


def _seen(lacks: int) -> Message:
    return _ALL_BUT.format(count=lacks) if lacks else _ALL


def _moment(device: Device) -> str:
    return f"{device.heard.astimezone():%d.%m.%Y %H:%M}" if device.heard else ""
