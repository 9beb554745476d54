"""Random conditions in which no field occurs twice, so that none can be always or never true."""

from features import ALL_FEATURES
from random_records import CENTRES, CONVENTIONS, PARTIES, PARTNERS, PROJECTS, SUBSTANCES
from vocabulary import FIELDS

REQUIRED = {"activity": {"id", "title"}, "membership": {"id", "title"}, "output": {"id", "title"},
            "submission": {"id", "title"}, "recommendation": {"id", "text"}, "result": {"id", "title"},
            "event": {"id", "title", "kind", "conventions", "began", "ended"}, "evidence": {"source"}, "place": set(),
            "funding": {"donor"}}

IDENTIFIERS = {"project": PROJECTS, "partners": PARTNERS, "with": CENTRES, "substance": SUBSTANCES,
               "event": ["event-1", "event-2"], "reported_in": ["report", "minutes", "audit"],
               "source": ["report", "minutes", "audit"],
               "followed_up_by": ["activity-1", "activity-2", "activity-3"]}

PREFERRED = ["evidence", "activity", "followed_up_by", "recommendations"]

MORE_FIELDS = ("with", "organiser", "organisations", "scope", "duration", "attended_by", "other_conventions", "funding",
               "postponed_because")

NEW_FIELDS = {"women": "women", "days_late": "days_late", **{field: "more_fields" for field in MORE_FIELDS}}

UNITS = {"budget": "USD", "amount": "t"}


class ConditionWriter:
    """Writes random `where` mappings; `with_presence` allows `present` and `absent`."""

    def __init__(self, random, with_presence=True, features=ALL_FEATURES):
        self.random = random
        self.with_presence = with_presence
        self.features = features
        self.unknown_fields = {field for field, feature in NEW_FIELDS.items() if feature not in features}

    def where(self, kind, used, size, depth=0, below_not=False, path=()):
        """A mapping of up to `size` conditions on fields not in `used`, which grows."""
        written = {}
        for _ in range(size):
            key = self.entry_key(depth)
            if key in written:
                continue
            content = self.entry(key, kind, used, depth, below_not, path)
            if content:
                written[key] = content
            elif key is None:
                self.add_field(written, kind, used, depth, below_not, path)
        return written

    def evidence_of(self, kind, used):
        """A condition on the evidence of the item or of its activity; empty where the kind has neither."""
        if kind in ("recommendation", "result"):
            inner = self.evidence_of("activity", set())
            used.add(("activity",))
            return {"activity": inner}
        if "evidence" not in FIELDS[kind]:
            return {}
        used.add(("evidence",))
        strength = self.random.choice(["documented", "independent", {"one_of": ["documented", "independent"]},
                                       {"is_not": "self_reported"}])
        condition = self.random.choice([
            {"at_least": "1"}, {"at_least": "2"}, {"equals": "1"}, {"equals": "2"}, {"between": ["1", "2"]},
            {"at_most": "1"}, {"any": {"strength": strength}}, {"any": {"strength": strength}},
            {"none": {"strength": strength}}, {"any": {"not": {"strength": strength}}},
            {"any": {"source": "audit", "strength": strength}}])
        wrap = self.random.choice([lambda: {"evidence": condition}] * 4 + [
            lambda: {"not": {"evidence": condition}},
            lambda: {"all": [{"not": {"not": {"evidence": condition}}}, {"title": "present"}]}])
        return wrap()

    def entry_key(self, depth):
        """A combinator, or None for a field."""
        if depth >= 3 or self.random.random() < 0.65:
            return None
        return self.random.choice(["all", "any", "any", "not"])

    def entry(self, key, kind, used, depth, below_not, path):
        if key is None:
            return None
        if key == "not":
            return self.where(kind, used, self.random.randint(1, 2), depth + 1, True, path)
        entries = [self.where(kind, used, self.random.randint(1, 2), depth + 1, below_not, path)
                   for _ in range(self.random.randint(2, 3))]
        entries = [entry for entry in entries if entry]
        return entries if len(entries) > 1 else None

    def add_field(self, written, kind, used, depth, below_not, path):
        free = [name for name in FIELDS[kind] if path + (name,) not in used and name not in written
                and name not in self.unknown_fields
                and (FIELDS[kind][name].family != "text" or self.may_ask_for_text(kind, name, depth, below_not))]
        if not free:
            return
        asked_of_parties = ["parties", "place", "place", "place"] * ("served_conditions" in self.features)
        preferred = [name for name in PREFERRED + asked_of_parties if name in free]
        chance = 0.5 if "served_conditions" in self.features else 0.25
        name = self.random.choice(preferred if preferred and self.random.random() < chance else free)
        used.add(path + (name,))
        content = self.field(kind, name, used, depth, below_not, path)
        if content:
            written[name] = content

    def may_ask_for_text(self, kind, name, depth, below_not):
        """Whether `present` and `absent` can be asked of a text; a required one is always present."""
        return self.with_presence and (name not in REQUIRED[kind] or (depth == 0 and not below_not))

    def field(self, kind, name, used, depth, below_not, path):
        field_type = FIELDS[kind][name]
        if field_type.family == "text" and name in REQUIRED[kind]:
            return "present"
        if field_type.family == "text" or self.may_ask_presence(kind, name, field_type):
            return self.random.choice(["present", "absent"])
        if field_type.family == "nested":
            return self.where(field_type.record_kind, used, self.random.randint(1, 2),
                              depth + 1, below_not, path + (name,))
        if name == "id":
            prefix = {"recommendation": "r", "result": "q"}.get(kind, f"{kind}-")
            return self.one_value([f"{prefix}{number}" for number in (1, 2)])
        return getattr(self, field_type.family)(name, field_type)

    def may_ask_presence(self, kind, name, field_type):
        is_open = name not in REQUIRED[kind] and name != "activity"
        chance = 0.5 if name == "followed_up_by" else 0.1
        return self.with_presence and is_open and self.random.random() < chance

    # One method for each family of field types

    def one_value(self, values):
        values = list(values)
        several = self.random.sample(values, min(2, len(values) - 1))
        return self.random.choice([values[0], {"is": values[-1]}, {"is_not": values[0]},
                                   {"one_of": several}, {"none_of": several}])

    def choice(self, name, field_type):
        return self.one_value(self.random.sample(field_type.choices[:5], min(3, len(field_type.choices))))

    def identifier(self, name, field_type):
        values = IDENTIFIERS[name]
        return self.one_value(self.random.sample(values, len(values)))

    def party(self, name, field_type):
        if "served_conditions" in self.features and self.random.random() < 0.9:
            return {self.random.choice(["one_of", "none_of"]): self.random.choice(["served", "host"])}
        return self.one_value(self.random.sample(PARTIES, 5))

    def many_values(self, values):
        several = self.random.sample(list(values), 2)
        single = {"includes": several[0]} if self.random.random() < 0.6 else {"excludes": several[1]}
        bound = str(self.random.randint(1, 2))
        return self.random.choice([
            single, single, {"includes_any": several}, {"includes_all": several},
            {"size": {self.random.choice(["at_least", "at_most", "more_than", "less_than", "equals"]): bound}},
            {"size": {"between": ["1", "2"]}},
        ])

    def choice_set(self, name, field_type):
        return self.many_values(field_type.choices if name != "conventions" else CONVENTIONS)

    def party_set(self, name, field_type):
        if "served_conditions" in self.features and self.random.random() < 0.9:
            return {self.random.choice(["includes_any", "includes_all"]): self.random.choice(["served", "host"])}
        return self.many_values(PARTIES)

    def identifier_set(self, name, field_type):
        return self.many_values(IDENTIFIERS[name])

    def integer_set(self, name, field_type):
        return self.many_values(["3", "5", "6", "9"])

    def comparisons(self, low, high, suffix=""):
        low, high = f"{low}{suffix}", f"{high}{suffix}"
        return self.random.choice([
            {"at_least": low}, {"more_than": low}, {"at_most": high}, {"less_than": high},
            {"equals": low}, {"between": [low, high]}, {"at_least": low, "less_than": high}])

    def integer(self, name, field_type):
        if name in ("days", "days_late"):
            return self.comparisons(*{"days": (2, 6), "days_late": (5, 200)}[name])
        return self.comparisons(*self.random.choice([(12, 40), (12, 40), (12, 40), (25, 2 ** 63), (2 ** 63, 2 ** 80)]))

    def amount(self, name, field_type):
        return self.comparisons(self.random.choice(["5", "7.5", "0.25"]), self.random.choice([40, 10 ** 39]),
                                f" {UNITS[name]}")

    def date(self, name, field_type):
        return self.random.choice([
            {"within": "evaluation_period"}, {"within": "evaluation_period"},
            {"on_or_after": "2015-03-15"}, {"on_or_before": "2016-10-20"},
            {"on_or_after": "2015-01-01", "on_or_before": "2016-06-30"}])

    def records(self, name, field_type):
        written = {}
        if self.random.random() < 0.5:
            comparison = self.random.choice([{"at_least": "1"}, {"more_than": "1"}, {"at_most": "1"},
                                             {"less_than": "2"}, {"equals": "1"}, {"between": ["1", "2"]}])
            written.update(comparison)
        if not written or self.random.random() < 0.4:
            used = {("activity",)}
            inner = self.where(field_type.record_kind, used, self.random.randint(1, 2), depth=2)
            if inner:
                # With a bound on the length beside it, `any` could contradict the bound and `none` follow from it.
                written = {self.random.choice(["any", "none"]): inner}
        return written
