"""Values that several keys name: distinct counts with `each_at_least`."""

from merging import merging_key


class RepeatedValues:
    """Which keys name which value, and which lack the field.

    `values_of` gives the values of an item, None where it lacks the field.
    """

    def __init__(self, decided, undecided, once_per, values_of):
        self.decided = keys_by_value(decided, once_per, values_of)
        self.all = keys_by_value(decided + undecided, once_per, values_of)
        self.lacking = {merging_key(item, once_per) for item in undecided if values_of(item) is None}

    def named_by(self, least):
        """How many values at least so many decided keys name."""
        return sum(len(keys) >= least for keys in self.decided.values())

    def named_with_undecided(self, least):
        return sum(len(keys) >= least for keys in self.all.values())

    def within_reach(self, least, closed_list, takes_many):
        """How many values so many keys may come to name, each several of them or one; None where nothing limits them."""
        named = sum(len(keys | self.lacking) >= least for keys in self.all.values())
        if len(self.lacking) < least:
            return named
        if takes_many:
            return closed_list
        further = named + len(self.lacking) // least
        return further if closed_list is None else min(further, closed_list)


def keys_by_value(items, once_per, values_of):
    keys = {}
    for item in items:
        for value in values_of(item) or []:
            keys.setdefault(value, set()).add(merging_key(item, once_per))
    return keys
