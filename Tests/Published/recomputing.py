"""Recomputes published cases under a methodology by the second implementation of the language."""

from headings import Headings, titles_of
from language import NOT_ASSESSED, Assessor, read_document
from verdicts import CONTRADICTS, EQUAL, NOT_COMPUTABLE, Finding, number_of, verdict_on


class Scheme:
    """A methodology, and the headings of tables that were published under it."""

    def __init__(self, path, total=None):
        self.methodology = read_document(path)
        self.headings = Headings(self.methodology, total)

    def recompute(self, case):
        """A finding for each result that was published with a case."""
        judged, unknown = self.judged(case)
        assessor = Assessor(self.methodology, record_of(judged))
        for heading, text in case.cells.items():
            named = self.headings.result(heading)
            if named is not None:
                yield self.finding(case, heading, text, assessor, named, unknown)

    def judged(self, case):
        """The choice for each indicator, and why those that are left have none."""
        judged, unknown = {}, {}
        for name, choices in self.headings.indicators.values():
            unknown[name] = "there is no such column"
        for heading, word in case.cells.items():
            indicator = self.headings.indicator(heading)
            if indicator is None:
                continue
            name, choices = indicator
            if word in choices:
                judged[name] = choices[word]
                del unknown[name]
            else:
                unknown[name] = f"{heading} is {word!r}, which is none of {', '.join(choices)}"
        return judged, unknown

    def finding(self, case, heading, text, assessor, named, unknown):
        result = Result(self.methodology, assessor, *named)
        reasons = [reason for name, reason in unknown.items() if result.rests_on(name)]
        if reasons:
            return Finding(case.name, heading, text, NOT_COMPUTABLE, "; ".join(reasons))
        verdict = self.verdict(case, result, text)
        return Finding(case.name, heading, text, verdict, result.in_words)

    def verdict(self, case, result, text):
        if result.score is None:
            return EQUAL if text in self.words_without_score else CONTRADICTS
        if result.class_titles is not None:
            return EQUAL if text in result.class_titles else CONTRADICTS
        if number_of(text) is None:
            return CONTRADICTS if text in self.words_without_score else NOT_COMPUTABLE
        return verdict_on(text, result.score, result.from_published(self.published_parts(case, result)))

    @property
    def words_without_score(self):
        """What is published where nothing applies: the words for judgements that have no score."""
        return {title for _, choices in self.headings.indicators.values()
                for title, choice in choices.items() if choice["score"] == NOT_ASSESSED}

    def published_parts(self, case, result):
        """The published numbers of the criteria or groups that make up a result, by id."""
        found = {}
        for heading, text in case.cells.items():
            named = self.headings.result(heading)
            if named is not None and named[1] in result.part_ids:
                found[named[1]] = number_of(text)
        return found


def record_of(judged):
    """A record that holds nothing but judgements."""
    return {"id": "case", "centre": {"id": "case"}, "period": "2000-01-01..2000-12-31",
            "findings": [{"indicator": name, "choice": choice["id"]} for name, choice in judged.items()]}


class Result:
    """The criterion, group or total that a heading names, in one assessment."""

    def __init__(self, methodology, assessor, kind, name):
        self.methodology = methodology
        self.kind = kind
        self.assessor = assessor
        self.thing = assessor.total if kind == "total" else next(
            thing for thing in (assessor.criteria if kind == "criterion" else assessor.groups) if thing.id == name)

    @property
    def score(self):
        return self.thing.score

    @property
    def parts(self):
        """The criteria or groups that make it up; none of a criterion, which its indicators make up."""
        return {"criterion": lambda: [], "group": lambda: self.thing.criteria, "total": lambda: self.thing.parts}[self.kind]()

    @property
    def part_ids(self):
        return [part.id for part in self.parts]

    @property
    def criteria(self):
        """All criteria on which it rests."""
        if self.kind == "criterion":
            return [self.thing]
        return [criterion for part in self.parts for criterion in getattr(part, "criteria", [part])]

    def rests_on(self, indicator):
        return indicator.partition(".")[0] in {criterion.id for criterion in self.criteria}

    def from_published(self, parts):
        """What follows from the published numbers of its parts; None where one of them is not published."""
        present = [part.id for part in self.parts if part.score is not None]
        if not present or any(parts.get(name) is None for name in present):
            return None
        return self.thing.combination.combine({name: parts[name] for name in present})

    @property
    def class_titles(self):
        """What its class is called; None where it has no rating of its own."""
        if self.kind == "total" or "rating" not in self.thing.written:
            return None
        rating = self.assessor.rating_of(self.thing.written, self.thing)
        return next(titles_of(entry) for entry in rating.written["classes"] if entry["id"] == rating.present_class)

    @property
    def in_words(self):
        if self.score is None:
            return "nothing that applies"
        return " or ".join(sorted(self.class_titles)) if self.class_titles else str(self.score)
