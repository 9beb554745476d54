"""What a criterion, a group or the total comes to for one choice of which indicators are assessed."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Standing:
    """The least and greatest score, what is achievable, and the share of the rules below that is assessed."""

    low: Fraction = Fraction(0)
    high: Fraction = Fraction(0)
    achievable: Fraction = Fraction(0)
    assessed: Fraction = Fraction(0)
    is_scored: bool = False

    @property
    def interval(self):
        return self.low, self.high


def combined_standing(combination, parts, sizes):
    """The standing of several parts together, which are given by name.

    `sizes` says what each part makes up of what can be assessed.
    """
    scored = {name: part for name, part in parts.items() if part.is_scored and combination.counts(name)}
    whole = sum(sizes.values())
    assessed = sum(sizes[name] * parts[name].assessed for name in sizes) / whole if whole else Fraction(0)
    if not scored:
        return Standing(assessed=assessed)
    low, high, achievable = (combination.combine({name: getattr(part, end) for name, part in scored.items()})
                             for end in ("low", "high", "achievable"))
    return Standing(low, high, achievable, assessed, True)


def hull(intervals):
    """The smallest interval that holds all the given ones; None if there are none."""
    intervals = list(intervals)
    if not intervals:
        return None
    return min(low for low, _ in intervals), max(high for _, high in intervals)
