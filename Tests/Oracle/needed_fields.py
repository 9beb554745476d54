"""The condition that an item holds what a measure counts or adds."""

from bounds import is_bounded, read_bounds, write_bounds
from conditions import DERIVED_FROM, dates_lacking, follow_up_stands, open_fields_of_follow_up, why_no_follow_up


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
        if self.unit is not None and read_bounds(value).unit not in (None, self.unit):
            return False
        return None if is_bounded(value) else True

    def reasons(self, record, negated=False):
        found = write_bounds(record.read_path(self.field_name))
        return [{"field": self.field_name, "found": found, "required": {"unit": self.unit}}]

    def missing(self, record):
        if self.names_dates and self.field_name in DERIVED_FROM:
            return dates_lacking(record, self.field_name)
        return {self.field_name.removesuffix(".year")}


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
