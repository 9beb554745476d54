"""The reported items of an evaluation and of the calendar, and reading their fields."""

import datetime

from bounds import is_bounded
from vocabulary import FIELDS, INNER_SECTIONS, SECTIONS


class Record:
    """An item, or a record inside one, whose fields can be read by name."""

    def __init__(self, kind, content, sources, holder=None, activities=None):
        self.kind = kind
        self.content = content
        self.sources = sources
        self.holder = holder
        self.activities = activities

    @property
    def name(self):
        """What the trace calls the item: an inner item bears its activity's name first."""
        own = self.content["id"]
        return own if self.holder is None else f"{self.holder.name}.{own}"

    @property
    def line(self):
        return self.content.line

    @property
    def claim(self):
        """The item that stands for this one among the claims of the centre: of an inner item the activity."""
        return self.holder or self

    @property
    def follow_up(self):
        """The activity that a recommendation names; None where the record holds none of that name."""
        return self.activities.get(self.content.get("followed_up_by"))

    @property
    def evidence(self):
        """The references written on the item, as the trace shows them."""
        return [{key: entry[key] for key in ("source", "at") if key in entry}
                for entry in self.content.get("evidence", [])]

    def read(self, field):
        """The written value of a field: text, a list, a record, or None where it is missing."""
        if field == "days" and self.kind == "activity":
            return self.days()
        if field == "days_late":
            return self.days_late()
        if field == "strength" and self.kind == "evidence":
            return self.sources.get(self.content.get("source"), {}).get("strength")
        if field == "activity" and self.kind in INNER_SECTIONS:
            return self.holder
        value = self.content.get(field)
        if value is None:
            return None
        field_type = FIELDS[self.kind][field]
        if field_type.family == "nested":
            return Record(field_type.record_kind, value, self.sources)
        if field_type.family == "records":
            return [Record(field_type.record_kind, entry, self.sources, self.inner_holder(field_type), self.activities)
                    for entry in value]
        return value

    def read_path(self, path):
        """The value at a path such as `place.country` or `ended.year`; the item that holds this one is read as its id."""
        value = self
        for step in path.split("."):
            value = year_of(value) if step == "year" and value is not None else value and value.read(step)
        return value.name if isinstance(value, Record) else value

    def inner_holder(self, field_type):
        return self if field_type.record_kind in INNER_SECTIONS else None

    def days(self):
        """The days from beginning to end, both included; missing unless both dates are whole."""
        days = self.days_between("began", "ended")
        return None if days is None else str(days + 1)

    def days_late(self):
        """The days by which a submission came late, 0 for what came in time; missing unless both dates are whole."""
        days = self.days_between("due", "submitted")
        return None if days is None else str(max(days, 0))

    def days_between(self, first, second):
        dates = [self.content.get(first), self.content.get(second)]
        if any(not isinstance(date, str) or len(date) < 10 for date in dates):
            return None
        earlier, later = (datetime.date.fromisoformat(date) for date in dates)
        return (later - earlier).days


def year_of(date):
    """The calendar year of a date; None where it can mean days of several."""
    first, last = date_interval(date)
    return str(first.year) if first.year == last.year else None


def date_interval(text):
    """The first and last day that a date can mean: `2018`, `2018-11` or `2018-11-03`, or bounds."""
    if is_bounded(text):
        first, last = (date_interval(text[key]) if key in text else (datetime.date.min, datetime.date.max)
                       for key in ("from", "to"))
        return first[0], last[1]
    numbers = [int(part) for part in text.split("-")]
    if len(numbers) == 3:
        day = datetime.date(*numbers)
        return day, day
    if len(numbers) == 2:
        year, month = numbers
        first = datetime.date(year, month, 1)
        following = datetime.date(year + month // 12, month % 12 + 1, 1)
        return first, following - datetime.timedelta(days=1)
    return datetime.date(numbers[0], 1, 1), datetime.date(numbers[0], 12, 31)


def read_period(text):
    """The first and last day of a period such as `2016-01-01..2019-12-31`."""
    first, last = text.split("..")
    return date_interval(first.strip())[0], date_interval(last.strip())[1]


def items_by_kind(evaluation, calendar):
    """All items, by kind, in the order of the file."""
    sources = {source["id"]: source for source in evaluation.get("sources", [])}
    activities = {}
    items = {kind: [Record(kind, content, sources, activities=activities) for content in evaluation.get(section, [])]
             for kind, section in SECTIONS.items()}
    activities.update((activity.content["id"], activity) for activity in items["activity"])
    for kind, section in INNER_SECTIONS.items():
        items[kind] = [inner for activity in items["activity"] for inner in activity.read(section) or []]
    events = (calendar or {}).get("events", [])
    items["event"] = [Record("event", content, sources) for content in events]
    return items
