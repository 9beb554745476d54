"""Comparisons of measures, in gates and in the entries of checklists: whether they hold now, throughout and somewhere."""

import math
from dataclasses import dataclass, field
from fractions import Fraction

from conditions import COMPARISONS
from documents import read_amount, read_number


@dataclass
class Compared:
    """Whether what is asked is met, with what was measured as it is shown."""

    met: bool
    met_range: list
    shown: dict
    counted_records: list = field(default_factory=list)
    merged_records: list = field(default_factory=list)


def compare(written, measurer):
    """What comes of a measure with comparisons beside it, or of a question about what an evaluator judged."""
    if "finding" in written:
        return measurer.findings.compare(written)
    comparisons = comparisons_of(written)
    found = measurer.measure(written)
    met = found.measured is not None and all_hold(comparisons, found.measured)
    throughout = found.can_be_assessed and not found.can_be_unassessed and holds_throughout(comparisons, found)
    somewhere = found.can_be_assessed and holds_somewhere(comparisons, found)
    result = Compared(met, [throughout, somewhere], found.to_json(), found.counted_records, found.merged_records)
    return with_years(result, list(measurer.years_of(written))) if "each_year" in written else result


def comparisons_of(written):
    return {key: bound for key, bound in written.items() if key in COMPARISONS}


def all_hold(comparisons, value):
    return all(COMPARISONS[key](value, read_bounds(bound)) for key, bound in comparisons.items())


def with_years(compared, years):
    """The same, where each year has something to meet besides."""
    compared.met = compared.met and all(year["met"] for year in years)
    compared.met_range = [end and all(year["met_range"][number] for year in years)
                          for number, end in enumerate(compared.met_range)]
    compared.shown["each_year"] = years
    return compared


def read_bounds(written):
    """The number, or the two numbers, that a comparison of a checklist or a gate names."""
    if isinstance(written, list):
        return [read_bounds(end) for end in written]
    return read_number(written) if str(written).endswith("%") else read_amount(written).quantity


def solutions(comparisons, is_whole):
    """The values that meet all comparisons: (lowest, is open, highest, is open), highest None for no limit."""
    lows, highs = [(Fraction(0), False)], []
    for key, written in comparisons.items():
        bounds = read_bounds(written)
        low, high = bounds if key == "between" else (bounds, bounds)
        if key in ("at_least", "more_than", "equals", "between"):
            lows.append((low, key == "more_than"))
        if key in ("at_most", "less_than", "equals", "between"):
            highs.append((high, key == "less_than"))
    if is_whole:
        lows = [(Fraction(math.floor(low) + 1 if is_open else math.ceil(low)), False) for low, is_open in lows]
        highs = [(Fraction(math.ceil(high) - 1 if is_open else math.floor(high)), False) for high, is_open in highs]
    return (*highest_low(lows), *(lowest_high(highs) if highs else (None, False)))


def highest_low(ends):
    """The strictest lower end; of equal ones an open end is stricter."""
    return max(ends)


def lowest_high(ends):
    """The strictest upper end; of equal ones an open end is stricter."""
    return min(ends, key=lambda end: (end[0], not end[1]))


def holds_somewhere(comparisons, measurement):
    """Whether some value in the range meets all comparisons."""
    low, low_is_open, high, high_is_open = solutions(comparisons, measurement.is_whole)
    low, low_is_open = highest_low([(low, low_is_open), (measurement.low, False)])
    highs = [end for end in ((high, high_is_open), (measurement.high, False)) if end[0] is not None]
    if not highs:
        return True
    high, high_is_open = lowest_high(highs)
    return low < high or (low == high and not low_is_open and not high_is_open)


def holds_throughout(comparisons, measurement):
    """Whether every value in the range meets all comparisons."""
    ends = [measurement.low, measurement.high]
    if measurement.high is None:
        ends = [measurement.low]
        if solutions(comparisons, measurement.is_whole)[2] is not None:
            return False
    return all(all_hold(comparisons, end) for end in ends)
