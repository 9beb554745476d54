"""Three-valued conditions: True, False, or None where missing data leave them undecided."""

from dataclasses import dataclass
from fractions import Fraction

from bounds import compared, read_bounds, write_bounds
from corrections import ALL_CORRECTIONS, FOLLOW_UP, SMALLER_ANSWERS
from documents import read_amount, write_number
from records import date_interval
from vocabulary import FIELDS, FieldType

COMPARISONS = {
    "at_least": lambda value, bound: value >= bound,
    "more_than": lambda value, bound: value > bound,
    "at_most": lambda value, bound: value <= bound,
    "less_than": lambda value, bound: value < bound,
    "equals": lambda value, bound: value == bound,
    "between": lambda value, bounds: bounds[0] <= value <= bounds[1],
}


DERIVED_FROM = {"days": ("began", "ended"), "days_late": ("due", "submitted")}

CENTRE_FIELDS = {"served": "centre.serves", "host": "centre.country"}

CARRIED_OUT = ("completed", "ongoing")

AS_WRITTEN, WITH_OPEN_EVIDENCE, WITH_TURNED_EVIDENCE = "as written", "with open evidence", "with turned evidence"


def kleene_all(truths):
    """Strong Kleene conjunction."""
    truths = list(truths)
    if False in truths:
        return False
    return None if None in truths else True


def kleene_any(truths):
    """Strong Kleene disjunction."""
    truths = list(truths)
    if True in truths:
        return True
    return None if None in truths else False


def kleene_not(truth):
    """Strong Kleene negation."""
    return None if truth is None else not truth


class All:
    """Holds where every part holds."""

    def __init__(self, parts):
        self.parts = parts

    def truth(self, record):
        return kleene_all(part.truth(record) for part in self.parts)

    def reasons(self, record, negated=False):
        """The leaves that make this false; below a `not`, those that make it true."""
        return [reason for part in self.parts if part.truth(record) is negated
                for reason in part.reasons(record, negated)]

    def missing(self, record):
        """The fields whose value would decide what is undecided here."""
        return {field for part in self.parts if part.truth(record) is None for field in part.missing(record)}


class Any(All):
    """Holds where at least one part holds."""

    def truth(self, record):
        return kleene_any(part.truth(record) for part in self.parts)


class Not:
    """Holds where what it negates fails."""

    def __init__(self, part):
        self.part = part

    def truth(self, record):
        return kleene_not(self.part.truth(record))

    def reasons(self, record, negated=False):
        return self.part.reasons(record, not negated)

    def missing(self, record):
        return self.part.missing(record)


@dataclass
class Leaf:
    """One condition on one field; `path` leads to the field through nested records."""

    path: tuple
    field_type: FieldType
    operator: str
    operand: object
    required: object
    window: tuple | None

    @property
    def name(self):
        return ".".join(self.path)

    def value(self, record):
        for step in self.path:
            if record is None:
                return None
            record = record.read(step)
        return record

    def truth(self, record):
        value = self.value(record)
        if self.operator == "present":
            return value is not None
        if self.operator == "absent":
            return value is None
        if self.field_type.family == "records":
            return self.truth_of_list(value or [])
        return None if value is None else self.truth_of_value(value)

    def truth_of_list(self, entries):
        if self.operator in COMPARISONS:
            return COMPARISONS[self.operator](len(entries), self.operand)
        met = kleene_any(self.operand.truth(entry) for entry in entries)
        return met if self.operator == "any" else kleene_not(met)

    def truth_of_value(self, value):
        family = self.field_type.family
        if family == "date":
            return self.truth_of_date(*date_interval(value))
        if family == "amount":
            return self.truth_of_amount(read_bounds(value))
        if family == "integer":
            return compared(self.operator, read_bounds(value), self.operand)
        if self.field_type.holds_many:
            return self.truth_of_set(set(value))
        return {
            "is": lambda: value == self.operand,
            "is_not": lambda: value != self.operand,
            "one_of": lambda: value in self.operand,
            "none_of": lambda: value not in self.operand,
        }[self.operator]()

    def truth_of_date(self, earliest, latest):
        if self.operator == "on_or_after":
            first, last = date_interval(self.operand)[0], latest
        elif self.operator == "on_or_before":
            first, last = earliest, date_interval(self.operand)[1]
        else:
            first, last = self.window
        if first <= earliest and latest <= last:
            return True
        return False if latest < first or last < earliest else None

    def truth_of_amount(self, found):
        """An amount in another unit fails; of one without a bound not even the unit is known."""
        asked = self.operand if self.operator == "between" else [self.operand]
        if found.unit is None:
            return None
        if any(amount.unit not in (None, found.unit) for amount in asked):
            return False
        quantities = [amount.quantity for amount in asked]
        return compared(self.operator, found, quantities if len(quantities) == 2 else quantities[0])

    def truth_of_set(self, values):
        if self.operator == "size":
            comparison, bound = self.operand
            return COMPARISONS[comparison](len(values), bound)
        return {
            "includes": lambda: self.operand <= values,
            "includes_all": lambda: self.operand <= values,
            "includes_any": lambda: bool(self.operand & values),
            "excludes": lambda: not self.operand & values,
        }[self.operator]()

    def found(self, record):
        """The value found, as the trace shows it."""
        value = self.value(record)
        if value is None:
            return "0" if self.field_type.family == "records" and self.operator != "present" else None
        if self.field_type.family == "records":
            return str(len(value))
        if self.field_type.family in ("amount", "integer"):
            return write_bounds(value)
        if self.field_type.family == "nested":
            return dict(value.content)
        return value

    def reasons(self, record, negated=False):
        required = {"not": self.required} if negated else self.required
        return [{"field": self.name, "found": self.found(record), "required": required}]

    def missing(self, record):
        if self.operator not in ("any", "none"):
            return {self.name}
        return {f"{self.name}.{field}" for entry in self.value(record) or [] if self.operand.truth(entry) is None
                for field in self.operand.missing(entry)}


@dataclass
class DerivedLeaf(Leaf):
    """A condition on days that are reckoned: what is missing there are the dates that they are derived from."""

    def missing(self, record):
        *steps, name = self.path
        for step in steps:
            record = record.read(step)
        return {".".join([*steps, date]) for date in dates_lacking(record, name)}


@dataclass
class CentreLeaf(Leaf):
    """A condition that asks for the Parties served, or for the centre's country; undecided where they are not known."""

    centre_field: str = ""

    def truth(self, record):
        return None if self.operand is None else super().truth(record)

    def missing(self, record):
        lacking = set() if self.value(record) is not None else {self.name}
        return lacking if self.operand is not None else lacking | {self.centre_field}


def dates_lacking(record, derived):
    """The dates of a record that are not known to the day, of those from which a field is derived."""
    return {name for name in DERIVED_FROM[derived] if not is_whole_date(record.read(name))}


def is_whole_date(written):
    return isinstance(written, str) and len(written) == len("2016-01-31")


@dataclass
class EvidenceLeaf(Leaf):
    """A condition on evidence, and what comes of it if one more document, or one less, were to turn it."""

    look: str = AS_WRITTEN

    def truth(self, record):
        truth = super().truth(record)
        if self.look == AS_WRITTEN or not self.can_turn(truth, record):
            return truth
        return None if self.look == WITH_OPEN_EVIDENCE else not truth

    def can_turn(self, truth, record):
        """Whether it asks for more and fails, or asks for less and holds."""
        if self.operator in ("equals", "between"):
            return truth is not self.truth_of_list((self.value(record) or []) + [None])
        asks_for_more = self.operator in ("at_least", "more_than", "any", "present")
        return truth is False if asks_for_more else truth is True


@dataclass
class FollowUpLeaf(Leaf):
    """Whether a recommendation was followed up: `present`, or its negation `absent`."""

    def truth(self, record):
        stands = follow_up_stands(record)
        return stands if self.operator == "present" else kleene_not(stands)

    def reasons(self, record, negated=False):
        if follow_up_stands(record) is False and record.read("followed_up_by") is not None:
            return why_no_follow_up(record, {"not": self.required} if negated else self.required)
        return super().reasons(record, negated)

    def missing(self, record):
        return open_fields_of_follow_up(record)


def follow_up_stands(recommendation):
    """Whether the activity that a recommendation names came after its own one and was carried out."""
    activity = recommendation.follow_up
    if activity is None or activity.name == recommendation.holder.name:
        return False
    return kleene_all([began_after(activity, recommendation.holder), was_carried_out(activity)])


def began_after(activity, earlier):
    """Whether an activity began after the last day of an earlier one."""
    began, ended = activity.read("began"), earlier.read("ended")
    if began is None or ended is None:
        return None
    (first_beginning, last_beginning), (first_end, last_end) = date_interval(began), date_interval(ended)
    if first_beginning > last_end:
        return True
    return False if last_beginning <= first_end else None


def was_carried_out(activity):
    status = activity.read("status")
    return None if status is None else status in CARRIED_OUT


def open_fields_of_follow_up(recommendation):
    """The fields that would decide whether the recommendation was followed up."""
    activity, found = recommendation.follow_up, set()
    if began_after(activity, recommendation.holder) is None:
        found |= {name for name, date in (("followed_up_by.began", activity.read("began")),
                                          ("activity.ended", recommendation.holder.read("ended")))
                  if not is_whole_date(date)}
    if was_carried_out(activity) is None:
        found.add("followed_up_by.status")
    return found


def why_no_follow_up(recommendation, required="present"):
    """What fails in a follow-up that does not stand; one by none, or by an activity itself, may fail as a whole."""
    activity, holder, failing = recommendation.follow_up, recommendation.holder, []
    as_a_whole = {"field": "followed_up_by", "found": recommendation.read("followed_up_by"), "required": required}
    if activity is None:
        return [as_a_whole]
    if activity.name == holder.name and began_after(activity, holder) is not False:
        failing.append(as_a_whole)
    if began_after(activity, holder) is False:
        failing.append({"field": "followed_up_by.began", "found": activity.read("began"),
                        "required": {"after": holder.read("ended")}})
    if was_carried_out(activity) is False:
        failing.append({"field": "followed_up_by.status", "found": activity.read("status"),
                        "required": {"one_of": list(CARRIED_OUT)}})
    return failing


class ConditionReader:
    """Reads the written form of conditions into a tree, with the normal form beside it.

    `centre_lists` holds what `served` and `host` mean for the centre, None where that is not known.
    """

    def __init__(self, windows, corrections=ALL_CORRECTIONS, look=AS_WRITTEN, centre_lists=None):
        self.windows = windows
        self.centre_lists = centre_lists or {}
        self.corrections = corrections
        self.look = look

    def leaf(self, path, field_type, *rest):
        """A leaf of the class that its field asks for."""
        if path[-1] == "evidence":
            return EvidenceLeaf(path, field_type, *rest, self.look)
        if path[-1] == "followed_up_by" and rest[0] in ("present", "absent") and FOLLOW_UP in self.corrections:
            return FollowUpLeaf(path, field_type, *rest)
        if path[-1] in DERIVED_FROM and SMALLER_ANSWERS in self.corrections:
            return DerivedLeaf(path, field_type, *rest)
        return Leaf(path, field_type, *rest)

    def read_where(self, kind, written, path=()):
        """A `where` mapping: all its entries together. Gives the condition and its normal form."""
        parts, normal_form = [], {}
        for key, content in (written or {}).items():
            part, normal = self.read_entry(kind, key, content, path)
            parts.append(part)
            normal_form[key] = normal
        return All(parts), normal_form

    def read_entry(self, kind, key, content, path):
        if key in ("all", "any"):
            pairs = [self.read_where(kind, entry, path) for entry in content]
            parts = [part for part, _ in pairs]
            return (All(parts) if key == "all" else Any(parts)), [normal for _, normal in pairs]
        if key == "not":
            part, normal = self.read_where(kind, content, path)
            return Not(part), normal
        return self.read_field(FIELDS[kind][key], content, path + (key,))

    def read_field(self, field_type, content, path):
        if content in ("present", "absent"):
            return self.leaf(path, field_type, content, None, content, None), content
        if isinstance(content, str):
            content = {"is": content}
        if field_type.is_nested:
            return self.read_where(field_type.record_kind, content, path)
        leaves, normal_form = [], {}
        for operator, operand in content.items():
            new_leaves, normal = self.read_operator(field_type, operator, operand, path)
            leaves += new_leaves
            normal_form[operator] = normal
        return All(leaves), normal_form

    def read_operator(self, field_type, operator, written, path):
        """The leaves of one operator and its normal form; `size` has a leaf for each comparison."""
        if field_type.is_party and isinstance(written, str) and written in CENTRE_FIELDS:
            return [self.centre_leaf(path, field_type, operator, written)], written
        if operator == "size":
            operands = [((comparison, read_bound(Fraction, bound)), {"size": {comparison: write_bound(Fraction, bound)}})
                        for comparison, bound in written.items()]
            normal = {comparison: write_bound(Fraction, bound) for comparison, bound in written.items()}
        else:
            operand, normal = self.read_operand(field_type, operator, written)
            operands = [(operand, {operator: normal})]
        window = self.windows[written] if operator == "within" else None
        return [self.leaf(path, field_type, operator, operand, required, window)
                for operand, required in operands], normal

    def centre_leaf(self, path, field_type, operator, word):
        """A leaf that asks for what the centre serves, or for where it is."""
        return CentreLeaf(path, field_type, operator, self.centre_lists[word], {operator: word}, None, CENTRE_FIELDS[word])

    def read_operand(self, field_type, operator, written):
        """What an operator compares with, and its normal form."""
        if operator in ("any", "none"):
            return self.read_where(field_type.record_kind, written)
        if operator in COMPARISONS:
            read = read_amount if field_type.family == "amount" else Fraction
            return read_bound(read, written), write_bound(read, written)
        if field_type.holds_many:
            return set(written if isinstance(written, list) else [written]), written
        return written, written


def read_bound(read, written):
    """A threshold, or both ends of `between`."""
    return [read(end) for end in written] if isinstance(written, list) else read(written)


def write_bound(read, written):
    """The normal form of a threshold, or of both ends of `between`."""
    if isinstance(written, list):
        return [write_number(read(end)) for end in written]
    return write_number(read(written))
