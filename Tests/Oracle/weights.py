"""Weights: what each thing makes up of the whole, in per cent or relative to the others."""

from documents import read_number


def exact_shares(written):
    """The share of each thing in the sum of the weights."""
    numbers = {name: read_number(weight) for name, weight in written.items()}
    return {name: number / sum(numbers.values()) for name, number in numbers.items()}
