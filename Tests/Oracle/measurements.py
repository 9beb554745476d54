"""What a measure gives: a value with its range, and what became of each item."""

from dataclasses import dataclass, field
from fractions import Fraction

from documents import write_number, write_range


class UndecidedItem(dict):
    """The entry of an undecided item, which may stand for its key all the same: where only its number is not exact."""

    stands_for_its_key = False


@dataclass
class Trace:
    """What became of each item of the selection's kind, in file order."""

    counted: list = field(default_factory=list)
    merged: list = field(default_factory=list)
    not_counted: list = field(default_factory=list)
    undecided: list = field(default_factory=list)

    def to_json(self):
        return {"counted": self.counted, "merged": self.merged,
                "not_counted": self.not_counted, "undecided": self.undecided}


@dataclass
class Measurement:
    """A measured value with its range; `high` is None where nothing limits it.

    `measured` is None where the measure is not assessed now, `low` where it can never be.
    """

    measured: Fraction | None
    low: Fraction | None
    high: Fraction | None
    unit: str | None = None
    is_whole: bool = True
    least_positive: Fraction | None = None
    can_be_unassessed: bool = False
    counts_items: bool = False
    trace: Trace = field(default_factory=Trace)
    parts: list | None = None
    counted_records: list = field(default_factory=list)
    merged_records: list = field(default_factory=list)

    @property
    def can_be_assessed(self):
        return self.low is not None

    @property
    def interval(self):
        return (self.low, self.high) if self.can_be_assessed else None

    def to_json(self):
        measured_range = write_range(self.interval)
        shown = {"measured": write_number(self.measured), "measured_range": measured_range, "unit": self.unit}
        shown.update(self.trace.to_json())
        if self.parts is not None:
            shown["parts"] = self.parts
        return shown


def undecided_by(missing):
    """The trace of what waits for something that is no item, such as the centre's list or the record before."""
    return Trace(undecided=[{"item": None, "missing": [missing], "treatment": "left_out"}])
