"""Scores the portfolio of `Workload+Scoring.swift` with plain Python and with NumPy: portfolio.py [RUNS].

The records are drawn as `SampleActivity.swift` draws them. Scores are what the rows of basel-bc-11-13.yaml give; only
`NumPy with ranges` works out, like the engine, what missing data allow.
"""

import json
import sys
import time

import numpy

DISTINCT, COPIES, ACTIVITIES = 100, 100, 200
PERIOD = 20200101, 20231231
AREA_POINTS = [0, 1, 2, 4]
MASK = (1 << 64) - 1


class Generator:
    """SplitMix64."""

    def __init__(self, seed):
        self.state = seed

    def next(self, bound):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return (mixed ^ (mixed >> 31)) % bound


def activity(generator, centre):
    """The fields of an activity: status (0: completed), conventions (bit 0: Basel) and areas as bits, first and last day,
    number of sources, project (-1: none), Parties as bits.
    """
    status = generator.next(100)
    status = 0 if status < (centre % 8) ** 2 else 1 + status % 3
    conventions = [1, 2, 3, 1][generator.next(4)]
    areas = generator.next(8)
    drawn, precision = generator.next(2016), generator.next(20)
    month = (2019 + drawn % 6) * 10000 + (1 + drawn // 6 % 12) * 100
    first, last = (month + 1 + drawn // 72 % 28,) * 2
    if precision == 0:
        first, last = 0, 99999999
    elif precision == 1:
        first, last = month + 1, month + 31
    evidence = generator.next(8)
    evidence = 0 if evidence == 0 else 1 + evidence % 3
    project = generator.next(90)
    parties = 0
    for _ in range(generator.next(6)):
        parties |= 1 << (centre * 7 % 28 + generator.next(12))
    return status, conventions, areas, first, last, evidence, project if project < 60 else -1, parties


def centres():
    for centre in range(DISTINCT):
        generator = Generator(centre)
        yield [activity(generator, centre) for _ in range(ACTIVITIES)]


def activity_points(count):
    return 0 if count == 0 else 1 if count <= 5 else 2 if count <= 10 else 4 if count <= 15 else 8


def party_points(count):
    return 0 if count == 0 else 1 if count <= 5 else 2


def score(activities):
    """The total of one centre in plain Python."""
    found, alone, projects, parties = 0, 0, set(), 0
    for status, conventions, areas, first, last, evidence, project, benefited in activities:
        if evidence and first >= PERIOD[0] and last <= PERIOD[1]:
            found |= areas
            if status == 0 and conventions & 1:
                parties |= benefited
                if project < 0:
                    alone += 1
                else:
                    projects.add(project)
    results = activity_points(alone + len(projects)) + party_points(parties.bit_count())
    return AREA_POINTS[found.bit_count()] + min(10, results)


class Columns:
    """All activities of all centres as columns."""

    def __init__(self, centres):
        rows = [row for centre in centres for row in centre]
        types = [numpy.uint8, numpy.uint8, numpy.uint8, numpy.int32, numpy.int32, numpy.uint8, numpy.int32, numpy.uint64]
        fields = zip(zip(*rows), types)
        columns = [numpy.tile(numpy.array(values, dtype=kind), COPIES) for values, kind in fields]
        self.status, self.conventions, self.areas, self.first, self.last, *others = columns
        self.evidence, self.project, self.parties = others
        self.centre_count = len(centres) * COPIES
        self.centre = numpy.repeat(numpy.arange(self.centre_count), ACTIVITIES)

    def totals(self):
        return self._totals((self.evidence >= 1) & (self.first >= PERIOD[0]) & (self.last <= PERIOD[1]))

    def ranges(self):
        """The totals, and the greatest that the dates which are not exactly known allow; the least are the totals."""
        possible = (self.evidence >= 1) & (self.last >= PERIOD[0]) & (self.first <= PERIOD[1])
        return self.totals(), self._totals(possible)

    def _totals(self, in_period):
        selected = in_period & (self.status == 0) & (self.conventions & 1 != 0)
        areas = numpy.bitwise_count(self._united(in_period, self.areas))
        parties = numpy.bitwise_count(self._united(selected, self.parties))
        activity_band = numpy.searchsorted([1, 6, 11, 16], self._projects(selected), side="right")
        party_band = numpy.searchsorted([1, 6], parties, side="right")
        results = numpy.array([0, 1, 2, 4, 8])[activity_band] + numpy.array([0, 1, 2])[party_band]
        return numpy.array(AREA_POINTS)[areas] + numpy.minimum(results, 10)

    def _united(self, rows, masks):
        """The union of the masks of each centre's selected rows."""
        kept = numpy.where(rows, masks, 0).reshape(self.centre_count, ACTIVITIES)
        return numpy.bitwise_or.reduce(kept, axis=1)

    def _projects(self, rows):
        """How many different projects each centre has, activities without one counted each."""
        centre, project = self.centre[rows], self.project[rows]
        named = project >= 0
        seen = numpy.zeros((self.centre_count, 60), dtype=bool)
        seen[centre[named], project[named]] = True
        return seen.sum(axis=1) + numpy.bincount(centre[~named], minlength=self.centre_count)


def report(name, count, runs, work):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - start)
    times.sort()
    line = {
        "name": name, "unit": "activities", "count": count, "best": times[0], "median": times[len(times) // 2],
        "runs": runs, "result": int(result), "peer": None,
    }
    print(json.dumps(line))


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    made = list(centres())
    columns = Columns(made)
    # Plain Python goes once over the different centres; the copies would only take longer.
    report(
        "portfolio/plain Python", DISTINCT * ACTIVITIES, runs,
        lambda: sum(score(centre) for centre in made) * COPIES)
    count = DISTINCT * COPIES * ACTIVITIES
    report("portfolio/NumPy", count, runs, lambda: columns.totals().sum())
    report("portfolio/NumPy with ranges", count, runs, lambda: columns.ranges()[0].sum())


if __name__ == "__main__":
    main()
