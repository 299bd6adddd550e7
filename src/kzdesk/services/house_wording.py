# SPDX-License-Identifier: GPL-3.0-or-later
"""The house wording of documents: the shipped templates, and what a team words otherwise in its own vault."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Final

from kzdesk.documents.wording import HouseWording
from kzdesk.documents.wording_changes import Piece, difference, fits, placeholders
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.publication import WordingChange
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

__all__ = ("HOUSE", "HouseWordings", "Piece", "Sentence", "Template", "shipped")

HOUSE: Final = "house"
"""The template that every document of a language shares: dates, terms, quotation marks, articles."""
_NO_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "export", "This document cannot be made in the language “{name}” yet. Languages it can be made in: {known}."
)
_NO_TEMPLATE: Final = QT_TRANSLATE_NOOP("wording", "kzdesk has no template called “{name}”. It has: {known}.")
_NO_ENTRY: Final = QT_TRANSLATE_NOOP(
    "wording", "The template “{template}” has no sentence called “{entry}”. Nothing was changed."
)
_EMPTY: Final = QT_TRANSLATE_NOOP(
    "wording", "A sentence cannot be empty. Nothing was changed. Write it, or bring the shipped sentence back."
)
_OTHER_BRACES: Final = QT_TRANSLATE_NOOP(
    "wording",
    "Nothing was changed. Words in braces are filled in by kzdesk: this sentence must hold {wanted}, and no others. "
    "Put them in and save again.",
)
_BRACES: Final = QT_TRANSLATE_NOOP(
    "wording", "Nothing was changed. Nothing is filled into this sentence, so it can hold no braces. Take them out."
)


@dataclass(frozen=True, slots=True)
class Template:
    """A template and how much of it this vault words otherwise.

    `title` is what its document is called, empty for the house; `overtaken` counts own wordings whose shipped sentence
    has changed since.
    """

    name: str
    title: str
    own: int
    overtaken: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One entry of a template: as it ships, and as this vault words it (empty where it does not).

    `replaces` is what was shipped when the own wording was written.
    """

    entry: str
    shipped: str
    own: str = ""
    replaces: str = ""
    reason: str = ""

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The names of the values that are filled in."""
        return placeholders(self.shipped)

    @property
    def overtaken(self) -> bool:
        """Whether the shipped sentence has changed since the own wording was written."""
        return bool(self.own) and self.replaces != self.shipped

    @property
    def unfit(self) -> bool:
        """Whether the own wording does not take the values of the shipped sentence, which is printed instead."""
        return bool(self.own) and not fits(self.shipped, self.own)

    def compared_with(self, text: str) -> tuple[Piece, ...]:
        """Return how a wording differs from the shipped sentence, word by word."""
        return difference(self.shipped, text)


def shipped(folder: Path, template: str, language: str) -> HouseWording:
    """Return the words of a template and of the house, as they ship in `folder`."""
    return _read(folder, template, language).on_top_of(_read(folder, HOUSE, language))


def languages(folder: Path, templates: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of the languages that all of these templates, and the house, are written in in `folder`."""
    found = [{path.name.split(".")[1] for path in folder.glob(f"{name}.*.toml")} for name in (HOUSE, *templates)]
    return tuple(sorted(set.intersection(*found)))


class HouseWordings:
    """Reads templates, shipped ones and their changes in a vault, and changes them there."""

    def __init__(self, vault: Vault, resources: Path) -> None:
        """Take templates from `resources/templates`, each read once, changes from the vault."""
        self._vault = vault
        self._folder = resources / "templates"
        self._read = cache(partial(_read, self._folder))

    def languages(self, templates: Iterable[str]) -> tuple[str, ...]:
        """Return the codes of the languages that all of these templates are written in."""
        return languages(self._folder, templates)

    def words(self, template: str, language: str) -> HouseWording:
        """Return the words of one template as `reader` does. Raises `Refused` when it is not written in `language`."""
        self._assert_written((template,), language)
        with self._vault.transaction() as tx:
            return self.reader(tx, language)(template)

    def reader(self, tx: Tx, language: str) -> Callable[[str], HouseWording]:
        """Return what gives the wording of a template in a language: the words of the house and its own, each with
        what this vault words otherwise.
        """

        @cache
        def one(template: str) -> HouseWording:
            changes = _changes(tx, template, language)
            return self._read(template, language).with_changes({each.entry: each.wording for each in changes})

        return lambda template: one(template).on_top_of(one(HOUSE))

    def templates(self, language: str) -> tuple[Template, ...]:
        """Return the templates written in a language, the house first. Raises `Refused` when there are none."""
        self._assert_written((), language)
        names = sorted((path.name.split(".")[0] for path in self._folder.glob(f"*.{language}.toml")), key=_house_first)
        return tuple(self._template(name, language) for name in names)

    def sentences(self, template: str, language: str) -> tuple[Sentence, ...]:
        """Return the sentences of a template in its own order. Raises `Refused` for a template that there is not."""
        entries = self._entries(template, language)
        with self._vault.transaction() as tx:
            own = {each.entry: each for each in _changes(tx, template, language)}
        return tuple(_sentence(entry, text, own.get(entry)) for entry, text in entries.items())

    def change(self, template: str, language: str, entry: str, text: str, *, reason: str = "") -> None:
        """Word a sentence otherwise in this vault; the words of the shipped sentence bring that one back.

        Raises `Refused` when there is no such sentence, or when the text is empty or does not hold the same words in
        braces.
        """
        was = self._shipped(template, language, entry)
        _assert_fits(was, text)
        if text == was:
            self.reset(template, language, entry)
            return
        with self._vault.transaction() as tx:
            new = WordingChange(template=template, language=language, entry=entry)
            *doubled, stored = _changes(tx, template, language, entry) or (new,)
            for each in doubled:
                tx.records.delete(WordingChange, each.id)
            tx.records.put(replace(stored, wording=text, replaces=was, reason=reason))

    def reset(self, template: str, language: str, entry: str) -> None:
        """Bring the shipped sentence back. Raises `Refused` when there is no such sentence."""
        self._shipped(template, language, entry)
        with self._vault.transaction() as tx:
            for each in _changes(tx, template, language, entry):
                tx.records.delete(WordingChange, each.id)

    def _template(self, name: str, language: str) -> Template:
        words = self._read(name, language)
        sentences = self.sentences(name, language)
        return Template(
            name,
            words.say("document.subject") if words.has("document.subject") else "",
            sum(bool(each.own) for each in sentences),
            sum(each.overtaken for each in sentences),
        )

    def _shipped(self, template: str, language: str, entry: str) -> str:
        entries = self._entries(template, language)
        if entry not in entries:
            raise Refused(_NO_ENTRY.format(template=template, entry=entry), code="entry")
        return entries[entry]

    def _entries(self, template: str, language: str) -> dict[str, str]:
        known = sorted(path.name.split(".")[0] for path in self._folder.glob("*.en.toml"))
        if template not in known:
            raise Refused(_NO_TEMPLATE.format(name=template, known=", ".join(known)), code="template")
        self._assert_written((template,), language)
        return self._read(template, language).entries()

    def _assert_written(self, templates: Iterable[str], language: str) -> None:
        known = self.languages(templates)
        if language not in known:
            raise Refused(_NO_LANGUAGE.format(name=language, known=", ".join(known)), code="language")


def _read(folder: Path, template: str, language: str) -> HouseWording:
    return HouseWording.parse((folder / f"{template}.{language}.toml").read_bytes())


def _changes(tx: Tx, template: str, language: str, entry: str = "") -> tuple[WordingChange, ...]:
    """Return the own wordings of a template, or of one sentence; of several of one sentence the last one counts."""
    wanted = {"template": template, "language": language} | ({"entry": entry} if entry else {})
    return tx.records.where(WordingChange, wanted)


def _sentence(entry: str, text: str, own: WordingChange | None) -> Sentence:
    return Sentence(entry, text, own.wording, own.replaces, own.reason) if own else Sentence(entry, text)


def _assert_fits(was: str, text: str) -> None:
    if not text.strip():
        raise Refused(_EMPTY, code="empty")
    if not fits(was, text):
        wanted = ", ".join(f"{{{name}}}" for name in placeholders(was))
        raise Refused(_OTHER_BRACES.format(wanted=wanted) if wanted else _BRACES, code="braces")


def _house_first(name: str) -> tuple[bool, str]:
    return name != HOUSE, name
