# SPDX-License-Identifier: GPL-3.0-or-later
"""Titles of articles as texts quote them: an article with another's title, one title on two articles, two wordings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.files import PersonFile, Surroundings, TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_articles import SaidArticle, articles
from kzdesk.domain.checks.told import passage_fact, place, quoted
from kzdesk.domain.checks.wordings import stems
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

NAME: Final = "articles_told"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Articles and their titles in texts")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Look the article up in the code, as it was in force on the day of the act.")
_ONE_WORDING: Final = QT_TRANSLATE_NOOP("checks", "Choose one wording and use it everywhere.")
_ANOTHERS: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, article {article} is quoted as “{title}”, which is the title of article {other}."
)
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks",
    "“{title}” is quoted as the title of article {article} in {place} and of article {other} in {other_place}.",
)
_WORDINGS: Final = QT_TRANSLATE_NOOP(
    "checks", "Article {article} is quoted as “{title}” in {place} and as “{other}” in {other_place}."
)
_NO_PART: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” names part {part} of article {article}, which has only {last} parts."
)
_NO_ARTICLE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” names article {article} of the Criminal Code, whose last article is {last}."
)
_CODE: Final = "CC2014"
_UNFIT: Final = 65
_FITS: Final = 85
_CLEARLY: Final = 20
_EXACT: Final = 95


@dataclass(frozen=True, slots=True)
class _Cited:
    """An article with the title a passage quotes, and where."""

    article: str
    title: str
    passage: Passage

    @property
    def fact(self) -> Fact:
        return passage_fact(self.passage, f"{self.article} {self.title}")


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield articles that texts quote with another article's title, and titles that stand on two articles."""
    yield from _of_passages(file.around, file.passages)


def look_person(file: PersonFile) -> Iterator[Finding]:
    """Yield the same of the texts kept only with a person."""
    yield from _of_passages(file.around, file.kept_passages)


def _of_passages(around: Surroundings, passages: Iterable[Passage]) -> Iterator[Finding]:
    cited: dict[tuple[str, str], _Cited] = {}
    for passage in passages:
        for each in articles(passage.text):
            yield from _exists(around, passage, each)
            if each.criminal and each.title:
                cited.setdefault((each.article, each.title.casefold()), _Cited(each.article, each.title, passage))
    foreign = {key for key, one in cited.items() if _anothers(around, one) is not None}
    rest = [one for key, one in cited.items() if key not in foreign]
    for one in cited.values():
        if other := _anothers(around, one):
            values = {"place": place(one.passage), "article": one.article, "title": one.title, "other": other}
            yield Finding(NAME, Severity.WARNING, _ANOTHERS.format(**values), _LOOK, (one.fact,), one.passage.people)
    yield from _one_title(rest)
    yield from _wordings(rest)


def _exists(around: Surroundings, passage: Passage, each: SaidArticle) -> Iterator[Finding]:
    """Yield an article or a part of one that the Criminal Code does not have, where it is named as of that code."""
    end = around.limits.number(Limit.LAST_ARTICLE, _CODE)
    if each.named and end and int(each.article.split("-")[0]) > end:
        values = {"article": each.article, "last": end}
        message = _NO_ARTICLE.format(place=place(passage), quote=quoted(passage, each), **values)
        yield Finding(NAME, Severity.ERROR, message, _LOOK, (passage_fact(passage, each.article),), passage.people)
    last = around.last_parts.get((_CODE, each.article))
    if each.criminal and each.part and last and int(each.part) > last:
        values = {"part": each.part, "article": each.article, "last": last}
        message = _NO_PART.format(place=place(passage), quote=quoted(passage, each), **values)
        fact = passage_fact(passage, f"{each.article} {each.part}")
        yield Finding(NAME, Severity.WARNING, message, _LOOK, (fact,), passage.people)


def titled_alike(around: Surroundings, title: str, article: str) -> bool:
    """Return whether a title is one of those known for an article of the Criminal Code."""
    own = around.wordings.own((_CODE, article), title)
    return own is not None and own.likeness >= _FITS


def _anothers(around: Surroundings, each: _Cited) -> str | None:
    """Return the article whose title is quoted instead of the article's own, if it is certainly another's."""
    own = around.wordings.own((_CODE, each.article), each.title)
    best = around.wordings.best(_CODE, each.title, but=each.article)
    if best is None:
        return None
    if own is None:
        return best.article[1] if best.likeness >= _EXACT else None
    clear = own.likeness < _UNFIT and best.likeness >= max(_FITS, own.likeness + _CLEARLY)
    return best.article[1] if clear else None


def _one_title(cited: list[_Cited]) -> Iterator[Finding]:
    """Yield titles that two articles bear; the findings above tell which article is wrong where that is known."""
    first: dict[str, _Cited] = {}
    for each in cited:
        title = " ".join(sorted(stems(each.title).split()))
        other = first.setdefault(title, each)
        if other.article != each.article:
            values = {"title": each.title, "article": each.article, "place": place(each.passage)}
            message = _TWO.format(**values, other=other.article, other_place=place(other.passage))
            yield Finding(NAME, Severity.WARNING, message, _LOOK, (each.fact, other.fact))


def _wordings(cited: list[_Cited]) -> Iterator[Finding]:
    """Yield, once for each article, the first two wordings that texts quote it in."""
    several: dict[str, list[_Cited]] = defaultdict(list)
    for each in cited:
        several[each.article].append(each)
    for article, found in several.items():
        for one, other in list(pairwise(found))[:1]:
            places = {"place": place(one.passage), "other_place": place(other.passage)}
            message = _WORDINGS.format(article=article, title=one.title, other=other.title, **places)
            yield Finding(NAME, Severity.HINT, message, _ONE_WORDING, (one.fact, other.fact))
