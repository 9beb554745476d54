"""Groups: a level between criteria and the total, which combines criteria as a criterion combines indicators."""

import itertools
from functools import cached_property

from combinations import Combination
from standings import combined_standing, hull


class Group:
    """A group with its criteria."""

    def __init__(self, written, criteria):
        self.id = written["id"]
        self.written = written
        self.criteria = criteria

    @cached_property
    def transcribed(self):
        return [criterion for criterion in self.criteria if criterion.is_transcribed]

    @property
    def size(self):
        """What its criteria can score, all together."""
        return sum(criterion.maximum for criterion in self.transcribed)

    @property
    def transcribed_share(self):
        """What its transcribed criteria make up of it, where weights say so."""
        shares = self.combination.shares
        return sum(shares[criterion.id] for criterion in self.transcribed) if shares else 1

    @cached_property
    def combination(self):
        return Combination(self.written, {criterion.id: criterion.maximum for criterion in self.transcribed}, self.size)

    @property
    def maximum(self):
        if self.combination.kind == "weighted_sum":
            return self.size
        return self.combination.combine({criterion.id: criterion.maximum for criterion in self.transcribed})

    def together(self, standings):
        """What it comes to with these standings of its criteria."""
        sizes = self.combination.shares or {criterion.id: criterion.maximum for criterion in self.transcribed}
        return combined_standing(self.combination, standings,
                                 {criterion.id: sizes[criterion.id] for criterion in self.transcribed})

    @cached_property
    def standing(self):
        return self.together({criterion.id: criterion.standing for criterion in self.criteria})

    @cached_property
    def standings(self):
        names = [criterion.id for criterion in self.criteria]
        return list(dict.fromkeys(self.together(dict(zip(names, choice))) for choice in
                                  itertools.product(*(criterion.standings for criterion in self.criteria))))

    @property
    def score(self):
        return self.standing.low if self.standing.is_scored else None

    @property
    def range(self):
        return hull(standing.interval for standing in self.standings if standing.is_scored)

    @property
    def uncapped(self):
        """The combination of its criteria's scores before caps and gates, where that is higher."""
        free = {criterion.id: criterion.free_score for criterion in self.transcribed
                if criterion.reckoning is not None and self.combination.counts(criterion.id)}
        combined = self.combination.combine(free) if free else None
        return combined if combined is not None and combined > self.score else None
