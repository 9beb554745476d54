"""Published cases: what was judged, and the results that were published with it."""

import csv
from dataclasses import dataclass, field


@dataclass
class Case:
    """One case; `cells` are the published words by heading."""

    name: tuple
    cells: dict = field(default_factory=dict)


def cases_by_row(path, names):
    """A table with a case on each row; `names` are the headings that tell cases apart."""
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return [Case(tuple(row[name] for name in names), row) for row in csv.DictReader(stream)]


def cases_by_column(paths):
    """Tables with a case in each column but the first, which says what a row holds; together they make the cases."""
    cases = {}
    for path in paths:
        with open(path, encoding="utf-8-sig", newline="") as stream:
            (_, *names), *rows = csv.reader(stream)
        for heading, *cells in rows:
            for name, cell in zip(names, cells):
                cases.setdefault(name, Case((name,))).cells[heading] = cell
    return list(cases.values())
