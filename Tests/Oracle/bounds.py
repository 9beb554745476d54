"""Numbers and amounts of which only bounds are known: what they can be, and what comparisons with them come to."""

from dataclasses import dataclass
from fractions import Fraction

from documents import read_amount


def is_bounded(value):
    """Whether a number, an amount or a date is written as bounds with the words of the report."""
    return isinstance(value, dict)


@dataclass(frozen=True)
class Bounds:
    """The least and the greatest that a number can be, both included; `high` is None without a limit.

    `unit` is the one of an amount, None where no bound tells it.
    """

    low: Fraction
    high: Fraction | None
    unit: str | None = None


def read_bounds(value):
    """The bounds of a number or an amount; one that is known exactly is both of them."""
    if not is_bounded(value):
        amount = read_amount(value)
        return Bounds(amount.quantity, amount.quantity, amount.unit)
    ends = {key: read_amount(value[key]) for key in ("at_least", "at_most") if key in value}
    unit = next((amount.unit for amount in ends.values()), None)
    low, high = (ends[key].quantity if key in ends else None for key in ("at_least", "at_most"))
    return Bounds(low or Fraction(0), high, unit)


def write_bounds(value):
    """What is written, with its numbers exact."""
    if not is_bounded(value):
        return str(read_amount(value))
    return {key: str(read_amount(written)) if key != "as" else written for key, written in value.items()}


def compared(operator, bounds, operand):
    """Whether a comparison holds for every number within bounds, for none, or for some."""
    first, last = interval_of(operator, operand)
    if is_within(bounds, first, last, operator):
        return True
    return None if reaches(bounds, first, last, operator) else False


def interval_of(operator, operand):
    """The numbers that a comparison accepts; None without a limit."""
    return {"at_least": lambda: (operand, None), "more_than": lambda: (operand, None),
            "at_most": lambda: (None, operand), "less_than": lambda: (None, operand),
            "equals": lambda: (operand, operand), "between": lambda: tuple(operand)}[operator]()


def is_within(bounds, first, last, operator):
    """Whether all numbers lie where the comparison holds; the ends of `more_than` and `less_than` lie outside."""
    if first is not None and (bounds.low <= first if operator == "more_than" else bounds.low < first):
        return False
    if last is None:
        return True
    return bounds.high is not None and (bounds.high < last if operator == "less_than" else bounds.high <= last)


def reaches(bounds, first, last, operator):
    """Whether some number lies there."""
    if last is not None and (bounds.low >= last if operator == "less_than" else bounds.low > last):
        return False
    if first is None or bounds.high is None:
        return True
    return bounds.high > first if operator == "more_than" else bounds.high >= first
