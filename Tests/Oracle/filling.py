"""Filling what an evaluation and a calendar leave open with random data, to try what the missing data could be."""

import copy
import datetime

from random_conditions import IDENTIFIERS
from random_records import PARTIES, judged_indicators, random_amount, random_day
from records import date_interval
from vocabulary import FIELDS, INNER_SECTIONS, SECTIONS


def merging_field(kind, path):
    """The kind of item that holds the field of a `once_per` path, and the field's name there."""
    name, _, rest = path.partition(".")
    return merging_field(name, rest) if name == "activity" and rest else (kind, name)


class Filler:
    """Fills missing fields and partly known dates; fields that items merge by stay as they are.

    An item without the field it would merge by is a key of its own: that is a decision, not missing data.
    """

    def __init__(self, random, methodology):
        self.random = random
        self.kept = {merging_field(selection["of"], selection["once_per"])
                     for selection in methodology.get("selections", {}).values() if "once_per" in selection}
        self.findings = list(judged_indicators(methodology))

    def fill(self, evaluation, calendar):
        """A filled copy of both documents."""
        evaluation, calendar = copy.deepcopy((evaluation, calendar))
        for kind, section in SECTIONS.items():
            for item in evaluation[section]:
                self.fill_item(kind, item)
        for event in calendar["events"]:
            self.fill_item("event", event)
        for source in evaluation["sources"]:
            if "strength" not in source:
                source["strength"] = self.random.choice(FIELDS["evidence"]["strength"].choices)
        done = {finding["indicator"] for finding in evaluation["findings"]}
        evaluation["findings"] += [{"indicator": name, "choice": self.random.choice(choices)["id"]}
                                   for name, choices in self.findings if name not in done]
        return evaluation, calendar

    def fill_item(self, kind, item):
        for name, field_type in FIELDS[kind].items():
            if name in ("id", "days", "began", "ended") or field_type.family in ("text", "records"):
                continue
            if (kind, name) not in self.kept and name not in item and name != "activity":
                item[name] = self.value(name, field_type)
            if name == "place" and (kind, name) not in self.kept and name in item and "country" not in item[name]:
                item[name]["country"] = self.random.choice(PARTIES)
            if field_type.family == "date" and name in item:
                item[name] = self.day_in(item[name])
        if "began" in FIELDS[kind]:
            self.fill_dates(item)
        for inner_kind, section in INNER_SECTIONS.items():
            for inner in item.get(section, []):
                self.fill_item(inner_kind, inner)

    def fill_dates(self, item):
        """Whole dates for beginning and end, in the right order."""
        for _ in range(200):
            began, ended = (self.day_in(item.get(name)) for name in ("began", "ended"))
            if began <= ended:
                item["began"], item["ended"] = began, ended
                return

    def day_in(self, written):
        """A whole date among the days that a date can mean, or any day where none is written."""
        if written is None:
            return random_day(self.random).isoformat()
        first, last = date_interval(written)
        return (first + datetime.timedelta(days=self.random.randint(0, (last - first).days))).isoformat()

    def value(self, name, field_type):
        if field_type.family == "nested":
            return {"country": self.random.choice(PARTIES)}
        if field_type.family == "date":
            return random_day(self.random).isoformat()
        if field_type.family == "integer":
            return str(self.random.choice([0, 3, 12, 30, 100]))
        if field_type.family == "amount":
            return random_amount(self.random, ["USD", "EUR"] if name == "budget" else ["t", "kg"])
        values = list(field_type.choices or {"party": PARTIES, "party_set": PARTIES, "integer_set": ["3", "5", "6"]}
                      .get(field_type.family) or IDENTIFIERS[name])
        if field_type.holds_many:
            return self.random.sample(values, self.random.randint(0, len(values)))
        return self.random.choice(values)
