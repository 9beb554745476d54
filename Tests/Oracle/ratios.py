"""Ratios of two measures: what they are now, and the interval that missing data allow."""

from fractions import Fraction


def ratio_now(of, over, zero_counts):
    """The ratio of the measured values; None where it is not assessed."""
    if over.measured != 0:
        return of.measured / over.measured
    return Fraction(0) if zero_counts else None


def ratio_range(of, over, zero_counts):
    """The least and greatest ratio; no limit is None, and a ratio never assessed has no least one."""
    if over.high == 0:
        return (Fraction(0), Fraction(0)) if zero_counts else (None, None)
    low = Fraction(0) if over.high is None else of.low / over.high
    if over.low == 0 and zero_counts:
        low = Fraction(0)
    smallest = over.low if over.low > 0 else over.least_positive
    if of.high == 0:
        return low, Fraction(0)
    if of.high is None or smallest is None:
        return low, None
    return low, of.high / smallest


def share_of_served(of, over):
    """The range of a share of the Parties served: at most all of them, and anything where they are not known."""
    if over.high is None:
        return Fraction(0), Fraction(1)
    low, high = (None if end is None else min(end / over.high, Fraction(1)) for end in (of.low, of.high))
    return low, Fraction(1) if high is None else high
