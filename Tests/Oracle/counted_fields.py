"""The field whose different values are counted: what an item gives of it, and how many values there can be."""

from dataclasses import dataclass
from fractions import Fraction

from bounds import is_bounded
from vocabulary import FieldType


@dataclass
class CountedField:
    """A field of the items of a selection; `served` are the Parties that count, where only those served do."""

    name: str
    field_type: FieldType
    only_served: bool
    served: set | None

    @property
    def is_unknown(self):
        """Whether it is not known which of its values count."""
        return self.only_served and self.served is None

    @property
    def takes_many(self):
        """Whether one item that lacks it may add more than one value."""
        return self.field_type.holds_many or self.is_unknown

    @property
    def closed_list(self):
        """The number of values that there are at all; None where there is no such list."""
        if self.only_served:
            return None if self.served is None else len(self.served)
        return len(self.field_type.choices) or None

    def values_of(self, item):
        """The values of an item that count, in the order of writing; None where it lacks the field, or has bounds."""
        value = item.read_path(self.name)
        if value is None or is_bounded(value):
            return None
        values = list(dict.fromkeys(value if isinstance(value, list) else [value]))
        return [one for one in values if not self.only_served or self.is_unknown or one in self.served]

    def most(self, known, lacking):
        """The most values there can be where some are known and so many items do not hold the field."""
        if not lacking:
            return Fraction(known)
        if self.takes_many:
            return None if self.closed_list is None else Fraction(self.closed_list)
        return Fraction(known + lacking if self.closed_list is None else min(known + lacking, self.closed_list))

    def least_addition(self, undecided):
        """The fewest values that one of these items can add, if it adds any; None where none can."""
        given = [self.values_of(item) for item in undecided]
        sizes = [1 if values is None or self.is_unknown else len(values) for values in given if values != []]
        return Fraction(min(sizes)) if sizes else None
