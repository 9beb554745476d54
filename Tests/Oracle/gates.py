"""Gates: what a record must meet, or a result is lowered; and what they leave of criteria, total and class.

A gate is looked at in three ways: as the measured value has it (NOW), as tripped wherever it may trip (LOW), and as
tripped only where it trips throughout (HIGH). The low end of a range takes the second, the high end the third.
"""

from fractions import Fraction
from functools import cached_property

from comparing import Compared, all_hold, compare, comparisons_of
from documents import read_number, write_number, write_range
from measurements import Trace

NOW, LOW, HIGH = "now", "low", "high"


class Gate:
    """A gate as it is written; `judge` finds out how it stands, once somebody asks."""

    def __init__(self, written, judge):
        self.written = written
        self.judge = judge
        otherwise = written["otherwise"]
        self.consequences = otherwise if isinstance(otherwise, list) else [otherwise]

    @cached_property
    def compared(self):
        return self.judge(self.written["require"])

    def has_tripped(self, look):
        met = {NOW: self.compared.met, LOW: self.compared.met_range[0], HIGH: self.compared.met_range[1]}
        return not met[look]

    def under(self, name):
        """All that stands under a key of its consequences."""
        return [consequence[name] for consequence in self.consequences
                if isinstance(consequence, dict) and name in consequence]

    def leaves_unassessed(self, criterion):
        return any(criterion in named for named in self.under("not_assessed"))

    def caps_over(self, criterion):
        return [read_number(cap["at"]) for cap in self.under("cap") if cap["criterion"] == criterion]

    @property
    def total_limits(self):
        return [read_number(limit) for limit in self.under("cap_total")]


class Gates:
    """All gates of a methodology for one evaluation; `criterion_named` finds a criterion for a gate on its score."""

    def __init__(self, written_gates, measurer, criterion_named, status_of):
        self.measurer = measurer
        self.criterion_named = criterion_named
        self.status_of = status_of
        self.gates = [Gate(written, self.judge) for written in written_gates]

    def judge(self, require):
        if "score" in require:
            return compare_score(require, self.criterion_named(require["score"]))
        return compare(require, self.measurer)

    def leaves_unassessed(self, criterion, look):
        return any(gate.leaves_unassessed(criterion) and gate.has_tripped(look) for gate in self.gates)

    def lower_criterion(self, criterion, score, look):
        """The score that is left; one that is not assessed adds nothing."""
        if self.leaves_unassessed(criterion, look):
            return Fraction(0)
        return min([score] + [limit for gate in self.gates if gate.caps_over(criterion) and gate.has_tripped(look)
                              for limit in gate.caps_over(criterion)])

    def total_limits(self, look):
        return [limit for gate in self.gates if gate.total_limits and gate.has_tripped(look)
                for limit in gate.total_limits]

    def lower_class(self, name, classes, look):
        """The lower of the class and of those that gates name."""
        lower = [least for gate in self.gates if gate.under("rating_at_most") and gate.has_tripped(look)
                 for least in gate.under("rating_at_most")]
        return min([name] + lower, key=classes.index)

    def to_json(self, before):
        return [gate_to_json(gate, self.status_of(gate.written), before) for gate in self.gates]


def compare_score(require, criterion):
    """Whether a criterion scores what is asked of it; one without a score does not meet it."""
    comparisons = comparisons_of(require)
    met = criterion.score is not None and all_hold(comparisons, criterion.score)
    scored = [standing for standing in criterion.standings if standing.is_scored]
    throughout = (len(scored) == len(criterion.standings) and not criterion.is_taken(LOW)
                  and all(all_hold(comparisons, standing.low) for standing in scored))
    somewhere = not criterion.is_taken(HIGH) and any(all_hold(comparisons, standing.high) for standing in scored)
    shown = {"measured": write_number(criterion.score), "measured_range": write_range(criterion.range), "unit": None}
    return Compared(met, [throughout, somewhere], {**shown, **Trace().to_json()})


def gate_to_json(gate, status, before):
    otherwise = gate.written["otherwise"]
    return {
        "id": gate.written["id"], "status": status,
        **gate.compared.shown,
        "met": gate.compared.met, "met_range": gate.compared.met_range,
        "otherwise": [consequence_to_json(each) for each in otherwise] if isinstance(otherwise, list)
        else consequence_to_json(otherwise),
        "effect": None if gate.compared.met else {"changed": before.changed_by(gate)},
    }


def consequence_to_json(consequence):
    """The consequence with its numbers as exact texts."""
    if not isinstance(consequence, dict):
        return consequence
    (name, value), = consequence.items()
    if name == "cap":
        return {"cap": {"criterion": value["criterion"], "at": str(read_number(value["at"]))}}
    return {name: str(read_number(value)) if name == "cap_total" else value}
