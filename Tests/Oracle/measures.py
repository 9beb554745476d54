"""The measures over items: what each gives now, and the range that missing data allow."""

import copy
from dataclasses import dataclass
from fractions import Fraction

from bounds import Bounds, is_bounded, read_bounds
from comparing import compare
from conditions import AS_WRITTEN, All, ConditionReader
from corrections import ALL_CORRECTIONS, FOLLOW_UP, RATIO_OF_A_PART, SERVED_LIST, SMALLER_ANSWERS
from counted_fields import CountedField
from dated import days_of_windows, year_window, years_of_period
from documents import read_amount
from findings import Findings
from joint_ratios import canonical, joint_ratio_range, states_of_keys
from measurements import Measurement, Trace, UndecidedItem, undecided_by
from merging import first_of_keys, largest_of_keys, merged_entry, merging_key, total_by_key
from needed_fields import AddsNoParty, HasFollowUp, HasValue
from ratios import ratio_now, ratio_range, share_of_served
from records import date_interval, items_by_kind, read_period
from repeated_values import RepeatedValues
from vocabulary import field_at


# What two measures have in common of which one is a part of the other.
KEYS_OF_A_PART = ("count", "count_distinct", "sum", "in", "among", "unit", "each_at_least")


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


class Measurer:
    """Measures over the items of one evaluation; what was found out about an item is kept.

    `previous` measures over the record of the last cycle; None where there is none.
    """

    def __init__(self, methodology, evaluation, calendar=None, previous=None, corrections=ALL_CORRECTIONS,
                 look=AS_WRITTEN):
        period = read_period(evaluation["period"])
        centre = evaluation["centre"]
        self.selections = methodology.get("selections", {})
        self.items = items_by_kind(evaluation, calendar)
        self.record_id = evaluation["id"]
        self.corrections = corrections
        self.served = served_parties(methodology, centre, period[1], SERVED_LIST in corrections)
        self.years = years_of_period(*period)
        self.conditions = ConditionReader(days_of_windows(methodology, period, corrections), corrections, look,
                                          {"served": self.served, "host": host_of(centre)})
        self.findings = Findings(methodology, evaluation)
        self.previous = Measurer(methodology, previous, calendar, None, corrections) if previous else None
        self.read_conditions = {}
        self.judgements = {}
        self.counts_by_year = {}

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
            self.judgements[key] = self.judge_anew(written, selection, needed, item)
        return self.judgements[key]

    def condition_of(self, written, selection, needed):
        """The conditions of a measure: its selection's, its own and that the field is there."""
        if id(written) not in self.read_conditions:
            parts = [self.conditions.read_where(selection["of"], conditions)[0]
                     for conditions in (selection.get("where"), written.get("where"))]
            self.read_conditions[id(written)] = All(parts + ([needed] if needed else []))
        return self.read_conditions[id(written)]

    def judge_anew(self, written, selection, needed, item):
        condition = self.condition_of(written, selection, needed)
        truth = condition.truth(item)
        if truth:
            return Judgement(True)
        if truth is False:
            return Judgement(False, {"item": item.name, "because": condition.reasons(item)})
        return Judgement(None, UndecidedItem(item=item.name, missing=sorted(condition.missing(item)),
                                             treatment=self.treatment(written, selection, needed, item)))

    def is_selected(self, written, selection, needed, item):
        """Whether an item meets all conditions for certain but for that on the field that is counted or added."""
        parts = self.condition_of(written, selection, needed).parts
        return All(parts[:-1] if needed else parts).truth(item) is True

    def treatment(self, written, selection, needed, item):
        """Whether an undecided item counts; one that lacks what is counted, or the centre's list, never does.

        Of a number within bounds the low one is added, where there is one, of an item that is selected for certain.
        """
        if needed is not None and is_bounded(item.read_path(needed.field_name)):
            is_taken = counts_undecided(selection) or self.is_selected(written, selection, needed, item)
            adds = "sum" in written and is_taken and read_bounds(item.read_path(needed.field_name)).low > 0
            return "counted" if adds else "left_out"
        waits_for_list = isinstance(needed, AddsNoParty) and needed.truth(item) is None
        lacks_field = needed is not None and item.read_path(needed.field_name) is None
        adds_nothing = waits_for_list or lacks_field and SMALLER_ANSWERS in self.corrections
        return "counted" if counts_undecided(selection) and not adds_nothing else "left_out"

    def count(self, written):
        """How many items, or how many keys where the selection counts once per key."""
        selection = self.selections[written["count"]]
        once_per = selection.get("once_per")
        found = self.sort_items(written, selection)
        kept, merged = self.keep(found, once_per, first_of_keys(found.decided, once_per))
        low = len({merging_key(item, once_per) for item in found.decided})
        high = len({merging_key(item, once_per) for item in found.decided + found.undecided})
        return Measurement(
            measured=Fraction(high if counts_undecided(selection) else low),
            low=Fraction(low), high=Fraction(high),
            least_positive=Fraction(1) if high else None,
            trace=found.trace, counted_records=kept, merged_records=merged)

    def count_distinct(self, written):
        """How many different values of a field."""
        selection = self.selections[written["in"]]
        name = written["count_distinct"]
        field = CountedField(name, field_at(selection["of"], name), written.get("among") == "served", self.served)
        found = self.sort_items(written, selection, self.needed_for_distinct(name, field.is_unknown))
        counts_all = counts_undecided(selection) and not field.is_unknown
        if "each_at_least" in written:
            return self.count_repeated(found, field, selection.get("once_per"), int(written["each_at_least"]), counts_all)
        for item in found.decided:
            found.trace.counted.append(self.counted_entry(item, keys=field.values_of(item)))
        low = {value for item in found.decided for value in field.values_of(item)}
        known = low | {value for item in found.undecided for value in field.values_of(item) or []}
        lacking = sum(field.values_of(item) is None for item in found.undecided)
        return Measurement(
            measured=Fraction(len(known if counts_all else low)),
            low=Fraction(len(low)), high=field.most(len(known), lacking),
            least_positive=field.least_addition(found.undecided),
            trace=found.trace, counted_records=found.decided)

    def count_repeated(self, found, field, once_per, least, counts_all):
        """How many values at least so many keys name."""
        kept, merged = self.keep(found, once_per, first_of_keys(found.decided, once_per),
                                 lambda item: {"keys": field.values_of(item)})
        values = RepeatedValues(found.decided, found.undecided, once_per, field.values_of)
        low = values.named_by(least)
        high = values.within_reach(least, field.closed_list, field.takes_many)
        return Measurement(
            measured=Fraction(values.named_with_undecided(least) if counts_all else low),
            low=Fraction(low), high=None if high is None else Fraction(high),
            least_positive=None if high == 0 else Fraction(1),
            trace=found.trace, counted_records=kept, merged_records=merged)

    def needed_for_distinct(self, name, is_unknown):
        """What an item must hold for a distinct count of a field."""
        if is_unknown:
            return AddsNoParty(name, None)
        if name == "followed_up_by" and FOLLOW_UP in self.corrections:
            return HasFollowUp(name, None)
        return HasValue(name, None, SMALLER_ANSWERS in self.corrections)

    def sum(self, written):
        """The total of an amount; of items with one key only the largest amount adds."""
        name, unit = written["sum"], written.get("unit")
        selection = self.selections[written["in"]]
        once_per = selection.get("once_per")
        needed = HasValue(name, unit, SMALLER_ANSWERS in self.corrections)
        found = self.sort_items(written, selection, needed)
        # Without a bound the unit is not known either, so that such an item stands for no key.
        known = [item for item in found.undecided if item.read_path(name) is not None
                 and (unit is None or read_bounds(item.read_path(name)).unit)]
        selected = [item for item in self.items[selection["of"]] if item in found.decided
                    or item in known and self.is_selected(written, selection, needed, item)]
        largest = largest_of_keys(selected, once_per, name)
        standing = {item.name for item in largest.values()}
        for entry in found.trace.undecided:
            entry.stands_for_its_key = entry["item"] in standing
        kept, merged = self.keep(found, once_per, largest,
                                 lambda item: {"amount": str(read_amount(item.read_path(name)))})

        def total(items, end):
            return total_by_key(items, once_per, lambda item: getattr(read_bounds(item.read_path(name)), end))

        low = total(selected, "low")
        is_open = len(known) < len(found.undecided) or any(read_bounds(item.read_path(name)).high is None for item in known)
        return Measurement(
            measured=total(found.decided + known, "low") if counts_undecided(selection) else low,
            low=low, high=None if is_open else total(found.decided + known, "high"),
            unit=unit, is_whole=unit is None,
            least_positive=least_positive([item.read_path(name) for item in found.undecided], unit),
            trace=found.trace, counted_records=kept, merged_records=merged)

    def ratio(self, written):
        """One measure over another, exact."""
        written_of, written_over = written["ratio"]["of"], written["ratio"]["over"]
        of, over = self.measure(written_of), self.below_the_line(written_over)
        zero_counts = written.get("when_over_is_zero") != "not_assessed"
        low, high = self.range_of_ratio(written_of, written_over, of, over, zero_counts)
        is_of_this_record = not isinstance(written_over, dict) or "previous" not in written_over
        sides = [{"id": "of", **of.to_json()}, {"id": "over", **over.to_json()}]
        if not is_of_this_record:
            sides[1]["record"] = self.previous.record_id if self.previous else None
        return Measurement(
            measured=ratio_now(of, over, zero_counts), low=low, high=high, is_whole=False,
            can_be_unassessed=over.low == 0 and not zero_counts,
            counts_items="sum" not in written_of, parts=sides,
            counted_records=of.counted_records + (over.counted_records if is_of_this_record else []),
            merged_records=of.merged_records + (over.merged_records if is_of_this_record else []))

    def below_the_line(self, written):
        """What stands below the line: a measure, the list of Parties served, or a measure of the last cycle."""
        if written == "served":
            return self.count_served()
        if "previous" in written:
            return self.measure_last_cycle(written["previous"])
        return self.measure(written)

    def count_served(self):
        """The number of Parties served; where they are not known, nothing limits it."""
        if self.served is None:
            return Measurement(Fraction(0), Fraction(0), None, trace=undecided_by("centre.serves"))
        number = Fraction(len(self.served))
        return Measurement(number, number, number)

    def measure_last_cycle(self, written):
        """A measure over the record of the last cycle; without one nothing limits it."""
        if self.previous:
            return self.previous.measure(written)
        unit = written.get("unit")
        return Measurement(Fraction(0), Fraction(0), None, unit=unit, least_positive=None if unit else Fraction(1),
                           trace=undecided_by("previous"))

    def range_of_ratio(self, written_of, written_over, of, over, zero_counts):
        """The range of a ratio: exact for counts of a part, never above 1 where another measure narrows."""
        if written_over == "served":
            return share_of_served(of, over)
        low, high = ratio_range(of, over, zero_counts)
        if RATIO_OF_A_PART not in self.corrections or not self.is_part(written_of, written_over):
            return low, high
        if "count" in written_of:
            return joint_ratio_range(self.states_of_keys(written_of, written_over), zero_counts)
        return low, high if low is None else Fraction(1) if high is None else min(high, Fraction(1))

    def is_part(self, of, over):
        """Whether one measure is the other, with further conditions or with none."""
        if "previous" in over or any(of.get(key) != over.get(key) for key in KEYS_OF_A_PART):
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
        entries = [compare(entry["met_when"], self) for entry in written["checklist"]]
        parts = [{"id": entry["id"], **found.shown, "met": found.met, "met_range": found.met_range}
                 for entry, found in zip(written["checklist"], entries)]
        return Measurement(
            measured=Fraction(sum(found.met for found in entries)),
            low=Fraction(sum(found.met_range[0] for found in entries)),
            high=Fraction(sum(found.met_range[1] for found in entries)),
            parts=parts,
            counted_records=[record for found in entries for record in found.counted_records],
            merged_records=[pair for found in entries for pair in found.merged_records])

    def years_of(self, written):
        """For each year of the period what a count of it gives, and whether that is enough."""
        least = Fraction(written["each_year"]["at_least"])
        selected = {item.name for item in self.sort_items(written, self.selections[written["count"]]).decided}
        for number, (first, last) in enumerate(self.years):
            found = self.count(self.count_in_year(written, number))
            yield {"from": first.isoformat(), "to": last.isoformat(),
                   "measured": str(found.measured), "measured_range": [str(found.low), str(found.high)],
                   "met": found.measured >= least, "met_range": [found.low >= least, found.high >= least],
                   "undecided": [entry for entry in found.trace.undecided if entry["item"] in selected]}

    def count_in_year(self, written, number):
        """A count narrowed to the items of one year; the same mapping for the same year."""
        key = id(written), number
        if key not in self.counts_by_year:
            within = {"within": year_window(number)}
            for name in reversed(written["each_year"]["by"].split(".")):
                within = {name: within}
            where = [written["where"]] if "where" in written else []
            self.counts_by_year[key] = {"count": written["count"], "where": {"all": [*where, within]}}
        return self.counts_by_year[key]

    def keep(self, found, once_per, kept, contribution=lambda item: {}):
        """Traces the decided items that stand for their keys as counted, and the others as merged into them."""
        merged = []
        for item in found.decided:
            key = merging_key(item, once_per)
            if kept[key] is item:
                found.trace.counted.append(self.counted_entry(item, **contribution(item)))
            else:
                merged.append((item, kept[key]))
                found.trace.merged.append(merged_entry(item, kept[key], once_per, key))
        return [item for item in found.decided if kept[merging_key(item, once_per)] is item], merged

    def counted_entry(self, item, **contribution):
        """The entry of a counted item; an inner one names its activity."""
        if item.holder is not None and SMALLER_ANSWERS in self.corrections:
            contribution["activity"] = item.holder.name
        return {"item": item.name, "evidence": item.evidence, "line": item.line, **contribution}


def least_positive(values, unit):
    """The least that one of these values adds where it adds anything; None where there is no least amount.

    A missing whole number is 1 at least where it is not 0; a missing amount may be as small as you like.
    """
    bounds = [Bounds(Fraction(0), None) if value is None else read_bounds(value) for value in values]
    positive = [one.low for one in bounds if one.low > 0]
    if any(one.low == 0 and one.high != 0 for one in bounds):
        if unit is not None:
            return None
        positive.append(Fraction(1))
    return min(positive, default=None)


def served_parties(methodology, centre, last_day, is_corrected):
    """The Parties that the centre serves under the methodology's Conventions; None where its list is not known."""
    serves = {convention: list_on(last_day, written) for convention, written in centre.get("serves", {}).items()}
    if not is_corrected:
        return {party for convention in methodology["conventions"] for party in serves.get(convention, [])}
    conventions = [convention for convention in methodology["conventions"]
                   if convention in (centre.get("conventions") or methodology["conventions"])]
    lists = [serves.get(convention) for convention in conventions]
    return {party for parties in lists for party in parties} if lists and all(lists) else None


def list_on(last_day, written):
    """The Parties of a list; of several with their days those of the latest that is not after the period, None without one."""
    dated = {date_interval(one["on"])[0]: one["parties"] for one in written if isinstance(one, dict)}
    if not dated:
        return written
    return dated.get(max((day for day in dated if day <= last_day), default=None))


def host_of(centre):
    """The country of the centre, as a list of Parties; None where it is not known."""
    return {centre["country"]} if "country" in centre else None


def counts_undecided(selection):
    return selection.get("when_undecided") == "count"
