"""What each gate alone changes: one entry for each thing, by all its consequences together."""

from dataclasses import dataclass
from fractions import Fraction


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
                if change is not None and change not in changes:
                    changes.append(change)
        return changes

    def changes(self, gate, consequence):
        """What becomes of the things that a consequence names."""
        (kind, value), = consequence.items()
        if kind in ("not_assessed", "cap"):
            names = value if kind == "not_assessed" else [value["criterion"]]
            return [self.change_of_criterion(gate, name) for name in names if name in self.criteria]
        if kind == "cap_total":
            return [self.change_of_total(gate)] if self.total is not None else []
        return [self.change_of_rating(gate)] if self.rating is not None else []

    def change_of_criterion(self, gate, name):
        if gate.leaves_unassessed(name):
            return change(f"criterion {name}", str(self.criteria[name]), None)
        return lowered(f"criterion {name}", self.criteria[name], min(gate.caps_over(name)))

    def change_of_total(self, gate):
        return lowered("total", self.total, min(gate.total_limits))

    def change_of_rating(self, gate):
        name = min(gate.under("rating_at_most"), key=self.classes.index)
        return change("rating", self.rating, name) if self.classes.index(name) < self.classes.index(self.rating) else None


def lowered(name, before, limit):
    return change(name, str(before), str(limit)) if limit < before else None


def change(name, before, after):
    return {"of": name, "before": before, "after": after}
