"""The total of all criteria, or of all groups."""

import dataclasses
import itertools
from fractions import Fraction
from functools import cached_property

from combinations import Combination
from documents import read_number
from gates import HIGH, LOW, NOW
from rounding import rounded
from standings import combined_standing, hull


class Total:
    """The total; `parts` are the criteria or the groups that it combines."""

    def __init__(self, methodology, criteria, groups, gates):
        self.written = methodology["total"]
        self.maximum = read_number(methodology["maximum"])
        self.gates = gates
        self.parts = groups if self.written.get("of") == "groups" else [
            criterion for criterion in criteria if criterion.is_transcribed]

    @cached_property
    def combination(self):
        return Combination(self.written, {part.id: part.maximum for part in self.parts}, self.maximum)

    @cached_property
    def sizes(self):
        """What each part makes up of what can be assessed."""
        if self.combination.shares:
            return {part.id: self.combination.shares[part.id] * part.transcribed_share for part in self.parts}
        return {part.id: part.size * part.transcribed_share for part in self.parts}

    def together(self, standings):
        """What it comes to with these standings of its parts, before the gates on it."""
        free = combined_standing(self.combination, standings, self.sizes)
        low, high = (min(rounded(end, self.written.get("rounded")), free.achievable) for end in free.interval)
        return dataclasses.replace(free, low=low, high=high)

    @cached_property
    def standing(self):
        return self.together({part.id: part.standing for part in self.parts})

    @cached_property
    def standings(self):
        names = [part.id for part in self.parts]
        return list(dict.fromkeys(self.together(dict(zip(names, choice)))
                                  for choice in itertools.product(*(part.standings for part in self.parts))))

    def lowered(self, score, look):
        """What the gates on the total leave."""
        return min([score] + self.gates.total_limits(look))

    @property
    def score(self):
        return self.lowered(self.standing.low, NOW)

    @property
    def range(self):
        """The least and greatest total; None where nothing can be scored."""
        if not any(standing.is_scored for standing in self.standings):
            return None
        return hull((self.lowered(standing.low, LOW), self.lowered(standing.high, HIGH)) for standing in self.standings)

    @property
    def uncapped(self):
        return None if self.score == self.standing.low else self.standing.low

    @property
    def achievable(self):
        return self.standing.achievable
