"""The manual's page on the schemes of others says what the examples and the published results hold."""

import pathlib
import unittest
from collections import Counter

from language import read_document, read_text
from methodologies import methodology
from oracle import PUBLICATIONS
from verdicts import VERDICTS

PAGE = pathlib.Path(__file__).resolve().parents[2] / "Docs" / "schemes.md"
GRADES = {"1": "D", "1.5": "D+", "2": "C", "2.5": "C+", "3": "B", "3.5": "B+", "4": "A"}
NUMBERS = {"two": "2", "three": "3", "four": "4"}


class SchemesPage(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.page = PAGE.read_text(encoding="utf-8")
        cls.criteria = {each["id"]: each for each in read_document(methodology("pefa-2016.yaml"))["criteria"]}

    def test_the_indicator_that_is_shown(self):
        shown, = read_text(self.page.partition("```yaml\n")[2].partition("```")[0])["criteria"]
        for key in ("maximum", "combine", "rating", "ladders"):
            self.assertEqual(shown[key], self.criteria[shown["id"]][key])

    def test_the_tables_of_averages(self):
        """A row for each number of dimensions, and in it the sums for each grade."""
        ladders = {number: ladder for each in self.criteria.values() for number, ladder in each.get("ladders", {}).items()}
        rows = [row.strip("| ").split(" | ") for row in self.page.splitlines()]
        heading = next(row for row in rows if row[0] == "dimensions left")
        for name, number in NUMBERS.items():
            row = next(row for row in rows if row[0] == name)
            firsts = dict(zip(heading[1:], (cell.partition(" ")[0] for cell in row[1:])))
            self.assertEqual(firsts, {GRADES[band["score"]]: band["from"] for band in ladders[number]})

    def test_what_recomputing_found(self):
        for publication in PUBLICATIONS:
            counts = Counter(finding.verdict for finding in publication.findings())
            for verdict in VERDICTS:
                if counts[verdict]:
                    self.assertIn(f"{counts[verdict]:,}", self.page)


if __name__ == "__main__":
    unittest.main()
