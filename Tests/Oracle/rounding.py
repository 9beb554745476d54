"""Rounding that a scheme prescribes: to the nearest multiple, halves up."""

import copy
import math
from fractions import Fraction

from documents import read_number


def rounded(number, written):
    """The nearest multiple of what `to` says; the number itself where nothing is prescribed."""
    if written is None:
        return number
    step = read_number(written["to"])
    return math.floor(number / step + Fraction(1, 2)) * step


def prescribes_rounding(methodology):
    return any("rounded" in rule for rule in rules_that_may_round(methodology))


def without_rounding(methodology):
    """The methodology as it would be if nothing were rounded."""
    other = copy.deepcopy(methodology)
    for rule in rules_that_may_round(other):
        rule.pop("rounded", None)
    return other


def rules_that_may_round(methodology):
    """Criteria, the total and all ratings that are used, named or not."""
    holders = [methodology, *methodology["criteria"], *methodology.get("groups", [])]
    used = [holder["rating"] for holder in holders if "rating" in holder]
    ratings = [methodology["ratings"][rating] if isinstance(rating, str) else rating for rating in used]
    total = [methodology["total"]] if isinstance(methodology["total"], dict) else []
    return [*methodology["criteria"], *total, *ratings]
