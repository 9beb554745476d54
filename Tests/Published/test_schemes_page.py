"""The manual's page on the schemes of others says what the examples and the published results hold."""

import pathlib
import re
import unittest
from collections import Counter

from headings import folded
from language import read_document, read_text
from methodologies import methodology
from oracle import PUBLICATIONS
from verdicts import AS_PRINTED, CONTRADICTS, EQUAL, FOLLOWS

PAGE = pathlib.Path(__file__).resolve().parents[2] / "Docs" / "schemes.md"
GRADES = {"1": "D", "1.5": "D+", "2": "C", "2.5": "C+", "3": "B", "3.5": "B+", "4": "A"}
POINTS = {"A": 4, "B": 3, "C": 2, "D": 1, "D*": 1, "NR": 1}
NUMBERS = {"two": "2", "three": "3", "four": "4"}
NAMES = dict(enumerate("No One Two Three Four Five Six Seven Eight Nine Ten".split()))


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

    def test_what_the_self_assessment_asks(self):
        """Each mapping that the table shows stands somewhere in the file."""
        section = self.page.partition("## A centre's self-assessment")[2].partition("\n## ")[0]
        written = list(mappings_in(read_document(methodology("centre-self-assessment.yaml"))))
        shown = [read_text("{" + code + "}") for code in re.findall(r"`([^`]+: [^`]+)`", section)]
        self.assertGreater(len(shown), 10)
        for mapping in shown:
            self.assertTrue(any(mapping.items() <= whole.items() for whole in written), mapping)


def mappings_in(written):
    """All mappings of a document, inner ones too."""
    if isinstance(written, dict):
        yield written
    for inner in written.values() if isinstance(written, dict) else written if isinstance(written, list) else ():
        yield from mappings_in(inner)


class WhatRecomputingFound(unittest.TestCase):
    """The sentences of the page, each made anew from the published tables."""

    @classmethod
    def setUpClass(cls):
        cls.page = " ".join(PAGE.read_text(encoding="utf-8").split())
        cls.found = {each.folder: each.findings() for each in PUBLICATIONS}
        cls.cases = {each.folder: each.read(each.path) for each in PUBLICATIONS}

    def assert_said(self, sentence):
        self.assertIn(" ".join(sentence.split()), self.page)

    def counts(self, folder):
        return Counter(finding.verdict for finding in self.found[folder])

    def test_pefa(self):
        counts, cases = self.counts("pefa-2016"), self.cases["pefa-2016"]
        grades = Grades(cases, self.found["pefa-2016"])
        self.assert_said(f"""{len(cases)} published assessments hold {sum(counts.values()):,} grades of indicators.
            {counts[EQUAL]:,} follow from the published grades of their dimensions, among them {grades.following_with('D*')} with a D*,
            all {grades.following_with('NR').partition(' of ')[2]} with NR and {grades.following_with('NA')} with NA.
            {counts[CONTRADICTS]} do not, and {grades.by_the_other_method()} of these are what the other of the two methods would give.
            {NAMES[grades.of_nothing_that_applies('D')]} indicator has a D though none of its dimensions applies.""")
        self.assertEqual(*grades.following_with("NR").split(" of "))

    def test_cpia(self):
        counts, findings = self.counts("wb-cpia"), self.found["wb-cpia"]
        years = {finding.case[1] for finding in findings}
        said = Counter(finding.said for finding in findings)
        self.assert_said(f"""{len(self.cases['wb-cpia'])} records of the years {min(years)} to {max(years)} hold {len(findings):,} clusters
            and indices. {counts[EQUAL]:,} are equal, {counts[AS_PRINTED]:,} equal as printed
            ({said[f'{AS_PRINTED} (12 places)']} to twelve places, {said[f'{AS_PRINTED} (1 place)']} to one).
            {counts[FOLLOWS]} indices follow from the clusters as they are published, not from the criteria.""")
        self.assertEqual({finding.heading for finding in findings if finding.verdict == FOLLOWS}, {"IRAI"})
        self.assertEqual(said[f"{AS_PRINTED} (12 places)"] + said[f"{AS_PRINTED} (1 place)"], counts[AS_PRINTED])
        contradicting = [finding for finding in findings if finding.verdict == CONTRADICTS]
        (first, in_first), (second, in_second) = sorted(Counter(finding.case[1] for finding in contradicting).items())
        self.assert_said(f"""{len(contradicting)} values contradict their parts: {in_first} of {first} and {in_second} of {second},
            in {NAMES[len({finding.case[0] for finding in contradicting})].lower()} countries.""")

    def test_samm(self):
        counts = self.counts("owasp-samm")
        self.assert_said(f"""{NAMES[len(self.cases['owasp-samm'])]} answer sheets and {sum(counts.values())} results of the project's own
            workbook: {counts[EQUAL]} equal, {counts[AS_PRINTED]} equal as printed.""")
        self.assertEqual(set(counts), {EQUAL, AS_PRINTED})


class Grades:
    """Published grades of indicators beside those of their dimensions."""

    def __init__(self, cases, findings):
        self.cells = {case.name: case.cells for case in cases}
        self.findings = findings
        self.criteria = {each["id"]: each for each in read_document(methodology("pefa-2016.yaml"))["criteria"]}
        self.ladders = {number: ladder for each in self.criteria.values() for number, ladder in each.get("ladders", {}).items()}

    def dimensions(self, finding):
        """The published grades of the dimensions of an indicator."""
        return [word for heading, word in self.cells[finding.case].items() if heading.startswith(finding.heading + ".")]

    def following_with(self, word):
        """How many of the indicators with such a dimension follow from their dimensions."""
        verdicts = [finding.verdict for finding in self.findings if word in self.dimensions(finding)]
        return f"{verdicts.count(EQUAL)} of {len(verdicts)}"

    def by_the_other_method(self):
        return sum(finding.verdict == CONTRADICTS and finding.published == self.other_grade(finding) for finding in self.findings)

    def other_grade(self, finding):
        """The grade by averages where the weakest link holds, and the other way round; nothing where one dimension is left."""
        points = [POINTS[word] for word in self.dimensions(finding) if word in POINTS]
        if len(points) < 2:
            return None
        if self.criteria[folded(finding.heading)]["combine"] == "lowest":
            ladder = self.ladders[str(len(points))]
            return GRADES[[band["score"] for band in ladder if int(band["from"]) <= sum(points)][-1]]
        return GRADES[str(min(points) + 0.5 if max(points) > min(points) else min(points))]

    def of_nothing_that_applies(self, grade):
        """How many indicators bear a grade though no dimension does."""
        return sum(finding.published == grade and not POINTS.keys() & set(self.dimensions(finding)) for finding in self.findings)


if __name__ == "__main__":
    unittest.main()
