"""The assessment of one evaluation under one methodology: indicators, criteria, total and rating."""

import itertools
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from conditions import AS_WRITTEN, WITH_OPEN_EVIDENCE, WITH_TURNED_EVIDENCE
from corrections import ALL_CORRECTIONS, COVERAGE, LOSING_AN_ITEM, PROVENANCE, READINGS, SMALLER_ANSWERS, WITH_DOCUMENTS
from coverage import claims_to_json, counted_items_to_json
from dated import in_force
from evidence_looks import add_with_documents
from documents import read_number, write_number, write_range
from gates import HIGH, LOW, NOW, BeforeGates, Gates, read_gates
from ladders import band_index, bands_to_json, below_to_json, next_to_json, read_bands, score_range
from losing import add_hangs_on
from measures import Measurer
from provenance import status_of
from readings import readings_of_rule, with_readings_of
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
    merged_records: list

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
        return min(self.combined(values), self.maximum)

    def combined(self, values):
        return Fraction(COMBINATIONS[self.written.get("combine", "sum")](values))

    def uncapped(self, scores):
        """The combination of scores without caps; the criterion's own maximum is none."""
        combined = self.combined(scores)
        return combined if "caps" in self.written else min(combined, self.maximum)

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
    """Assesses one evaluation under one methodology; `look` says what evidence is taken as missing."""

    def __init__(self, methodology, evaluation, calendar=None, corrections=ALL_CORRECTIONS, look=AS_WRITTEN):
        self.documents = (methodology, evaluation, calendar)
        period = read_period(evaluation["period"])
        self.methodology = methodology = in_force(methodology, period)
        self.evaluation = evaluation
        self.corrections = corrections
        items = items_by_kind(evaluation, calendar)
        self.measurer = Measurer(methodology, evaluation, items, period, corrections, look)
        self.maximum = read_number(methodology["maximum"])

    def looking(self, look):
        """The same documents with another look at their evidence."""
        return Assessor(*self.documents, self.corrections, look)

    def over(self, items):
        """The same rules over other items."""
        other = Assessor.__new__(Assessor)
        other.methodology, other.evaluation, other.maximum = self.methodology, self.evaluation, self.maximum
        other.corrections, other.measurer = self.corrections, self.measurer.over(items)
        return other

    @cached_property
    def gates(self):
        return Gates(read_gates(self.methodology.get("gates", []), self.measurer), self.status_of)

    @cached_property
    def criteria(self):
        return [self.criterion(written) for written in self.methodology["criteria"]]

    @cached_property
    def now(self):
        return self.outcome_now(self.criteria)

    @cached_property
    def possible_outcomes(self):
        return list(self.outcomes(self.criteria))

    def assess(self):
        """The assessment as the mapping that is printed."""
        result = self.assess_alone()
        if WITH_DOCUMENTS in self.corrections:
            add_with_documents(result, self.looking(WITH_OPEN_EVIDENCE), self.looking(WITH_TURNED_EVIDENCE))
        if LOSING_AN_ITEM in self.corrections:
            add_hangs_on(result, self)
        return result

    def assess_alone(self):
        """The assessment without what follows from other assessments of the same documents."""
        criteria, now, outcomes = self.criteria, self.now, self.possible_outcomes
        return {
            "format": "assessment/1",
            "evaluation": self.evaluation_to_json(),
            "methodology": self.methodology_to_json(),
            "scenario": None,
            "reviews": [],
            "gates": self.gates_to_json(now),
            "criteria": [self.criterion_to_json(criterion, now, outcomes) for criterion in criteria],
            "total": self.total_to_json(now, outcomes),
            "evidence": self.evidence_to_json(criteria),
            "rating": self.rating_to_json(now, outcomes),
        }

    def status_of(self, rule, holder=None):
        """The status that holds for a rule: its own, that of the criterion that holds it, or the provenance."""
        return status_of(self.methodology, rule, holder, PROVENANCE in self.corrections)

    def total_now(self):
        return self.gates.lower_total(self.now.total[0], NOW)

    def evaluation_to_json(self):
        return {
            "id": self.evaluation["id"],
            "centre": self.evaluation["centre"]["id"],
            "period": [day.isoformat() for day in read_period(self.evaluation["period"])],
        }

    def methodology_to_json(self):
        methodology = self.methodology
        shown = {
            "id": methodology["id"],
            "status": methodology["status"],
            "complete": methodology.get("complete") == "true",
            "conventions": methodology["conventions"],
        }
        if PROVENANCE in self.corrections:
            shown["provenance"] = methodology.get("provenance")
        if READINGS in self.corrections:
            shown["selections"] = [{"id": name, "readings": readings_of_rule(selection)}
                                   for name, selection in methodology.get("selections", {}).items()]
        return shown

    def gates_to_json(self, now):
        shown = self.gates.to_json(self.before_gates(now))
        if READINGS in self.corrections:
            for entry, written in zip(shown, self.methodology.get("gates", [])):
                entry["readings"] = with_readings_of(self.methodology, written, written["require"])
        return shown

    # Criteria and indicators

    def criterion(self, written):
        if written.get("status") == "untranscribed":
            return Criterion(written["id"], written, [])
        if "measure" in written:
            return Criterion(written["id"], written, [self.indicator(written, written["id"], None)])
        indicators = [self.indicator(indicator, f"{written['id']}.{indicator['id']}", written)
                      for indicator in written["indicators"]]
        return Criterion(written["id"], written, indicators)

    def indicator(self, written, name, holder):
        measure = written["measure"]
        head = {"id": name, "status": self.status_of(written, holder)}
        if READINGS in self.corrections:
            head["readings"] = with_readings_of(self.methodology, written, measure)
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
        if SMALLER_ANSWERS in self.corrections:
            shown["not_assessed"] = None
        return Indicator(interval[0], interval, max(scores.values()), False, shown, [], [])

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
        if SMALLER_ANSWERS in self.corrections:
            shown["not_assessed"] = "over_is_zero" if score is None else None
        maximum = max(band.score for band in bands)
        return Indicator(score, interval, maximum, found.can_be_unassessed, shown,
                         found.counted_records, found.merged_records)

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
            "status": self.status_of(criterion.written),
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
        score = self.total_now()
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
        """On what the items rest that count somewhere."""
        indicators = [indicator for criterion in criteria for indicator in criterion.indicators]
        counted = [record for indicator in indicators for record in indicator.counted_records]
        merged = [pair for indicator in indicators for pair in indicator.merged_records]
        return claims_to_json(counted, merged) if COVERAGE in self.corrections else counted_items_to_json(counted)

    def rating_to_json(self, now, outcomes):
        written = self.methodology.get("rating")
        if written is None or not now.is_scored:
            return None
        interval, classes = self.rating_range(outcomes)
        present = self.rated_now(now)
        names = self.class_names()
        free = self.class_of(present)
        lowered = self.gates.lower_class(free, names, NOW)
        return {
            "class": lowered,
            "class_before_gates": None if lowered == free else free,
            "status": self.status_of(written),
            "share": None if written["of"] == "total" else str(present),
            "range": write_range(interval),
            "classes": classes,
        }

    def rating_range(self, outcomes):
        """The least and greatest total or share, and the classes at both ends."""
        interval = (hull(self.lowered_total(outcome) for outcome in outcomes) if self.methodology["rating"]["of"] == "total"
                    else self.share_range([outcome for outcome in outcomes if outcome.is_scored]))
        return interval, [self.gates.lower_class(self.class_of(end), self.class_names(), look)
                          for end, look in zip(interval, (LOW, HIGH))]

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


def hull(intervals):
    """The smallest interval that holds all the given ones; None if there are none."""
    intervals = list(intervals)
    if not intervals:
        return None
    return min(low for low, _ in intervals), max(high for _, high in intervals)
