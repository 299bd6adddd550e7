# SPDX-License-Identifier: GPL-3.0-or-later
"""The places where a vault exchanges: added once they are tried out, opened when somebody asks, forgotten with all."""

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.exchange import carrying
from kzdesk.exchange.transport import Setting, Transport, TransportKind
from kzdesk.exchange.transports import TRANSPORTS
from kzdesk.store.places import KeptPlace
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

__all__ = ["Place", "PlaceKind", "Places", "Setting"]

IDENTITY: Final = "identity"
"""The setting that holds what a person compared of the far end."""
_UNKNOWN: Final = QT_TRANSLATE_NOOP("exchange", "There is no such place. List the places of this vault.")
_NO_KIND: Final = QT_TRANSLATE_NOOP("exchange", "There is no such kind of place.")
_NAMED: Final = QT_TRANSLATE_NOOP(
    "exchange", "Give the place a name that no other place of this vault has, such as “red stick”."
)
_MISSING: Final = QT_TRANSLATE_NOOP("exchange", "“{setting}” is missing. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class PlaceKind:
    """A kind of place people can choose, and what it has to be told."""

    name: str
    label: Message
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of this vault. `shown` are its settings but the secret ones, by name."""

    id: str
    name: str
    kind: str
    label: Message
    shown: Mapping[str, str] = field(repr=False)


class Places:
    """Keeps the places of one vault; only `identify`, `try_out`, `test` and whoever opens one contact anything."""

    def __init__(self, vault: Vault) -> None:
        """Keep them in this vault."""
        self._vault = vault

    def kinds(self) -> tuple[PlaceKind, ...]:
        """Return the kinds of places there are."""
        return tuple(PlaceKind(kind.name, kind.label, kind.settings) for kind in TRANSPORTS)

    def all(self) -> tuple[Place, ...]:
        """Return the places of this vault by name."""
        with self._vault.transaction() as tx:
            return tuple(_shown(kept) for kept in tx.places.all())

    def named(self, name: str) -> Place:
        """Return the place with this name or id. Raises `Refused` when there is none."""
        found = next((place for place in self.all() if name in {place.name, place.id}), None)
        if found is None:
            raise Refused(_UNKNOWN, code="no-place")
        return found

    def identify(self, kind: str, settings: Mapping[str, str]) -> str:
        """Return what a person has to compare with what the place’s keeper tells them before it is added.

        Empty where there is nothing to compare. Raises `Unavailable` when the place cannot be reached.
        """
        return _kind(kind).identify(settings)

    def try_out(self, kind: str, settings: Mapping[str, str]) -> None:
        """Return when a place with these settings can be used; nothing of the trial stays there.

        Raises `Refused` and `Unavailable` with the reason.
        """
        chosen = _kind(kind)
        _assert_complete(chosen, settings)
        with chosen.open(settings) as transport:
            carrying.check(transport)

    def add(self, name: str, kind: str, settings: Mapping[str, str]) -> Place:
        """Keep a place under a name. Raises `Refused` when the name is taken or a setting is missing."""
        chosen = _kind(kind)
        _assert_complete(chosen, settings)
        known = {setting.name for setting in chosen.settings} | {IDENTITY}
        filled = {key: value.strip() for key, value in settings.items() if key in known and value.strip()}
        kept = KeptPlace(secrets.token_hex(16), name.strip(), kind, filled)
        with self._vault.transaction() as tx:
            if not kept.name or any(kept.name.casefold() == other.name.casefold() for other in tx.places.all()):
                raise Refused(_NAMED, code="name")
            tx.places.keep(kept)
        return _shown(kept)

    def test(self, place_id: str) -> None:
        """Return when the place can be used now. Raises `Refused` and `Unavailable` with the reason."""
        with self.opened(place_id) as transport:
            carrying.check(transport)

    def remove(self, place_id: str) -> None:
        """Forget a place, its settings and what was seen there. What lies at the place stays there."""
        with self._vault.transaction() as tx:
            tx.places.drop(_kept(tx, place_id).id)
            tx.traffic.forget_place(place_id)
            tx.snapshots.forget_place(place_id)
            tx.exchange.forget_place(place_id)

    @contextmanager
    def opened(self, place_id: str) -> Iterator[Transport]:
        """Give the way to a place, for as long as the `with` block lasts. Raises `Refused` when there is none."""
        with self._vault.transaction() as tx:
            kept = _kept(tx, place_id)
        with _kind(kept.kind).open(kept.settings) as transport:
            yield transport


def _kept(tx: Tx, place_id: str) -> KeptPlace:
    kept = tx.places.find(place_id)
    if kept is None:
        raise Refused(_UNKNOWN, code="no-place")
    return kept


def _kind(name: str) -> TransportKind:
    found = next((kind for kind in TRANSPORTS if kind.name == name), None)
    if found is None:
        raise Refused(_NO_KIND, code="kind")
    return found


def _assert_complete(kind: TransportKind, settings: Mapping[str, str]) -> None:
    """Raise `Refused` unless every setting that is required has a value."""
    for setting in kind.settings:
        if setting.required and not settings.get(setting.name, "").strip():
            raise Refused(_MISSING.format(setting=setting.label), code="setting")


def _shown(kept: KeptPlace) -> Place:
    kind = _kind(kept.kind)
    hidden = {setting.name for setting in kind.settings if setting.secret or setting.file}
    return Place(kept.id, kept.name, kept.kind, kind.label, {k: v for k, v in kept.settings.items() if k not in hidden})
