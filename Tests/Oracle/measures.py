"""The measures over items: what each gives now, and the range that missing data allow."""

import math
from dataclasses import dataclass, field
from fractions import Fraction

from conditions import COMPARISONS, All, ConditionReader
from dated import days_of_windows
from documents import read_amount, read_number, write_number, write_range
from vocabulary import field_at


@dataclass
class Trace:
    """What became of each item of the selection's kind, in file order."""

    counted: list = field(default_factory=list)
    merged: list = field(default_factory=list)
    not_counted: list = field(default_factory=list)
    undecided: list = field(default_factory=list)

    def to_json(self):
        return {"counted": self.counted, "merged": self.merged,
                "not_counted": self.not_counted, "undecided": self.undecided}


@dataclass
class Measurement:
    """A measured value with its range; `high` is None where nothing limits it.

    `measured` is None where the measure is not assessed now, `low` where it can never be.
    """

    measured: Fraction | None
    low: Fraction | None
    high: Fraction | None
    unit: str | None = None
    is_whole: bool = True
    least_positive: Fraction | None = None
    can_be_unassessed: bool = False
    counts_items: bool = False
    trace: Trace = field(default_factory=Trace)
    parts: list | None = None
    counted_records: list = field(default_factory=list)

    @property
    def can_be_assessed(self):
        return self.low is not None

    @property
    def interval(self):
        return (self.low, self.high) if self.can_be_assessed else None

    def to_json(self):
        measured_range = write_range(self.interval)
        shown = {"measured": write_number(self.measured), "measured_range": measured_range, "unit": self.unit}
        shown.update(self.trace.to_json())
        if self.parts is not None:
            shown["parts"] = self.parts
        return shown


@dataclass
class SortedItems:
    """The items of a selection: decided to count, undecided with what is missing, and refused."""

    decided: list
    undecided: list
    trace: Trace


class HasValue:
    """The condition that an item holds the field which a measure counts or adds, in the measure's unit."""

    def __init__(self, field_name, unit):
        self.field_name = field_name
        self.unit = unit

    def truth(self, record):
        value = record.read_path(self.field_name)
        if value is None:
            return None
        return self.unit is None or read_amount(value).unit == self.unit

    def reasons(self, record, negated=False):
        found = str(read_amount(record.read_path(self.field_name)))
        return [{"field": self.field_name, "found": found, "required": {"unit": self.unit}}]

    def missing(self, record):
        return {self.field_name}


class Measurer:
    """Measures over the items of one evaluation."""

    def __init__(self, methodology, evaluation, items, period):
        self.selections = methodology.get("selections", {})
        self.items = items
        self.conditions = ConditionReader(days_of_windows(methodology, period))
        serves = evaluation["centre"].get("serves", {})
        self.served = {party for convention in methodology["conventions"] for party in serves.get(convention, [])}

    def measure(self, written):
        """Measures what a measure mapping says; findings are judged elsewhere."""
        if "count" in written:
            return self.count(written)
        if "count_distinct" in written:
            return self.count_distinct(written)
        if "sum" in written:
            return self.sum(written)
        if "ratio" in written:
            return self.ratio(written)
        return self.checklist(written)

    def sort_items(self, selection, where, needed=None):
        """Sorts the items of the selection's kind by its conditions, the narrowing and the needed field."""
        kind = selection["of"]
        parts = [self.conditions.read_where(kind, conditions)[0]
                 for conditions in (selection.get("where"), where)]
        condition = All(parts + ([needed] if needed else []))
        treatment = "counted" if counts_undecided(selection) else "left_out"
        result = SortedItems([], [], Trace())
        for item in self.items[kind]:
            truth = condition.truth(item)
            if truth is None:
                result.undecided.append(item)
                missing = sorted(condition.missing(item))
                result.trace.undecided.append({"item": item.name, "missing": missing, "treatment": treatment})
            elif truth:
                result.decided.append(item)
            else:
                result.trace.not_counted.append({"item": item.name, "because": condition.reasons(item)})
        return result

    def count(self, written):
        """How many items, or how many keys where the selection counts once per key."""
        selection = self.selections[written["count"]]
        once_per = selection.get("once_per")
        found = self.sort_items(selection, written.get("where"))
        kept = keep_first(found, once_per)
        low = len({merging_key(item, once_per) for item in found.decided})
        high = len({merging_key(item, once_per) for item in found.decided + found.undecided})
        return Measurement(
            measured=Fraction(high if counts_undecided(selection) else low),
            low=Fraction(low), high=Fraction(high),
            least_positive=Fraction(1) if high else None,
            trace=found.trace, counted_records=kept)

    def count_distinct(self, written):
        """How many different values of a field."""
        name = written["count_distinct"]
        selection = self.selections[written["in"]]
        field_type = field_at(selection["of"], name)
        served_only = written.get("among") == "served"
        found = self.sort_items(selection, written.get("where"), HasValue(name, None))

        def keys(item):
            value = item.read_path(name) or []
            values = list(dict.fromkeys(value if isinstance(value, list) else [value]))
            return [key for key in values if not served_only or key in self.served]

        for item in found.decided:
            found.trace.counted.append(counted_entry(item, keys=keys(item)))
        low = {key for item in found.decided for key in keys(item)}
        known = low | {key for item in found.undecided for key in keys(item)}
        lacking = sum(item.read_path(name) is None for item in found.undecided)
        high = self.most_distinct(field_type, len(known), lacking, served_only)
        sizes = [len(keys(item)) for item in found.undecided if keys(item)] + [1] * (lacking > 0)
        return Measurement(
            measured=Fraction(len(known if counts_undecided(selection) else low)),
            low=Fraction(len(low)), high=high,
            least_positive=Fraction(min(sizes)) if sizes else None,
            trace=found.trace, counted_records=found.decided)

    def most_distinct(self, field_type, known, lacking, served_only):
        """The most values there can be where `lacking` items do not hold the field."""
        if not lacking:
            return Fraction(known)
        closed_list = len(field_type.choices) or None
        if served_only:
            closed_list = len(self.served)
        if field_type.holds_many:
            return None if closed_list is None else Fraction(closed_list)
        return Fraction(known + lacking if closed_list is None else min(known + lacking, closed_list))

    def sum(self, written):
        """The total of an amount; of items with one key only the largest amount adds."""
        name, unit = written["sum"], written.get("unit")
        selection = self.selections[written["in"]]
        once_per = selection.get("once_per")
        found = self.sort_items(selection, written.get("where"), HasValue(name, unit))

        def quantity(item):
            value = item.read_path(name)
            return None if value is None else read_amount(value).quantity

        kept = keep_largest(found, once_per, name)
        low = total_by_key(found.decided, once_per, quantity)
        known = [item for item in found.undecided if quantity(item) is not None]
        high = total_by_key(found.decided + known, once_per, quantity)
        is_open = len(known) < len(found.undecided)
        positive = [quantity(item) for item in known if quantity(item) > 0]
        if is_open and unit is None:
            # A missing whole number is 1 at least where it is not 0; a missing amount may be as small as you like.
            positive.append(Fraction(1))
        has_least = positive and (unit is None or not is_open)
        return Measurement(
            measured=high if counts_undecided(selection) else low,
            low=low, high=None if is_open else high,
            unit=unit, is_whole=unit is None,
            least_positive=min(positive) if has_least else None,
            trace=found.trace, counted_records=kept)

    def ratio(self, written):
        """One measure over another, exact."""
        of, over = (self.measure(written["ratio"][side]) for side in ("of", "over"))
        zero_counts = written["when_over_is_zero"] == "zero"
        measured = ratio_now(of, over, zero_counts)
        low, high = ratio_range(of, over, zero_counts)
        return Measurement(
            measured=measured, low=low, high=high, is_whole=False,
            can_be_unassessed=over.low == 0 and not zero_counts,
            counts_items="sum" not in written["ratio"]["of"],
            parts=[{"id": name, **side.to_json()} for name, side in (("of", of), ("over", over))],
            counted_records=of.counted_records + over.counted_records)

    def checklist(self, written):
        """How many of the named entries are met."""
        parts, counted_records = [], []
        for entry in written["checklist"]:
            comparisons = {key: bound for key, bound in entry["met_when"].items() if key in COMPARISONS}
            measurement = self.measure(entry["met_when"])
            met = all(COMPARISONS[key](measurement.measured, read_bounds(bound))
                      for key, bound in comparisons.items())
            met_range = [holds_throughout(comparisons, measurement), holds_somewhere(comparisons, measurement)]
            parts.append({"id": entry["id"], **measurement.to_json(), "met": met, "met_range": met_range})
            counted_records += measurement.counted_records
        return Measurement(
            measured=Fraction(sum(part["met"] for part in parts)),
            low=Fraction(sum(part["met_range"][0] for part in parts)),
            high=Fraction(sum(part["met_range"][1] for part in parts)),
            parts=parts, counted_records=counted_records)


def counts_undecided(selection):
    return selection.get("when_undecided") == "count"


def counted_entry(item, **contribution):
    return {"item": item.name, "evidence": item.evidence, "line": item.line, **contribution}


def merging_key(item, once_per):
    """The key under which an item counts once; an item without the field is a key of its own."""
    value = item.read_path(once_per) if once_per else None
    return id(item) if value is None else value


def keep_first(found, once_per):
    """Of the decided items with one key keeps the first, and traces the others as merged."""
    kept = {}
    for item in found.decided:
        key = merging_key(item, once_per)
        if key in kept:
            found.trace.merged.append(merged_entry(item, kept[key], once_per, key))
        else:
            kept[key] = item
            found.trace.counted.append(counted_entry(item))
    return list(kept.values())


def keep_largest(found, once_per, name):
    """Of the decided items with one key keeps the largest amount (the first of equals), and traces the others."""
    kept = {}
    for item in found.decided:
        key = merging_key(item, once_per)
        amount = read_amount(item.read_path(name))
        if key not in kept or amount.quantity > read_amount(kept[key].read_path(name)).quantity:
            kept[key] = item
    for item in found.decided:
        key = merging_key(item, once_per)
        if kept[key] is item:
            found.trace.counted.append(counted_entry(item, amount=str(read_amount(item.read_path(name)))))
        else:
            found.trace.merged.append(merged_entry(item, kept[key], once_per, key))
    return [item for item in found.decided if kept[merging_key(item, once_per)] is item]


def merged_entry(item, into, once_per, key):
    return {"item": item.name, "into": into.name, "once_per": once_per, "key": key}


def total_by_key(items, once_per, quantity):
    """The sum over keys of the largest quantity under each."""
    largest = {}
    for item in items:
        key = merging_key(item, once_per)
        largest[key] = max(largest.get(key, Fraction(0)), quantity(item))
    return sum(largest.values(), Fraction(0))


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
    return all(COMPARISONS[key](end, read_bounds(bound)) for key, bound in comparisons.items() for end in ends)
