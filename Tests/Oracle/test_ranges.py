"""Fills the missing data of random cases in many ways: every result must lie inside the oracle's ranges."""

import random
import unittest
from fractions import Fraction

from assessment import Assessor
from documents import as_if_read
from features import ALL_FEATURES
from filling import Filler
from generate import random_case
from laws import outside_of_rating, ratings

CASES = 120
FILLINGS = 6


class RangesHoldEveryFilling(unittest.TestCase):

    def test_random_cases(self):
        for seed in range(1, CASES + 1):
            methodology, *documents = map(as_if_read, random_case(seed, features=ALL_FEATURES))
            stated = Assessor(methodology, *documents).assess_alone()
            filler = Filler(random.Random(seed), methodology)
            for _ in range(FILLINGS):
                filled = Assessor(methodology, *map(as_if_read, filler.fill(*documents))).assess_alone()
                with self.subTest(seed=seed):
                    self.check_totals(stated, filled)
                    self.check_criteria(stated, filled)
                    self.check_gates(stated, filled)
                    self.check_ratings(stated, filled)

    def test_the_present_result_lies_in_its_own_range(self):
        for seed in range(1, CASES + 1):
            stated = Assessor(*map(as_if_read, random_case(seed, features=ALL_FEATURES))).assess_alone()
            with self.subTest(seed=seed):
                self.check_totals(stated, stated)
                self.check_criteria(stated, stated)
                self.check_ratings(stated, stated)

    def check_totals(self, stated, filled):
        for before, after in zip(stated.get("groups", []), filled.get("groups", [])):
            self.check_scored(before, after)
        if stated["total"] is not None:
            self.check_scored(stated["total"], filled["total"])

    def check_criteria(self, stated, filled):
        for before, after in zip(stated["criteria"], filled["criteria"]):
            self.check_scored(before, after)
            self.check_inside(after.get("combined"), before.get("combined_range"))
            for indicator, outcome in zip(before["indicators"], after["indicators"]):
                self.check_scored(indicator, outcome)
                self.check_measured(indicator, outcome)

    def check_gates(self, stated, filled):
        for before, after in zip(stated["gates"], filled["gates"]):
            self.assertIn(after["met"], before["met_range"])
            self.check_measured(before, after)

    def check_scored(self, stated, filled):
        self.check_inside(filled["score"], stated["range"], filled["score"] == "0" and filled["range"] is None)

    def check_measured(self, stated, filled):
        if not is_judged(stated):
            self.check_inside(filled["measured"], stated["measured_range"])
        for before, after in zip(stated.get("parts", []), filled.get("parts", [])):
            if not is_judged(before):
                self.check_inside(after["measured"], before["measured_range"])
            if "met" in before:
                self.assertIn(after["met"], before["met_range"])

    def check_ratings(self, stated, filled):
        for (_, before), (_, after) in zip(ratings(stated), ratings(filled)):
            if before is not None and after is not None:
                self.assertEqual(list(outside_of_rating(before, after, "range")), [])

    def check_inside(self, value, interval, is_unscored=False):
        if value is None or is_unscored:
            return
        self.assertIsNotNone(interval)
        low, high = interval
        self.assertLessEqual(Fraction(low), Fraction(value))
        if high is not None:
            self.assertLessEqual(Fraction(value), Fraction(high))


def is_judged(trace):
    """Whether it shows what an evaluator judged, or a score, which need have no range; only a ratio has none otherwise."""
    return trace["measured_range"] is None and "parts" not in trace


if __name__ == "__main__":
    unittest.main()
