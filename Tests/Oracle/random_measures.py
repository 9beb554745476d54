"""Random measures over selections, which come into being as measures need them."""

import copy

from features import ALL_FEATURES
from random_conditions import ConditionWriter
from vocabulary import field_at

ONCE_PER = {"activity": ["project", "project", "event", "reported_in", "category", "status", "format", "place.country",
                         "participants"],
            "membership": ["kind"], "output": ["kind", "status"], "submission": ["kind"],
            "result": ["substance", "activity", "stage", "activity.project", "activity.place.country"],
            "recommendation": ["followed_up_by", "activity"], "event": ["kind", "place.country"]}

DISTINCT = {"activity": ["parties", "parties", "parties", "partners", "articles", "areas", "conventions",
                         "category", "kind", "project", "event", "status", "format", "reported_in", "id",
                         "participants", "place.country", "place.country"],
            "membership": ["conventions", "kind", "id"],
            "output": ["languages", "conventions", "kind", "status", "id"], "submission": ["kind", "id"],
            "recommendation": ["followed_up_by", "id", "activity.parties"],
            "result": ["substance", "stage", "id", "activity.place.country", "activity.areas"],
            "event": ["kind", "conventions", "id", "place.country"]}

MORE_DISTINCT = ["attended_by", "attended_by", "with", "scope", "organisations"]

SUMMED = {"activity": [("budget", "USD"), ("participants", None), ("days", None)], "result": [("amount", "t")]}

# The dates of each kind of item, by whose years it is counted or merged.
DATES = {"activity": ["ended", "began"], "membership": ["began", "ended"], "output": ["published"],
         "submission": ["submitted", "due"], "event": ["began", "ended"],
         "recommendation": ["activity.ended"], "result": ["activity.began"]}

KINDS = ["activity", "activity", "activity", "membership", "output", "submission",
         "recommendation", "result", "event"]

READINGS = {"zero": {}, "as-read": {"status": "inferred"}, "made-up": {"status": "illustrative"}}


class MeasureWriter:
    """Writes random measures of all kinds but findings."""

    def __init__(self, random, with_presence=True, features=ALL_FEATURES):
        self.random = random
        self.features = features
        self.conditions = ConditionWriter(random, with_presence, features)
        self.selections = {}
        self.used_fields = {}
        self.used_readings = set()

    def wants(self, feature, chance=0.5):
        """By chance, and only where the addition may be used."""
        return feature in self.features and self.random.random() < chance

    def provenance(self):
        """Where a rule comes from: its status with a citation, or that it is illustrative; or a citation alone."""
        status = self.random.choice(["transcribed", "inferred", "illustrative", None, None])
        written = {} if status is None else {"status": status}
        return written if status == "illustrative" else {**written, "cite": "decision#annex"}

    def readings(self, chance=0.2):
        """By chance one or two readings on which a rule rests."""
        if self.random.random() >= chance:
            return {}
        names = self.random.sample(list(READINGS), self.random.randint(1, 2))
        self.used_readings.update(names)
        return {"reading": names if len(names) > 1 or self.random.random() < 0.5 else names[0]}

    def counting(self):
        name = self.selection(self.random.choice(KINDS))
        return self.narrowed({"count": name}, name)

    def distinct_counting(self, may_repeat=True):
        """A distinct count, and the most that it can give."""
        if self.wants("years", 0.3):
            return self.counting_years(), 6
        kind = self.random.choice(list(DISTINCT) + ["activity"] * 4)
        name = self.selection(kind)
        fields = DISTINCT[kind] + MORE_DISTINCT * (kind == "activity" and "more_fields" in self.features)
        of_parties = [field for field in fields if field_at(kind, field).is_party]
        field = self.random.choice(of_parties if of_parties and self.random.random() < 0.4 else fields)
        field_type = field_at(kind, field)
        path = tuple(field.split("."))
        if field_type.choices and path in self.used_fields[name]:
            name = self.selection(kind, fresh=True, avoiding={path})
        measure = {"count_distinct": field, "in": name}
        if field_type.is_party and self.random.random() < 0.7:
            measure["among"] = self.random.choice(["served", "served", "any"])
        if may_repeat and self.wants("each_at_least", 0.7):
            measure["each_at_least"] = self.random.choice(["1", "2", "2", "3"])
        avoiding = {path} if field_type.choices else set()
        return self.narrowed(measure, name, avoiding), len(field_type.choices) or 6

    def counting_years(self):
        """How many years the items of a selection stand in."""
        kind = self.random.choice(list(DATES))
        name = self.selection(kind)
        return self.narrowed({"count_distinct": f"{self.random.choice(DATES[kind])}.year", "in": name}, name)

    @property
    def summed(self):
        """The fields that can be added, by kind, with their units."""
        summed = {kind: list(fields) for kind, fields in SUMMED.items()}
        if "women" in self.features:
            summed["activity"].append(("women", None))
        if "more_fields" in self.features:
            summed["activity"] += [("organisations", None), ("duration", None)]
        if "days_late" in self.features:
            summed["submission"] = [("days_late", None)]
        return summed

    def adding(self, kind=None, summed=None):
        kind = kind or self.random.choice(list(self.summed))
        name = self.selection(kind)
        field, unit = summed or self.random.choice(self.summed[kind])
        return self.narrowed({"sum": field, "in": name, **({"unit": unit} if unit else {})}, name)

    def counted_sides(self):
        """Two sides that count items, values or people; a sum over a sum is of the same field."""
        summed = self.random.choice(SUMMED["activity"][1:])
        whole_sum = lambda: self.adding("activity", summed)
        writers = [self.counting] * 4 + [lambda: self.distinct_counting(may_repeat=False)[0], whole_sum]
        return [self.random.choice(writers)() for _ in range(2)]

    def added_sides(self):
        """Two sums of one field, or the women among the participants."""
        if self.wants("women", 0.7):
            return self.adding("activity", ("women", None)), self.adding("activity", ("participants", None))
        kind = self.random.choice(list(self.summed))
        summed = self.random.choice(self.summed[kind])
        return self.adding(kind, summed), self.adding(kind, summed)

    def compared_sides(self):
        """A ratio of any kind, with what it is over nothing where that has to be said."""
        if self.wants("served_share"):
            return {"ratio": {"of": self.counting_served(), "over": "served"}}
        writers = [self.counted_sides, self.added_sides, self.sides_of_a_part, self.sides_of_a_part]
        of, over = self.random.choice(writers + [self.added_sides] * 2 * ("women" in self.features))()
        if self.wants("previous", 0.7):
            over = {"previous": over}
        return {"ratio": {"of": of, "over": over},
                "when_over_is_zero": self.random.choice(["not_assessed", "zero"])}

    def counting_served(self):
        """How many of the Parties served the items of a selection name."""
        kind = self.random.choice(["activity", "activity", "event", "recommendation", "result"])
        name = self.selection(kind)
        field = self.random.choice([field for field in DISTINCT[kind] if field_at(kind, field).is_party])
        repeated = {"each_at_least": "2"} if self.wants("each_at_least", 0.4) else {}
        return self.narrowed({"count_distinct": field, "in": name, "among": "served", **repeated}, name)

    def sides_of_a_part(self):
        """Two sides of which the upper one holds all conditions of the lower one, in another order, and further ones."""
        random = self.random
        measure = random.choice([self.counting] * 4 + [lambda: self.distinct_counting(may_repeat=False)[0], self.adding])()
        measure.pop("where", None)
        name = measure.get("count") or measure["in"]
        counted = measure.get("count_distinct") or measure.get("sum")
        used = self.used_fields[name] | ({tuple(counted.split("."))} if counted else set())
        kind = self.selections[name]["of"]
        wide = self.conditions.where(kind, used, random.choice([0, 1, 1, 2]))
        further = self.conditions.where(kind, used, random.choice([0, 1, 1, 1, 2]))
        narrow = list({**further, **reordered(wide)}.items())
        random.shuffle(narrow)
        return [{**copy.deepcopy(measure), **({"where": where} if where else {})} for where in (dict(narrow), wide)]

    def entry(self, number):
        """An entry of a checklist: a measure with a comparison that can hold and can fail."""
        if self.wants("each_year", 0.6):
            return {"id": f"entry-{number + 1}", "title": {"en": f"Entry {number + 1}"}, "met_when": self.counting_each_year()}
        measure = self.random.choice([self.counting, self.adding, lambda: self.distinct_counting()[0]])()
        suffix = f" {measure['unit']}" if "unit" in measure and self.random.random() < 0.5 else ""
        comparison = self.random.choice([
            {"at_least": "1"}, {"at_least": "2"}, {"more_than": "1"}, {"at_most": "2"},
            {"less_than": "2"}, {"equals": "2"}, {"between": ["1", "2"]}])
        with_unit = {key: [f"{end}{suffix}" for end in bound] if isinstance(bound, list) else f"{bound}{suffix}"
                     for key, bound in comparison.items()}
        return {"id": f"entry-{number + 1}", "title": {"en": f"Entry {number + 1}"},
                "met_when": {**measure, **with_unit}}

    def counting_each_year(self):
        """A count that has to reach something in each year, and mostly nothing besides."""
        kind = self.random.choice([kind for kind in KINDS if kind != "event"])
        name = self.selection(kind, fresh=self.random.random() < 0.5)
        if self.random.random() < 0.3:
            self.selections[name]["when_undecided"] = "count"
        besides = self.random.choice([{}, {}, {"at_least": "1"}, {"at_most": "5"}])
        return {**self.narrowed({"count": name}, name), **besides,
                "each_year": {"at_least": self.random.choice(["1", "1", "2"]), "by": self.random.choice(DATES[kind])}}

    def narrowed(self, measure, name, avoiding=frozenset()):
        """The measure, by chance with a `where` of its own on fields that its selection leaves free."""
        if self.random.random() < 0.3:
            used = self.used_fields[name] | avoiding
            where = self.conditions.where(self.selections[name]["of"], used, self.random.randint(1, 2))
            if where:
                measure["where"] = where
        return measure

    def selection(self, kind, fresh=False, avoiding=frozenset()):
        """The name of a selection of this kind, new or already there."""
        present = [name for name, selection in self.selections.items() if selection["of"] == kind]
        if present and not fresh and self.random.random() < 0.5:
            return self.random.choice(present)
        random = self.random
        name = f"selection-{len(self.selections) + 1}"
        written = {"title": {"en": f"Selection {len(self.selections) + 1}"}, "of": kind}
        used = set(avoiding)
        where = self.conditions.evidence_of(kind, used) if random.random() < 0.2 else {}
        where.update(self.conditions.where(kind, used, random.choice([0, 0, 1, 1, 2, 3] if not where else [0, 0, 1])))
        if where:
            written["where"] = where
        if kind in ONCE_PER and random.random() < 0.5:
            written["once_per"] = random.choice(ONCE_PER[kind])
            if self.wants("years", 0.3):
                written["once_per"] = f"{random.choice(DATES[kind])}.year"
        if random.random() < 0.6:
            written["when_undecided"] = random.choice(["leave_out", "count"])
        written.update(self.provenance())
        written.update(self.readings())
        self.selections[name] = written
        self.used_fields[name] = used
        return name


def reordered(content):
    """Conditions that mean the same, with their lists in another order."""
    if isinstance(content, dict):
        return {key: value if key == "between" else reordered(value) for key, value in content.items()}
    return [reordered(entry) for entry in reversed(content)] if isinstance(content, list) else content
