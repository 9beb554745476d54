"""Indicators: what is measured or judged, and what it scores."""

from dataclasses import dataclass
from fractions import Fraction

from corrections import READINGS, SMALLER_ANSWERS
from documents import read_number, write_number, write_range
from findings import undecided_until_judged
from ladders import band_index, bands_to_json, below_to_json, next_to_json, read_bands, score_range
from measurements import Measurement, Trace
from readings import with_readings_of


@dataclass
class Indicator:
    """A scored indicator. `score` is None where it is not assessed now, `range` where it can never be."""

    name: str
    score: Fraction | None
    range: tuple | None
    maximum: Fraction
    can_be_unassessed: bool
    shown: dict
    counted_records: list
    merged_records: list

    @property
    def states(self):
        """Whether it can be assessed, and whether it can be left out, as missing data allow."""
        if self.range is None:
            return [False]
        return [True, False] if self.can_be_unassessed else [True]


class IndicatorReader:
    """Reads indicators and finds out what they score; `status_of` tells where a rule comes from."""

    def __init__(self, methodology, measurer, status_of, corrections):
        self.methodology = methodology
        self.measurer = measurer
        self.status_of = status_of
        self.corrections = corrections

    def read_all(self, criterion):
        """The indicators of a criterion, or the one that is written on it; none where it is untranscribed."""
        if criterion.get("status") == "untranscribed":
            return []
        if "measure" in criterion:
            return [self.read(criterion, criterion["id"], None)]
        return [self.read(written, f"{criterion['id']}.{written['id']}", criterion)
                for written in criterion["indicators"]]

    def read(self, written, name, holder):
        measure = written["measure"]
        head = {"id": name, "status": self.status_of(written, holder)}
        if READINGS in self.corrections:
            head["readings"] = with_readings_of(self.methodology, written, measure)
        if "finding" not in measure:
            return self.measured(written, self.measurer.measure(measure), read_bands(written["bands"]), head)
        if "number" in measure["finding"]:
            return self.given(written, name, measure["finding"]["number"], head)
        return self.judged(written, name, measure["finding"], head)

    def judged(self, written, name, finding, head):
        """An indicator for which an evaluator makes a choice; unjudged, it scores the lowest."""
        choices, judged = self.measurer.findings.choices(name), self.measurer.findings.choice(name)
        scores = [choice.score for choice in choices if choice.score is not None]
        interval = (min(scores), max(scores))
        if judged is not None:
            score = next(choice.score for choice in choices if choice.id == judged)
            interval = None if score is None else (score, score)
        shown = {
            **head, "measured": judged, "measured_range": None, "unit": None,
            "score": interval and str(interval[0]), "range": write_range(interval), "bands": [],
            "choices": [choice.to_json(choice.id == judged) for choice in choices],
            "next": None, "below": None,
            **Trace(undecided=[] if judged else undecided_until_judged(name)).to_json(),
            **({"scale_id": finding["scale"]} if "scale" in finding else {}),
        }
        if SMALLER_ANSWERS in self.corrections:
            shown["not_assessed"] = None if interval else "choice"
        may_leave = judged is None and len(scores) < len(choices)
        return Indicator(written["id"], interval and interval[0], interval, max(scores), may_leave, shown, [], [])

    def given(self, written, name, limits, head):
        """An indicator for which an evaluator gives a number; without bands the number is the score."""
        number = self.measurer.findings.number(name)
        low, high = (read_number(limits[end]) for end in ("from", "to")) if number is None else (number, number)
        found = Measurement(low, low, high, is_whole=False,
                            trace=Trace(undecided=undecided_until_judged(name) if number is None else []))
        if "bands" in written:
            return self.measured(written, found, read_bands(written["bands"]), head)
        shown = {**head, **found.to_json(), "score": str(low), "range": write_range((low, high)), "bands": [],
                 "next": None, "below": None, "not_assessed": None}
        return Indicator(written["id"], low, (low, high), read_number(limits["to"]), False, shown, [], [])

    def measured(self, written, found, bands, head):
        """An indicator whose measured value falls into a band."""
        interval = score_range(bands, found.low, found.high) if found.can_be_assessed else None
        hit = None if found.measured is None else band_index(bands, found.measured)
        score = None if hit is None else bands[hit].score
        shown = {
            **head, **found.to_json(),
            "score": write_number(score), "range": write_range(interval), "bands": bands_to_json(bands, hit),
            "next": None if hit is None else next_to_json(bands, hit, found),
            "below": None if hit is None else below_to_json(bands, hit, found),
        }
        if SMALLER_ANSWERS in self.corrections:
            shown["not_assessed"] = "over_is_zero" if score is None else None
        maximum = max(band.score for band in bands)
        return Indicator(written["id"], score, interval, maximum, found.can_be_unassessed, shown,
                         found.counted_records, found.merged_records)
