"""Verdicts on made-up tables: what is said of a value, and what of cells that nobody can read."""

import unittest
from fractions import Fraction

from cases import Case
from methodologies import methodology
from recomputing import Scheme
from verdicts import AS_PRINTED, CONTRADICTS, EQUAL, FOLLOWS, NOT_COMPUTABLE, verdict_on


class Numbers(unittest.TestCase):

    def test_exact_and_as_printed(self):
        self.assertEqual(verdict_on("2.5", Fraction(5, 2), None), EQUAL)
        self.assertEqual(verdict_on("3.3", Fraction(10, 3), None), AS_PRINTED)
        self.assertEqual(verdict_on("3.3333333333333335", Fraction(10, 3), None), AS_PRINTED)
        self.assertEqual(verdict_on("3.4", Fraction(10, 3), None), CONTRADICTS)

    def test_a_half_goes_either_way(self):
        """3.25 may be printed as 3.2 or as 3.3."""
        self.assertEqual(verdict_on("3.2", Fraction(13, 4), None), AS_PRINTED)
        self.assertEqual(verdict_on("3.3", Fraction(13, 4), None), AS_PRINTED)
        self.assertEqual(verdict_on("3.1", Fraction(13, 4), None), CONTRADICTS)

    def test_a_whole_number_is_compared_to_one_place(self):
        self.assertEqual(verdict_on("3", Fraction(304, 100), None), AS_PRINTED)
        self.assertEqual(verdict_on("3", Fraction(32, 10), None), CONTRADICTS)

    def test_published_parts(self):
        self.assertEqual(verdict_on("3.5", Fraction(13, 4), Fraction(7, 2)), FOLLOWS)
        self.assertEqual(verdict_on("3.5", Fraction(13, 4), Fraction(3)), CONTRADICTS)


class Grades(unittest.TestCase):
    """PI-22 has two dimensions and takes the lower, with a plus if the other is higher."""

    @classmethod
    def setUpClass(cls):
        cls.pefa = Scheme(methodology("pefa-2016.yaml"))

    def verdict(self, first, second, published):
        case = Case(("Nowhere",), {"PI-22.1": first, "PI-22.2": second, "PI-22": published})
        (finding,) = self.pefa.recompute(case)
        return finding.verdict, finding.computed

    def test_grades(self):
        self.assertEqual(self.verdict("A", "D*", "D+"), (EQUAL, "D+"))
        self.assertEqual(self.verdict("A", "D*", "D"), (CONTRADICTS, "D+"))
        self.assertEqual(self.verdict("B", "NA", "B"), (EQUAL, "B"))

    def test_nothing_that_applies(self):
        self.assertEqual(self.verdict("NA", "NU", "NA"), (EQUAL, "nothing that applies"))
        self.assertEqual(self.verdict("NA", "NA", "D"), (CONTRADICTS, "nothing that applies"))
        self.assertEqual(self.verdict("A", "A", "NA"), (CONTRADICTS, "A"))

    def test_a_word_that_is_unknown(self):
        verdict, why = self.verdict("A", "E", "A")
        self.assertEqual(verdict, NOT_COMPUTABLE)
        self.assertIn("PI-22.2 is 'E'", why)

    def test_a_column_that_is_not_there(self):
        (finding,) = self.pefa.recompute(Case(("Nowhere",), {"PI-22.1": "A", "PI-22": "A"}))
        self.assertEqual(finding.verdict, NOT_COMPUTABLE)


if __name__ == "__main__":
    unittest.main()
