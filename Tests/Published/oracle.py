"""Results that others published, recomputed by the second implementation of the language: oracle.py [--all].

Each published value is told apart by its verdict. Those that contradict their parts must be exactly those that are listed in
`contradictions.csv`, which is read when everything is computed.
"""

import argparse
import csv
import pathlib
import sys
from collections import Counter
from dataclasses import dataclass, field

from cases import cases_by_column, cases_by_row
from methodologies import methodology
from recomputing import Scheme
from verdicts import CONTRADICTS, EQUAL, VERDICTS

FOLDER = pathlib.Path(__file__).resolve().parent


@dataclass(frozen=True)
class Publication:
    """Published cases, the methodology that they follow, and how the listed contradictions name a value."""

    folder: str
    methodology: str
    read: callable
    total: str | None = None
    listed_by: tuple = field(default=())

    @property
    def path(self):
        return FOLDER / self.folder

    def findings(self):
        scheme = Scheme(methodology(self.methodology), self.total)
        return [finding for case in self.read(self.path) for finding in scheme.recompute(case)]

    def listed(self):
        """The values that are known to contradict their parts."""
        if not self.listed_by:
            return set()
        with open(self.path / "contradictions.csv", encoding="utf-8", newline="") as stream:
            return {tuple(row[name] for name in self.listed_by) for row in csv.DictReader(stream)}


PUBLICATIONS = [
    Publication("pefa-2016", "pefa-2016.yaml", lambda path: cases_by_row(path / "assessments.csv", ("Country", "Year")),
                listed_by=("country", "year", "indicator")),
    Publication("wb-cpia", "cpia.yaml", lambda path: cases_by_row(path / "ratings.csv", ("country", "year")),
                total="IRAI", listed_by=("country", "year", "what")),
    Publication("owasp-samm", "samm.yaml", lambda path: cases_by_column([path / "answers.csv", path / "results.csv"]),
                total="overall"),
]


def tell(publication, tells_all):
    """Prints what recomputing found; whether the contradictions are those that are listed."""
    findings = publication.findings()
    counts = Counter(finding.verdict for finding in findings)
    told = ", ".join(f"{counts[verdict]} {verdict}" for verdict in VERDICTS if counts[verdict])
    print(f"{publication.folder}: {len(findings)} published values: {told}")
    for finding in findings:
        if tells_all and finding.verdict != EQUAL:
            print(f"  {' '.join(finding.case)}: {finding.heading} is published as {finding.published}; "
                  f"its parts give {finding.computed}: {finding.said}")
    found = {(*finding.case, finding.heading) for finding in findings if finding.verdict == CONTRADICTS}
    listed = publication.listed()
    for name in sorted(found - listed):
        print(f"  not listed as contradicting: {' '.join(name)}")
    for name in sorted(listed - found):
        print(f"  listed as contradicting, and does not: {' '.join(name)}")
    return bool(findings) and found == listed and not counts["not computable"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="also each value that is not simply equal")
    arguments = parser.parse_args()
    results = [tell(publication, arguments.all) for publication in PUBLICATIONS]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
