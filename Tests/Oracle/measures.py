"""The measures over items: what each gives now, and the range that missing data allow."""

import copy
import math
from dataclasses import dataclass, field
from fractions import Fraction

from conditions import (AS_WRITTEN, COMPARISONS, All, ConditionReader, dates_lacking, follow_up_stands,
                        open_fields_of_follow_up, why_no_follow_up)
from corrections import ALL_CORRECTIONS, FOLLOW_UP, RATIO_OF_A_PART, SERVED_LIST, SMALLER_ANSWERS
from dated import days_of_windows
from documents import read_amount, read_number, write_number, write_range
from joint_ratios import canonical, joint_ratio_range, states_of_keys
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
    merged_records: list = field(default_factory=list)

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


@dataclass
class Judgement:
    """What the conditions of a measure say of an item, with its entry in the trace where it does not count."""

    truth: bool | None
    entry: dict | None = None


class HasValue:
    """The condition that an item holds the field which a measure counts or adds, in the measure's unit."""

    def __init__(self, field_name, unit, names_dates=False):
        self.field_name = field_name
        self.unit = unit
        self.names_dates = names_dates

    def truth(self, record):
        value = record.read_path(self.field_name)
        if value is None:
            return None
        return self.unit is None or read_amount(value).unit == self.unit

    def reasons(self, record, negated=False):
        found = str(read_amount(record.read_path(self.field_name)))
        return [{"field": self.field_name, "found": found, "required": {"unit": self.unit}}]

    def missing(self, record):
        if self.names_dates and self.field_name == "days":
            return dates_lacking(record)
        return {self.field_name}


class HasFollowUp(HasValue):
    """The condition that a recommendation names what followed it up, and that this followed it up indeed."""

    def truth(self, record):
        return follow_up_stands(record)

    def reasons(self, record, negated=False):
        return why_no_follow_up(record)

    def missing(self, record):
        return open_fields_of_follow_up(record)


class AddsNoParty(HasValue):
    """The condition that an item names no Party, where it is not known which of them the centre serves."""

    def truth(self, record):
        return None if record.read_path(self.field_name) is None or record.read_path(self.field_name) else True

    def missing(self, record):
        lacking = {self.field_name} if record.read_path(self.field_name) is None else set()
        return lacking | {"centre.serves"}


class Measurer:
    """Measures over the items of one evaluation; what was found out about an item is kept."""

    def __init__(self, methodology, evaluation, items, period, corrections=ALL_CORRECTIONS, look=AS_WRITTEN):
        self.selections = methodology.get("selections", {})
        self.items = items
        self.corrections = corrections
        self.conditions = ConditionReader(days_of_windows(methodology, period, corrections), corrections, look)
        self.served = served_parties(methodology, evaluation["centre"], SERVED_LIST in corrections)
        self.read_conditions = {}
        self.judgements = {}

    def over(self, items):
        """The same measures over other items, of which many may be the same."""
        other = copy.copy(self)
        other.items = items
        return other

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

    def sort_items(self, written, selection, needed=None):
        """Sorts the items of the selection's kind by its conditions, the narrowing and the needed field."""
        result = SortedItems([], [], Trace())
        for item in self.items[selection["of"]]:
            judgement = self.judge(written, selection, needed, item)
            if judgement.truth is None:
                result.undecided.append(item)
                result.trace.undecided.append(judgement.entry)
            elif judgement.truth:
                result.decided.append(item)
            else:
                result.trace.not_counted.append(judgement.entry)
        return result

    def judge(self, written, selection, needed, item):
        """What a measure's conditions say of an item."""
        key = (id(written), item)
        if key not in self.judgements:
            self.judgements[key] = self.judge_anew(self.condition_of(written, selection, needed), selection, needed, item)
        return self.judgements[key]

    def condition_of(self, written, selection, needed):
        """The conditions of a measure: its selection's, its own and that the field is there."""
        if id(written) not in self.read_conditions:
            parts = [self.conditions.read_where(selection["of"], conditions)[0]
                     for conditions in (selection.get("where"), written.get("where"))]
            self.read_conditions[id(written)] = All(parts + ([needed] if needed else []))
        return self.read_conditions[id(written)]

    def judge_anew(self, condition, selection, needed, item):
        truth = condition.truth(item)
        if truth:
            return Judgement(True)
        if truth is False:
            return Judgement(False, {"item": item.name, "because": condition.reasons(item)})
        return Judgement(None, {"item": item.name, "missing": sorted(condition.missing(item)),
                                "treatment": self.treatment(selection, needed, item)})

    def treatment(self, selection, needed, item):
        """Whether an undecided item counts; one that lacks what is counted, or the centre's list, never does."""
        waits_for_list = isinstance(needed, AddsNoParty) and needed.truth(item) is None
        lacks_field = needed is not None and item.read_path(needed.field_name) is None
        adds_nothing = waits_for_list or lacks_field and SMALLER_ANSWERS in self.corrections
        return "counted" if counts_undecided(selection) and not adds_nothing else "left_out"

    def count(self, written):
        """How many items, or how many keys where the selection counts once per key."""
        selection = self.selections[written["count"]]
        once_per = selection.get("once_per")
        found = self.sort_items(written, selection)
        kept, merged = self.keep_first(found, once_per)
        low = len({merging_key(item, once_per) for item in found.decided})
        high = len({merging_key(item, once_per) for item in found.decided + found.undecided})
        return Measurement(
            measured=Fraction(high if counts_undecided(selection) else low),
            low=Fraction(low), high=Fraction(high),
            least_positive=Fraction(1) if high else None,
            trace=found.trace, counted_records=kept, merged_records=merged)

    def count_distinct(self, written):
        """How many different values of a field."""
        name = written["count_distinct"]
        selection = self.selections[written["in"]]
        field_type = field_at(selection["of"], name)
        served_only = written.get("among") == "served"
        is_unknown = served_only and self.served is None
        found = self.sort_items(written, selection, self.needed_for_distinct(name, is_unknown))

        def keys(item):
            value = item.read_path(name) or []
            values = list(dict.fromkeys(value if isinstance(value, list) else [value]))
            return [key for key in values if not served_only or is_unknown or key in self.served]

        for item in found.decided:
            found.trace.counted.append(self.counted_entry(item, keys=keys(item)))
        low = {key for item in found.decided for key in keys(item)}
        known = low | {key for item in found.undecided for key in keys(item)}
        lacking = sum(item.read_path(name) is None for item in found.undecided)
        high = self.most_distinct(field_type, len(known), lacking, served_only)
        sizes = [1 if is_unknown else len(keys(item)) for item in found.undecided if keys(item)] + [1] * (lacking > 0)
        return Measurement(
            measured=Fraction(len(known if counts_undecided(selection) and not is_unknown else low)),
            low=Fraction(len(low)), high=high,
            least_positive=Fraction(min(sizes)) if sizes else None,
            trace=found.trace, counted_records=found.decided)

    def needed_for_distinct(self, name, is_unknown):
        """What an item must hold for a distinct count of a field."""
        if is_unknown:
            return AddsNoParty(name, None)
        if name == "followed_up_by" and FOLLOW_UP in self.corrections:
            return HasFollowUp(name, None)
        return HasValue(name, None, SMALLER_ANSWERS in self.corrections)

    def most_distinct(self, field_type, known, lacking, served_only):
        """The most values there can be where `lacking` items do not hold the field."""
        if not lacking:
            return Fraction(known)
        closed_list = len(field_type.choices) or None
        if served_only and self.served is None:
            return None
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
        found = self.sort_items(written, selection, HasValue(name, unit, SMALLER_ANSWERS in self.corrections))

        def quantity(item):
            value = item.read_path(name)
            return None if value is None else read_amount(value).quantity

        kept, merged = self.keep_largest(found, once_per, name)
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
            trace=found.trace, counted_records=kept, merged_records=merged)

    def ratio(self, written):
        """One measure over another, exact."""
        of, over = (self.measure(written["ratio"][side]) for side in ("of", "over"))
        zero_counts = written["when_over_is_zero"] == "zero"
        measured = ratio_now(of, over, zero_counts)
        low, high = self.range_of_ratio(written["ratio"]["of"], written["ratio"]["over"], of, over, zero_counts)
        return Measurement(
            measured=measured, low=low, high=high, is_whole=False,
            can_be_unassessed=over.low == 0 and not zero_counts,
            counts_items="sum" not in written["ratio"]["of"],
            parts=[{"id": name, **side.to_json()} for name, side in (("of", of), ("over", over))],
            counted_records=of.counted_records + over.counted_records,
            merged_records=of.merged_records + over.merged_records)

    def range_of_ratio(self, written_of, written_over, of, over, zero_counts):
        """The range of a ratio: exact for counts of a part, never above 1 where another measure narrows."""
        low, high = ratio_range(of, over, zero_counts)
        if RATIO_OF_A_PART not in self.corrections or not self.is_part(written_of, written_over):
            return low, high
        if "count" in written_of:
            return joint_ratio_range(self.states_of_keys(written_of, written_over), zero_counts)
        return low, high if low is None else Fraction(1) if high is None else min(high, Fraction(1))

    def is_part(self, of, over):
        """Whether one measure is the other, with further conditions or with none."""
        if any(of.get(key) != over.get(key) for key in ("count", "count_distinct", "sum", "in", "among", "unit")):
            return False
        kind = self.selections[of.get("count") or of["in"]]["of"]
        narrow, wide = (self.conditions.read_where(kind, side.get("where"))[1] for side in (of, over))
        return all(key in narrow and canonical(narrow[key]) == canonical(wide[key]) for key in wide)

    def states_of_keys(self, of, over):
        """For each key what it can be: in neither side of a ratio, in `over` only, or in both."""
        selection = self.selections[over["count"]]
        further = {key: content for key, content in of.get("where", {}).items() if key not in over.get("where", {})}
        condition = self.conditions.read_where(selection["of"], further)[0]
        return states_of_keys((merging_key(item, selection.get("once_per")),
                               self.judge(over, selection, None, item).truth, condition.truth(item))
                              for item in self.items[selection["of"]])

    def checklist(self, written):
        """How many of the named entries are met."""
        parts, counted_records, merged_records = [], [], []
        for entry in written["checklist"]:
            comparisons = {key: bound for key, bound in entry["met_when"].items() if key in COMPARISONS}
            measurement = self.measure(entry["met_when"])
            met = all(COMPARISONS[key](measurement.measured, read_bounds(bound))
                      for key, bound in comparisons.items())
            met_range = [holds_throughout(comparisons, measurement), holds_somewhere(comparisons, measurement)]
            parts.append({"id": entry["id"], **measurement.to_json(), "met": met, "met_range": met_range})
            counted_records += measurement.counted_records
            merged_records += measurement.merged_records
        return Measurement(
            measured=Fraction(sum(part["met"] for part in parts)),
            low=Fraction(sum(part["met_range"][0] for part in parts)),
            high=Fraction(sum(part["met_range"][1] for part in parts)),
            parts=parts, counted_records=counted_records, merged_records=merged_records)

    def keep_first(self, found, once_per):
        """Of the decided items with one key keeps the first, and traces the others as merged."""
        kept, merged = {}, []
        for item in found.decided:
            key = merging_key(item, once_per)
            if key in kept:
                merged.append((item, kept[key]))
                found.trace.merged.append(merged_entry(item, kept[key], once_per, key))
            else:
                kept[key] = item
                found.trace.counted.append(self.counted_entry(item))
        return list(kept.values()), merged

    def keep_largest(self, found, once_per, name):
        """Of the decided items with one key keeps the largest amount (the first of equals), and traces the others."""
        kept, merged = {}, []
        for item in found.decided:
            key = merging_key(item, once_per)
            amount = read_amount(item.read_path(name))
            if key not in kept or amount.quantity > read_amount(kept[key].read_path(name)).quantity:
                kept[key] = item
        for item in found.decided:
            key = merging_key(item, once_per)
            if kept[key] is item:
                amount = str(read_amount(item.read_path(name)))
                found.trace.counted.append(self.counted_entry(item, amount=amount))
            else:
                merged.append((item, kept[key]))
                found.trace.merged.append(merged_entry(item, kept[key], once_per, key))
        return [item for item in found.decided if kept[merging_key(item, once_per)] is item], merged

    def counted_entry(self, item, **contribution):
        """The entry of a counted item; an inner one names its activity."""
        if item.holder is not None and SMALLER_ANSWERS in self.corrections:
            contribution["activity"] = item.holder.name
        return {"item": item.name, "evidence": item.evidence, "line": item.line, **contribution}


def served_parties(methodology, centre, is_corrected):
    """The Parties that the centre serves under the methodology's Conventions; None where its list is not known."""
    serves = centre.get("serves", {})
    if not is_corrected:
        return {party for convention in methodology["conventions"] for party in serves.get(convention, [])}
    conventions = [convention for convention in methodology["conventions"]
                   if convention in (centre.get("conventions") or methodology["conventions"])]
    lists = [serves.get(convention) for convention in conventions]
    return {party for parties in lists for party in parties} if lists and all(lists) else None


def counts_undecided(selection):
    return selection.get("when_undecided") == "count"


def merging_key(item, once_per):
    """The key under which an item counts once; an item without the field is a key of its own."""
    value = item.read_path(once_per) if once_per else None
    return id(item) if value is None else value


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
