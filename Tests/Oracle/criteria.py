"""Criteria: their indicators' scores combined, looked up in a ladder, rounded, and lowered by caps and gates."""

import itertools
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from combinations import Combination
from documents import read_number
from gates import HIGH, LOW, NOW
from ladders import Band, greatest_within, read_bands, score_range
from rounding import rounded
from standings import Standing, hull


@dataclass(frozen=True)
class Reckoning:
    """A criterion before its gates: the combined scores, the ladder that looks them up, and what it comes to."""

    combined: tuple
    ladder: tuple[Band, ...] | None
    interval: tuple
    achievable: Fraction
    assessed: Fraction


class Criterion:
    """A criterion with its indicators; an untranscribed one has none."""

    def __init__(self, written, indicators, gates):
        self.id = written["id"]
        self.written = written
        self.indicators = indicators
        self.gates = gates

    @property
    def is_transcribed(self):
        return bool(self.indicators)

    @property
    def maximum(self):
        return read_number(self.written["maximum"])

    # What its transcribed parts make up of it: it is transcribed as a whole.
    transcribed_share = 1

    @property
    def size(self):
        """What it makes up of what can be assessed, where weights do not say so."""
        return self.maximum

    @cached_property
    def combination(self):
        greatest = {indicator.name: indicator.maximum for indicator in self.indicators}
        return Combination(self.written, greatest, self.maximum)

    @cached_property
    def counted_indicators(self):
        return [indicator for indicator in self.indicators if self.combination.counts(indicator.name)]

    # What it comes to

    @cached_property
    def reckoning(self):
        """What the present scores come to; None where it is not assessed."""
        return self.reckon_now(with_caps=True)

    def reckon_now(self, with_caps):
        present = [indicator for indicator in self.indicators if indicator.score is not None]
        return self.reckon(present, lambda indicator: (indicator.score,) * 2, with_caps)

    @cached_property
    def reckonings(self):
        """What it may come to, for each choice of which indicators are assessed that missing data allow."""
        choices = itertools.product(*(indicator.states for indicator in self.indicators))
        return list(dict.fromkeys(
            self.reckon([indicator for indicator, is_assessed in zip(self.indicators, choice) if is_assessed],
                        lambda indicator: indicator.range)
            for choice in choices))

    @cached_property
    def standing(self):
        return self.under_gates(self.reckoning, (NOW, NOW))

    @cached_property
    def standings(self):
        return list(dict.fromkeys(self.under_gates(reckoning, (LOW, HIGH)) for reckoning in self.reckonings))

    def under_gates(self, reckoning, looks):
        if reckoning is None:
            return Standing()
        low, high = (self.gates.lower_criterion(self.id, score, look) for score, look in zip(reckoning.interval, looks))
        return Standing(low, high, reckoning.achievable, reckoning.assessed, True)

    def is_taken(self, look):
        """Whether a gate leaves it without a score."""
        return self.gates.leaves_unassessed(self.id, look)

    @property
    def score(self):
        return None if self.reckoning is None or self.is_taken(NOW) else self.standing.low

    @property
    def range(self):
        return None if self.is_taken(HIGH) else hull(
            standing.interval for standing in self.standings if standing.is_scored)

    @property
    def free_score(self):
        """The score before caps and gates."""
        return self.reckon_now(with_caps=False).interval[0]

    @property
    def uncapped(self):
        """The score before caps and gates, where one of them lowered it."""
        if self.reckoning is None or self.score is not None and self.score >= self.free_score:
            return None
        return self.free_score

    # The steps from indicators to points

    def reckon(self, assessed, interval_of, with_caps=True):
        """What the scores of some indicators come to; None where that is not assessed."""
        counted = [indicator for indicator in assessed if self.combination.counts(indicator.name)]
        ladder = self.ladder_for(len(counted))
        if not counted or ladder == ():
            return None
        caps = self.written.get("caps", []) if with_caps else []
        combined = tuple(self.combine(counted, lambda indicator: interval_of(indicator)[end], caps) for end in (0, 1))
        most = self.combine(counted, lambda indicator: indicator.maximum, caps)
        scores, achievable = (combined, most) if ladder is None else looked_up(ladder, combined, most)
        if with_caps or "caps" not in self.written:
            achievable = min(achievable, self.maximum)
        interval = tuple(min(rounded(score, self.written.get("rounded")), achievable) for score in scores)
        return Reckoning(combined, ladder, interval, achievable, Fraction(len(counted), len(self.counted_indicators)))

    def ladder_for(self, number):
        """The ladder that looks up the combined score of so many indicators: None without ladders, () where none fits."""
        if "ladders" in self.written:
            ladders = {int(own): bands for own, bands in self.written["ladders"].items()}
            return tuple(read_bands(ladders.get(number, [])))
        return tuple(read_bands(self.written["bands"])) if self.has_ladder else None

    @property
    def has_ladder(self):
        return "ladders" in self.written or "indicators" in self.written and "bands" in self.written

    def combine(self, indicators, value_of, caps):
        """The combination of scores, or of maxima; indicators under a cap add together what it allows at most."""
        values = {indicator.name: value_of(indicator) for indicator in indicators}
        for number, cap in enumerate(caps):
            capped = [values.pop(name) for name in cap["of"] if name in values]
            if capped:
                values[number] = min(sum(capped), read_number(cap["at"]))
        return Fraction(self.combination.combine(values))


def looked_up(ladder, combined, most):
    """The scores that a ladder gives combined ones, and the greatest that the most of them reaches."""
    return score_range(ladder, *combined), greatest_within(ladder, most)
