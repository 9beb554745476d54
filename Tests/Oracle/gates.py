"""Gates: what a record must meet, or a result is lowered; and what they leave of criteria, total and class.

A gate is looked at in three ways: as the measured value has it (NOW), as tripped wherever it may trip (LOW), and as
tripped only where it trips throughout (HIGH). The low end of a range takes the second, the high end the third.
"""

from dataclasses import dataclass
from fractions import Fraction

from documents import read_number
from measures import COMPARISONS, Measurement, holds_somewhere, holds_throughout, read_bounds

NOW, LOW, HIGH = "now", "low", "high"


@dataclass
class Gate:
    """A gate as it is written, with what was measured and how it stands."""

    written: dict
    measurement: Measurement
    met: bool
    met_range: list

    def has_tripped(self, look):
        return not {NOW: self.met, LOW: self.met_range[0], HIGH: self.met_range[1]}[look]

    def consequence(self, name):
        """What stands under a key of `otherwise`; None where the gate does something else."""
        otherwise = self.written["otherwise"]
        return otherwise.get(name) if isinstance(otherwise, dict) else None


def read_gates(written_gates, measurer):
    return [read_gate(written, measurer) for written in written_gates]


def read_gate(written, measurer):
    comparisons = {key: bound for key, bound in written["require"].items() if key in COMPARISONS}
    found = measurer.measure(written["require"])
    met = found.measured is not None and all(
        COMPARISONS[key](found.measured, read_bounds(bound)) for key, bound in comparisons.items())
    throughout = found.can_be_assessed and not found.can_be_unassessed and holds_throughout(comparisons, found)
    somewhere = found.can_be_assessed and holds_somewhere(comparisons, found)
    return Gate(written, found, met, [throughout, somewhere])


class Gates:
    """All gates of a methodology for one evaluation."""

    def __init__(self, gates, status_of):
        self.gates = gates
        self.status_of = status_of

    def tripped(self, look, name):
        """What the gates that have tripped put under a key of `otherwise`."""
        found = [gate.consequence(name) for gate in self.gates if gate.has_tripped(look)]
        return [consequence for consequence in found if consequence is not None]

    def leaves_unassessed(self, criterion, look):
        return any(criterion in named for named in self.tripped(look, "not_assessed"))

    def lower_criterion(self, criterion, score, look):
        """The score that is left; one that is not assessed adds nothing."""
        if self.leaves_unassessed(criterion, look):
            return Fraction(0)
        return min([score] + [read_number(cap["at"]) for cap in self.tripped(look, "cap")
                              if cap["criterion"] == criterion])

    def total_limits(self, look):
        return [read_number(limit) for limit in self.tripped(look, "cap_total")]

    def lower_total(self, total, look):
        return min([total] + self.total_limits(look))

    def lower_class(self, name, classes, look):
        """The lower of the class and of those that gates name."""
        return min([name] + self.tripped(look, "rating_at_most"), key=classes.index)

    def to_json(self, before):
        return [gate_to_json(gate, self.status_of(gate.written), before) for gate in self.gates]


@dataclass
class BeforeGates:
    """Criteria, total and class before the gates of their steps; None where there is no such result."""

    criteria: dict
    total: Fraction | None
    rating: str | None
    classes: list

    def changed_by(self, gate):
        for criterion in gate.consequence("not_assessed") or []:
            if criterion in self.criteria:
                yield change(f"criterion {criterion}", str(self.criteria[criterion]), None)
        cap = gate.consequence("cap")
        if cap and cap["criterion"] in self.criteria:
            yield from lowered(f"criterion {cap['criterion']}", self.criteria[cap["criterion"]], cap["at"])
        if gate.consequence("cap_total") and self.total is not None:
            yield from lowered("total", self.total, gate.consequence("cap_total"))
        name = gate.consequence("rating_at_most")
        if name and self.rating and self.classes.index(name) < self.classes.index(self.rating):
            yield change("rating", self.rating, name)


def lowered(name, before, limit):
    if read_number(limit) < before:
        yield change(name, str(before), str(read_number(limit)))


def change(name, before, after):
    return {"of": name, "before": before, "after": after}


def gate_to_json(gate, status, before):
    return {
        "id": gate.written["id"], "status": status,
        **gate.measurement.to_json(),
        "met": gate.met, "met_range": gate.met_range,
        "otherwise": otherwise_to_json(gate.written["otherwise"]),
        "effect": None if gate.met else {"changed": list(before.changed_by(gate))},
    }


def otherwise_to_json(otherwise):
    """The consequence with its numbers as exact texts."""
    if not isinstance(otherwise, dict):
        return otherwise
    (name, value), = otherwise.items()
    if name == "cap":
        return {"cap": {"criterion": value["criterion"], "at": str(read_number(value["at"]))}}
    return {name: str(read_number(value)) if name == "cap_total" else value}
