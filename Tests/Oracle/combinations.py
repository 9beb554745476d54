"""How scores become one score: of indicators in a criterion, of criteria in a group or a total, of groups in a total."""

from fractions import Fraction

from documents import read_number
from weights import exact_shares


class Combination:
    """One way to combine; `greatest` holds the most that each part can score, `out_of` what all parts together can."""

    def __init__(self, written, greatest, out_of):
        self.kind = written.get("combine", "sum")
        self.plus = read_number(written["plus"]) if "plus" in written else Fraction(0)
        self.shares = exact_shares(written["weights"]) if self.kind == "weighted_sum" else None
        self.greatest = greatest
        self.out_of = out_of

    def counts(self, part):
        """Whether a part counts at all: one of weight 0 is as if it were not there."""
        return self.shares is None or self.shares[part] > 0

    def combine(self, values):
        """The combination of some parts' values, by their names; there is at least one."""
        scores = list(values.values())
        return {
            "sum": lambda: sum(scores),
            "average": lambda: sum(scores) / len(scores),
            "lowest": lambda: min(scores) + (self.plus if max(scores) > min(scores) else 0),
            "highest": lambda: max(scores),
            "weighted_sum": lambda: sum(self.points(part) * value for part, value in values.items()),
        }[self.kind]()

    def points(self, part):
        """What a point of a part adds under weights."""
        return self.out_of * self.shares[part] / self.greatest[part] if self.counts(part) else Fraction(0)
