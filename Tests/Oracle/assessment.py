"""The assessment of one evaluation under one methodology: indicators, criteria, total and rating."""

import itertools
from dataclasses import dataclass
from fractions import Fraction

from dated import in_force
from documents import read_number, write_number, write_range
from gates import HIGH, LOW, NOW, BeforeGates, Gates, read_gates
from ladders import band_index, bands_to_json, below_to_json, next_to_json, read_bands, score_range
from measures import Measurer
from records import items_by_kind, read_period

COMBINATIONS = {"sum": sum, "lowest": min, "highest": max}


@dataclass
class Indicator:
    """A scored indicator. `score` is None where it is not assessed now, `range` where it can never be."""

    score: Fraction | None
    range: tuple | None
    maximum: Fraction
    can_be_unassessed: bool
    shown: dict
    counted_records: list

    @property
    def states(self):
        """Whether it can be assessed, and whether it can be left out, as missing data allow."""
        if self.range is None:
            return [False]
        return [True, False] if self.can_be_unassessed else [True]


@dataclass
class Criterion:
    """A criterion with its indicators; an untranscribed one has none."""

    id: str
    written: dict
    indicators: list

    @property
    def maximum(self):
        return read_number(self.written["maximum"])

    def combine(self, indicators, value_of):
        """The combination of scores, or of maxima, under the caps and never above the criterion's maximum."""
        values = [value_of(indicator) for indicator in indicators if self.cap_over(indicator) is None]
        for cap in self.written.get("caps", []):
            capped = [value_of(indicator) for indicator in indicators if self.cap_over(indicator) is cap]
            if capped:
                values.append(min(sum(capped), read_number(cap["at"])))
        return min(self.uncapped(values), self.maximum)

    def uncapped(self, values):
        return Fraction(COMBINATIONS[self.written.get("combine", "sum")](values))

    def cap_over(self, indicator):
        """The cap under which an indicator stands, or None."""
        own = indicator.shown["id"].removeprefix(f"{self.id}.")
        for cap in self.written.get("caps", []):
            if own in cap["of"]:
                return cap
        return None


@dataclass
class Outcome:
    """What criteria and total come to for one choice of which indicators are assessed.

    `before` are the criteria before any gate, `total` is the total before the gates on it.
    """

    ranges: dict
    before: dict
    total: tuple
    achievable: Fraction

    @property
    def is_scored(self):
        return bool(self.ranges)


class Assessor:
    """Assesses one evaluation under one methodology."""

    def __init__(self, methodology, evaluation, calendar=None):
        period = read_period(evaluation["period"])
        self.methodology = methodology = in_force(methodology, period)
        self.evaluation = evaluation
        self.measurer = Measurer(methodology, evaluation, items_by_kind(evaluation, calendar), period)
        self.maximum = read_number(methodology["maximum"])
        self.gates = Gates(read_gates(methodology.get("gates", []), self.measurer))

    def assess(self):
        """The assessment as the mapping that is printed."""
        criteria = [self.criterion(written) for written in self.methodology["criteria"]]
        now = self.outcome_now(criteria)
        outcomes = list(self.outcomes(criteria))
        return {
            "format": "assessment/1",
            "evaluation": self.evaluation_to_json(),
            "methodology": self.methodology_to_json(),
            "scenario": None,
            "reviews": [],
            "gates": self.gates.to_json(self.before_gates(now)),
            "criteria": [self.criterion_to_json(criterion, now, outcomes) for criterion in criteria],
            "total": self.total_to_json(now, outcomes),
            "evidence": self.evidence_to_json(criteria),
            "rating": self.rating_to_json(now, outcomes),
        }

    def evaluation_to_json(self):
        return {
            "id": self.evaluation["id"],
            "centre": self.evaluation["centre"]["id"],
            "period": [day.isoformat() for day in read_period(self.evaluation["period"])],
        }

    def methodology_to_json(self):
        return {
            "id": self.methodology["id"],
            "status": self.methodology["status"],
            "complete": self.methodology.get("complete") == "true",
            "conventions": self.methodology["conventions"],
        }

    # Criteria and indicators

    def criterion(self, written):
        status = written.get("status", "transcribed")
        if status == "untranscribed":
            return Criterion(written["id"], written, [])
        if "measure" in written:
            return Criterion(written["id"], written, [self.indicator(written, written["id"], status)])
        indicators = [self.indicator(indicator, f"{written['id']}.{indicator['id']}", indicator.get("status", status))
                      for indicator in written["indicators"]]
        return Criterion(written["id"], written, indicators)

    def indicator(self, written, name, status):
        measure = written["measure"]
        head = {"id": name, "status": status}
        if "finding" in measure:
            return self.judged_indicator(measure["finding"]["choices"], name, head)
        return self.measured_indicator(measure, read_bands(written["bands"]), head)

    def judged_indicator(self, choices, name, head):
        """An indicator that an evaluator judges; unjudged, it scores its lowest choice."""
        scores = {choice["id"]: read_number(choice["score"]) for choice in choices}
        judged = self.finding(name)
        interval = (min(scores.values()), max(scores.values())) if judged is None else (scores[judged],) * 2
        undecided = [] if judged else [{"item": name, "missing": ["finding"], "treatment": "left_out"}]
        shown = {
            **head, "measured": judged, "measured_range": None, "unit": None,
            "score": str(interval[0]), "range": write_range(interval), "bands": [],
            "choices": [{"id": choice["id"], "score": str(scores[choice["id"]]),
                         **({"hit": True} if choice["id"] == judged else {})} for choice in choices],
            "next": None, "below": None,
            "counted": [], "merged": [], "not_counted": [], "undecided": undecided,
        }
        return Indicator(interval[0], interval, max(scores.values()), False, shown, [])

    def finding(self, name):
        """The choice that an evaluator made for an indicator, or None."""
        for finding in self.evaluation.get("findings", []):
            if finding["indicator"] == name and finding.get("under") in (None, self.methodology["id"]):
                return finding["choice"]
        return None

    def measured_indicator(self, measure, bands, head):
        """An indicator whose measured value falls into a band."""
        found = self.measurer.measure(measure)
        interval = score_range(bands, found.low, found.high) if found.can_be_assessed else None
        hit = None if found.measured is None else band_index(bands, found.measured)
        score = None if hit is None else bands[hit].score
        shown = {
            **head, **found.to_json(),
            "score": write_number(score), "range": write_range(interval), "bands": bands_to_json(bands, hit),
            "next": None if hit is None else next_to_json(bands, hit, found),
            "below": None if hit is None else below_to_json(bands, hit, found),
        }
        maximum = max(band.score for band in bands)
        return Indicator(score, interval, maximum, found.can_be_unassessed, shown, found.counted_records)

    # Combining

    def outcomes(self, criteria):
        """One outcome for each way in which missing data can decide what is assessed."""
        indicators = [indicator for criterion in criteria for indicator in criterion.indicators]
        for states in itertools.product(*(indicator.states for indicator in indicators)):
            assessed = {id(indicator) for indicator, state in zip(indicators, states) if state}
            yield self.outcome(criteria, assessed, lambda indicator: indicator.range, (LOW, HIGH))

    def outcome_now(self, criteria):
        """The outcome of the scores as they stand; both ends of its ranges are the same."""
        assessed = {id(indicator) for criterion in criteria for indicator in criterion.indicators
                    if indicator.score is not None}
        return self.outcome(criteria, assessed, lambda indicator: (indicator.score,) * 2, (NOW, NOW))

    def outcome(self, criteria, assessed, interval_of, looks):
        ranges, before, total, achievable = {}, {}, [Fraction(0), Fraction(0)], Fraction(0)
        for criterion in criteria:
            indicators = [indicator for indicator in criterion.indicators if id(indicator) in assessed]
            if not indicators:
                continue
            free = tuple(criterion.combine(indicators, lambda indicator: interval_of(indicator)[end]) for end in (0, 1))
            interval = tuple(self.gates.lower_criterion(criterion.id, score, look) for score, look in zip(free, looks))
            reachable = criterion.combine(indicators, lambda indicator: indicator.maximum)
            factor = self.weight_factor(criterion)
            ranges[criterion.id] = (*interval, reachable)
            before[criterion.id] = free[0]
            total = [total[end] + factor * interval[end] for end in (0, 1)]
            achievable += factor * reachable
        return Outcome(ranges, before, tuple(total), achievable)

    def weight_factor(self, criterion):
        """What a point of the criterion adds to the total."""
        total = self.methodology["total"]
        if total["combine"] == "sum":
            return Fraction(1)
        return self.maximum * read_number(total["weights"][criterion.id]) / criterion.maximum

    # Writing

    def criterion_to_json(self, criterion, now, outcomes):
        score, _, achievable = now.ranges.get(criterion.id, (None, None, None))
        interval = hull(outcome.ranges[criterion.id][:2] for outcome in outcomes if criterion.id in outcome.ranges)
        if self.gates.leaves_unassessed(criterion.id, NOW):
            score = None
        if self.gates.leaves_unassessed(criterion.id, HIGH):
            interval = None
        scores = [indicator.score for indicator in criterion.indicators if indicator.score is not None]
        uncapped = criterion.uncapped(scores) if scores else None
        maximum = criterion.written.get("maximum")
        return {
            "id": criterion.id,
            "status": criterion.written.get("status", "transcribed"),
            "maximum": write_number(maximum and read_number(maximum)),
            "achievable": write_number(achievable),
            "score": write_number(score),
            "range": write_range(interval),
            "uncapped": None if uncapped == score else write_number(uncapped),
            "indicators": [indicator.shown for indicator in criterion.indicators],
        }

    def total_to_json(self, now, outcomes):
        can_be_scored = any(outcome.is_scored for outcome in outcomes)
        interval = hull(self.lowered_total(outcome) for outcome in outcomes) if can_be_scored else None
        score = self.gates.lower_total(now.total[0], NOW)
        return {
            "score": str(score),
            "uncapped": None if score == now.total[0] else str(now.total[0]),
            "range": write_range(interval),
            "achievable": str(now.achievable),
            "declared_maximum": str(self.maximum),
        }

    def lowered_total(self, outcome):
        return tuple(self.gates.lower_total(end, look) for end, look in zip(outcome.total, (LOW, HIGH)))

    def evidence_to_json(self, criteria):
        """Of the items counted somewhere, how many rest on documented and on independent sources."""
        counted = {id(record): record for criterion in criteria for indicator in criterion.indicators
                   for record in indicator.counted_records}
        strengths = [{entry.read("strength") for entry in evidence_of(record)} for record in counted.values()]
        return {
            "counted_items": str(len(counted)),
            "documented": str(sum("documented" in found for found in strengths)),
            "independent": str(sum("independent" in found for found in strengths)),
        }

    def rating_to_json(self, now, outcomes):
        written = self.methodology.get("rating")
        if written is None or not now.is_scored:
            return None
        interval = (hull(self.lowered_total(outcome) for outcome in outcomes) if written["of"] == "total"
                    else self.share_range([outcome for outcome in outcomes if outcome.is_scored]))
        present = self.rated_now(now)
        names = self.class_names()
        free = self.class_of(present)
        lowered = self.gates.lower_class(free, names, NOW)
        return {
            "class": lowered,
            "class_before_gates": None if lowered == free else free,
            "status": written.get("status", "transcribed"),
            "share": None if written["of"] == "total" else str(present),
            "range": write_range(interval),
            "classes": [self.gates.lower_class(self.class_of(end), names, look)
                        for end, look in zip(interval, (LOW, HIGH))],
        }

    def rated_now(self, now):
        """The total, or its share of what is achievable, under the gates."""
        total = self.gates.lower_total(now.total[0], NOW)
        return total if self.methodology["rating"]["of"] == "total" else total / now.achievable

    def share_range(self, outcomes):
        """The least and greatest share; a cap on the total is over the least that is achievable."""
        low = min(self.gates.lower_total(outcome.total[0], LOW) / outcome.achievable for outcome in outcomes)
        high = max(outcome.total[1] / outcome.achievable for outcome in outcomes)
        least = min(outcome.achievable for outcome in outcomes)
        return low, min([high] + [limit / least for limit in self.gates.total_limits(HIGH)])

    def class_names(self):
        return [entry["id"] for entry in self.methodology["rating"]["classes"]]

    def class_of(self, value):
        """The highest class that begins at or below the value."""
        return [entry["id"] for entry in self.methodology["rating"]["classes"]
                if read_number(entry["from"]) <= value][-1]

    def before_gates(self, now):
        """What stands before the gates of each step."""
        if not now.is_scored:
            return BeforeGates({}, None, None, [])
        has_rating = "rating" in self.methodology
        return BeforeGates(now.before, now.total[0], self.class_of(self.rated_now(now)) if has_rating else None,
                           self.class_names() if has_rating else [])


def evidence_of(record):
    return (record.read("evidence") or []) if "evidence" in record.content else []


def hull(intervals):
    """The smallest interval that holds all the given ones; None if there are none."""
    intervals = list(intervals)
    if not intervals:
        return None
    return min(low for low, _ in intervals), max(high for _, high in intervals)
