"""Filling what an evaluation and a calendar leave open with random data, to try what the missing data could be."""

import copy
import datetime

from bounds import is_bounded, read_bounds
from conditions import DERIVED_FROM
from decimals import decimal
from findings import judged_rules
from random_conditions import IDENTIFIERS
from random_records import PARTIES, EarlierRecordWriter, RecordWriter, random_amount, random_day
from records import date_interval
from vocabulary import FIELDS, INNER_SECTIONS, SECTIONS


def merging_field(kind, path):
    """The kind of item that holds the field of a `once_per` path, and the field's name there."""
    name, _, rest = path.partition(".")
    return merging_field(name, rest) if name == "activity" and rest else (kind, name)


def measures_in(content):
    """All measures over a selection that are written somewhere."""
    if isinstance(content, list):
        for entry in content:
            yield from measures_in(entry)
    elif isinstance(content, dict):
        if "count" in content or "in" in content:
            yield content
        for entry in content.values():
            yield from measures_in(entry)


def fields_asked_for_presence(kind, where):
    """The fields of which a condition asks whether they are written, each with the kind of record that holds it."""
    for key, content in where.items():
        if key in ("all", "any"):
            for entry in content:
                yield from fields_asked_for_presence(kind, entry)
        elif key == "not":
            yield from fields_asked_for_presence(kind, content)
        elif content in ("present", "absent"):
            yield kind, key
        elif FIELDS[kind][key].is_nested:
            yield from fields_asked_for_presence(FIELDS[kind][key].record_kind, content)
        elif FIELDS[kind][key].family == "records":
            for operator in {"any", "none"} & set(content):
                yield from fields_asked_for_presence(FIELDS[kind][key].record_kind, content[operator])


def all_fields_asked_for_presence(methodology):
    selections, rules = methodology.get("selections", {}), [methodology["criteria"], methodology.get("gates", [])]
    wheres = [(selection["of"], selection.get("where", {})) for selection in selections.values()]
    wheres += [(selections[measure.get("count") or measure["in"]]["of"], measure.get("where", {}))
               for measure in measures_in(rules)]
    # A distinct count of follow-ups asks what `present` asks.
    wheres += [("recommendation", {"followed_up_by": "present"}) for measure in measures_in(rules)
               if measure.get("count_distinct") == "followed_up_by"]
    return {field for kind, where in wheres for field in fields_asked_for_presence(kind, where)}


class Filler:
    """Fills missing fields and partly known dates; fields that items merge by, or that are asked for, stay as they are.

    An item without the field it would merge by is a key of its own, and whether a field is written is seen: these are
    decisions, not missing data.
    """

    def __init__(self, random, methodology):
        self.random = random
        self.methodology = methodology
        self.conventions = methodology["conventions"]
        self.kept = {merging_field(selection["of"], selection["once_per"])
                     for selection in methodology.get("selections", {}).values() if "once_per" in selection}
        self.asked = all_fields_asked_for_presence(methodology)
        self.kept |= self.asked
        self.findings = list(judged_rules(methodology))

    def fill(self, evaluation, calendar, previous=None):
        """A filled copy of the documents, with any record of the last cycle where none is named."""
        calendar = copy.deepcopy(calendar)
        for event in calendar["events"]:
            self.fill_item("event", event)
        previous = previous or EarlierRecordWriter(self.random).evaluation(self.methodology)
        return self.fill_record(evaluation), calendar, self.fill_record(previous)

    def fill_record(self, evaluation):
        evaluation = copy.deepcopy(evaluation)
        self.activity_ids = [activity["id"] for activity in evaluation["activities"]]
        self.fill_centre(evaluation["centre"])
        for kind, section in SECTIONS.items():
            for item in evaluation[section]:
                self.fill_item(kind, item)
        for source in evaluation["sources"]:
            if "strength" not in source and ("evidence", "strength") not in self.kept:
                source["strength"] = self.random.choice(FIELDS["evidence"]["strength"].choices)
        done = {finding["indicator"] for finding in evaluation["findings"]}
        evaluation["findings"] += [
            {"indicator": name, **RecordWriter(self.random).judgement(self.methodology, rule)}
            for name, rule in self.findings if name not in done]
        return evaluation

    def fill_centre(self, centre):
        """A country, and Parties for the lists that are not written, or are empty."""
        centre.setdefault("country", self.random.choice(PARTIES))
        serves = centre.setdefault("serves", {})
        for convention in self.conventions:
            if convention in (centre.get("conventions") or self.conventions) and not serves.get(convention):
                serves[convention] = self.random.sample(PARTIES, self.random.randint(1, len(PARTIES)))

    def fill_item(self, kind, item):
        kept_dates = DERIVED_FROM["days_late"] if (kind, "days_late") in self.kept else ()
        for name, field_type in FIELDS[kind].items():
            is_reckoned = name in ("id", "days", "days_late", "began", "ended")
            if is_reckoned or name in kept_dates or field_type.family in ("text", "records"):
                continue
            if (kind, name) not in self.kept and name not in item and name != "activity":
                item[name] = self.value(name, field_type)
            if (kind, name) not in self.kept and field_type.family in ("integer", "amount") and is_bounded(item.get(name)):
                item[name] = self.number_within(item[name]) if len(item[name]) > 1 else self.value(name, field_type)
            if name == "place" and (kind, name) not in self.kept - self.asked and name in item:
                self.fill_place(item[name])
            if field_type.family == "date" and name in item and not self.stands_alone(kind, name, item):
                item[name] = self.day_in(item[name])
        if "began" in FIELDS[kind] and (kind, "days") not in self.kept:
            self.fill_dates(kind, item)
        for inner_kind, section in INNER_SECTIONS.items():
            for inner in item.get(section, []):
                self.fill_item(inner_kind, inner)

    def fill_place(self, place):
        if "country" not in place and ("place", "country") not in self.kept:
            place["country"] = self.random.choice(PARTIES)

    def fill_dates(self, kind, item):
        """Whole dates for beginning and end, in the right order."""
        for _ in range(200):
            dates = {name: self.day_in(item.get(name)) for name in ("began", "ended")}
            if dates["began"] <= dates["ended"]:
                item.update((name, date) for name, date in dates.items()
                            if (name in item or (kind, name) not in self.kept) and not self.stands_alone(kind, name, item))
                return

    def stands_alone(self, kind, name, item):
        """Whether an item is a key of its own because of the bounds that are known of a date by which items are merged."""
        return (kind, name) in self.kept and is_bounded(item.get(name))

    def day_in(self, written):
        """A whole date among the days that a date can mean, or any day where none is written."""
        if written is None:
            return random_day(self.random).isoformat()
        first, last = date_interval(written)
        return (first + datetime.timedelta(days=self.random.randint(0, (last - first).days))).isoformat()

    def number_within(self, written):
        """A number that lies within bounds; one without a limit may be large."""
        bounds = read_bounds(written)
        most = bounds.low + 1000 if bounds.high is None else bounds.high
        quantity = self.random.choice([bounds.low, most, (bounds.low + most) // 2])
        return " ".join([decimal(quantity), *([bounds.unit] if bounds.unit else [])])

    def value(self, name, field_type):
        if field_type.family == "nested":
            return {} if ("place", "country") in self.kept else {"country": self.random.choice(PARTIES)}
        if name == "followed_up_by":
            return self.random.choice(self.activity_ids)
        if field_type.family == "date":
            return random_day(self.random).isoformat()
        if field_type.family == "integer":
            return str(self.random.choice([0, 3, 12, 30, 100, 2 ** 70]))
        if field_type.family == "amount":
            return random_amount(self.random, ["USD", "EUR"] if name == "budget" else ["t", "kg"])
        values = list(field_type.choices or {"party": PARTIES, "party_set": PARTIES, "integer_set": ["3", "5", "6"]}
                      .get(field_type.family) or IDENTIFIERS[name])
        if field_type.holds_many:
            return self.random.sample(values, self.random.randint(0, len(values)))
        return self.random.choice(values)
