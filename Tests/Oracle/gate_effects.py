"""What each gate alone changes: one entry for each thing, where one of its consequences first lowers it, by all together."""

from dataclasses import dataclass
from fractions import Fraction

from documents import read_number


@dataclass
class BeforeGates:
    """Criteria, total and class before the gates of their steps; None where there is no such result."""

    criteria: dict
    total: Fraction | None
    rating: str | None
    classes: list

    def changed_by(self, gate):
        changes = []
        for consequence in gate.consequences:
            for change in self.changes(gate, consequence) if isinstance(consequence, dict) else ():
                if change not in changes:
                    changes.append(change)
        return changes

    def changes(self, gate, consequence):
        """What becomes of the things that a consequence lowers."""
        (kind, value), = consequence.items()
        if kind in ("not_assessed", "cap"):
            names = value if kind == "not_assessed" else [value["criterion"]]
            return [self.change_of_criterion(gate, name) for name in names if self.lowers_criterion(consequence, name)]
        if kind == "cap_total":
            return [self.change_of_total(gate)] if self.total is not None and read_number(value) < self.total else []
        return [self.change_of_rating(gate)] if self.rating is not None and self.lowers_class(value) else []

    def lowers_criterion(self, consequence, name):
        """Whether this consequence alone leaves a criterion less than it has."""
        before = self.criteria.get(name)
        return before is not None and ("cap" not in consequence or read_number(consequence["cap"]["at"]) < before)

    def lowers_class(self, name):
        return self.classes.index(name) < self.classes.index(self.rating)

    def change_of_criterion(self, gate, name):
        after = None if gate.leaves_unassessed(name) else str(min(gate.caps_over(name)))
        return change(f"criterion {name}", str(self.criteria[name]), after)

    def change_of_total(self, gate):
        return change("total", str(self.total), str(min(gate.total_limits)))

    def change_of_rating(self, gate):
        return change("rating", self.rating, min(gate.under("rating_at_most"), key=self.classes.index))


def change(name, before, after):
    return {"of": name, "before": before, "after": after}
