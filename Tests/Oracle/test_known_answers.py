"""Answers computed by hand for the rules that are easiest to get wrong."""

import unittest

from assessment import Assessor
from documents import read_text

PARTS_OF_METHODOLOGY = """
id: small
status: draft
provenance: transcribed
conventions: [basel]
maximum: {maximum}
complete: true
selections: {selections}
criteria: {criteria}
total: {total}
"""

EVALUATION = """
id: small
period: 2015-01-01..2016-12-31
centre: {id: centre, serves: {basel: [DZA, MAR, TUN], stockholm: [KEN]}}
sources:
- {id: report, strength: self_reported}
- {id: audit, strength: independent}
- {id: minutes}
"""

RISING_BANDS = "[{from: 0, score: 0}, {from: 2, score: 1}, {from: 4, score: 3}]"


def assess(selections, criteria, items, maximum=3, total="{combine: sum}"):
    """The assessment of items under criteria written as flow YAML."""
    methodology = PARTS_OF_METHODOLOGY.format(
        selections=selections, criteria=criteria, maximum=maximum, total=total)
    return Assessor(read_text(methodology), read_text(EVALUATION + items)).assess()


def indicator(selections, measure, items, bands=RISING_BANDS):
    """The one indicator of a criterion `c` with this measure."""
    criteria = f"[{{id: c, maximum: 3, measure: {measure}, bands: {bands}}}]"
    return assess(selections, criteria, items)["criteria"][0]["indicators"][0]


def activities(*fields):
    """Activities a1, a2, … with these fields."""
    return "\n".join(["activities:"] + [f"- {{id: a{number}, {text}}}" for number, text in enumerate(fields, 1)])


def sorted_by(where, *fields):
    """The trace of a count of activities that meet a condition."""
    return indicator(f"{{s: {{of: activity, where: {where}}}}}", "{count: s}", activities(*fields))


class Conditions(unittest.TestCase):

    def test_a_false_any_lists_every_alternative(self):
        trace = sorted_by("{any: [{kind: workshop}, {participants: {at_least: 10}}], status: completed}",
                          "kind: study, participants: 5, status: completed")
        self.assertEqual(trace["not_counted"], [{"item": "a1", "because": [
            {"field": "kind", "found": "study", "required": {"is": "workshop"}},
            {"field": "participants", "found": "5", "required": {"at_least": "10"}}]}])

    def test_an_any_is_undecided_only_while_nothing_holds(self):
        where = "{any: [{kind: workshop}, {participants: {at_least: 10}}]}"
        trace = sorted_by(where, "kind: workshop", "kind: study", "title: nothing known")
        self.assertEqual([entry["item"] for entry in trace["counted"]], ["a1"])
        self.assertEqual(trace["undecided"], [
            {"item": "a2", "missing": ["participants"], "treatment": "left_out"},
            {"item": "a3", "missing": ["kind", "participants"], "treatment": "left_out"}])

    def test_below_not_the_reasons_are_what_held(self):
        trace = sorted_by("{not: {kind: workshop, status: cancelled}}",
                          "kind: workshop, status: cancelled", "kind: workshop", "kind: study")
        self.assertEqual(trace["not_counted"], [{"item": "a1", "because": [
            {"field": "kind", "found": "workshop", "required": {"not": {"is": "workshop"}}},
            {"field": "status", "found": "cancelled", "required": {"not": {"is": "cancelled"}}}]}])
        self.assertEqual(trace["undecided"], [{"item": "a2", "missing": ["status"], "treatment": "left_out"}])
        self.assertEqual(trace["measured"], "1")

    def test_below_not_an_any_names_only_the_alternatives_that_held(self):
        trace = sorted_by("{not: {any: [{kind: workshop}, {status: cancelled}]}}", "kind: workshop, status: completed")
        self.assertEqual(trace["not_counted"][0]["because"], [
            {"field": "kind", "found": "workshop", "required": {"not": {"is": "workshop"}}}])

    def test_dates_are_intervals_and_both_ends_of_the_period_belong_to_it(self):
        trace = sorted_by("{ended: {within: evaluation_period}}",
                          "ended: 2016", "ended: 2016-12-31", "ended: 2015-01-01", "ended: 2017-01", "began: 2016-01-01")
        self.assertEqual(trace["measured"], "3")
        self.assertEqual(trace["not_counted"], [{"item": "a4", "because": [
            {"field": "ended", "found": "2017-01", "required": {"within": "evaluation_period"}}]}])
        self.assertEqual(trace["undecided"], [{"item": "a5", "missing": ["ended"], "treatment": "left_out"}])

    def test_a_date_too_coarse_is_missing(self):
        trace = sorted_by("{ended: {on_or_after: 2016-06-15}}", "ended: 2016-06", "ended: 2016-05", "ended: 2016-07")
        self.assertEqual(trace["undecided"], [{"item": "a1", "missing": ["ended"], "treatment": "left_out"}])
        self.assertEqual(trace["measured"], "1")

    def test_lists_of_records(self):
        where = "{evidence: {any: {strength: independent}}}"
        trace = sorted_by(where, "evidence: [{source: report}, {source: audit}]",
                          "evidence: [{source: report}, {source: minutes}]", "evidence: [{source: report}]", "title: none")
        self.assertEqual([entry["item"] for entry in trace["counted"]], ["a1"])
        self.assertEqual(trace["undecided"], [
            {"item": "a2", "missing": ["evidence.strength"], "treatment": "left_out"}])
        required = {"any": {"strength": {"is": "independent"}}}
        self.assertEqual([entry["because"] for entry in trace["not_counted"]], [
            [{"field": "evidence", "found": "1", "required": required}],
            [{"field": "evidence", "found": "0", "required": required}]])

    def test_whether_a_field_is_written_is_decided(self):
        trace = sorted_by("{parties: present, budget: absent}", "parties: []", "budget: 300.5 USD")
        self.assertEqual(trace["measured"], "1")
        self.assertEqual(trace["not_counted"], [{"item": "a2", "because": [
            {"field": "parties", "found": None, "required": "present"},
            {"field": "budget", "found": "601/2 USD", "required": "absent"}]}])

    def test_nested_records(self):
        selections = "{s: {of: result, where: {activity: {place: {country: {one_of: [DZA, MAR]}}, days: {at_most: 2}}}}}"
        trace = indicator(selections, "{count: s}", activities(
            "place: {country: DZA}, began: 2015-01-01, ended: 2015-01-02, results: [{id: q1}, {id: q2}]",
            "place: {city: Rabat}, began: 2015-01, ended: 2015-01-02, results: [{id: q1}]",
            "place: {country: KEN}, began: 2015-01-01, ended: 2015-01-03, results: [{id: q1}]"))
        self.assertEqual([entry["item"] for entry in trace["counted"]], ["a1.q1", "a1.q2"])
        self.assertEqual(trace["undecided"], [
            {"item": "a2.q1", "missing": ["activity.began", "activity.place.country"], "treatment": "left_out"}])
        self.assertEqual(trace["not_counted"], [{"item": "a3.q1", "because": [
            {"field": "activity.place.country", "found": "KEN", "required": {"one_of": ["DZA", "MAR"]}},
            {"field": "activity.days", "found": "3", "required": {"at_most": "2"}}]}])


class Counts(unittest.TestCase):
    ITEMS = activities("project: p, kind: workshop", "project: p", "project: q", "kind: workshop",
                       "project: p, kind: workshop", "kind: workshop", "project: q")

    def measure(self, treatment):
        selections = f"{{s: {{of: activity, where: {{kind: workshop}}, once_per: project, when_undecided: {treatment}}}}}"
        return indicator(selections, "{count: s}", self.ITEMS)

    def test_ranges_count_keys(self):
        """Decided: p and two items of their own; undecided: one more of p, and q twice."""
        trace = self.measure("leave_out")
        self.assertEqual((trace["measured"], trace["measured_range"]), ("3", ["3", "4"]))
        self.assertEqual((trace["score"], trace["range"]), ("1", ["1", "3"]))
        self.assertEqual([entry["item"] for entry in trace["counted"]], ["a1", "a4", "a6"])
        self.assertEqual(trace["merged"], [{"item": "a5", "into": "a1", "once_per": "project", "key": "p"}])
        self.assertEqual([entry["item"] for entry in trace["undecided"]], ["a2", "a3", "a7"])

    def test_counting_the_undecided_moves_the_score_not_the_range(self):
        trace = self.measure("count")
        self.assertEqual((trace["measured"], trace["measured_range"]), ("4", ["3", "4"]))
        self.assertEqual(trace["undecided"][0], {"item": "a2", "missing": ["kind"], "treatment": "counted"})
        self.assertEqual([entry["item"] for entry in trace["counted"]], ["a1", "a4", "a6"])

    def test_neighbouring_scores(self):
        trace = self.measure("leave_out")
        self.assertEqual(trace["next"], {"score": "3", "short_by": "1"})
        self.assertEqual(trace["below"], {"score": "0", "margin": "2"})


class DistinctCounts(unittest.TestCase):

    def measure(self, more, *fields):
        return indicator("{s: {of: activity, where: {kind: workshop}, once_per: project}}",
                         f"{{count_distinct: {more}}}", activities(*fields))

    def test_only_parties_served_count_and_the_item_stays(self):
        trace = self.measure("parties, in: s, among: served", "kind: workshop, parties: [KEN, DZA]",
                             "kind: workshop, parties: [KEN]", "parties: [DZA, MAR]")
        self.assertEqual((trace["measured"], trace["measured_range"]), ("1", ["1", "2"]))
        self.assertEqual([entry["keys"] for entry in trace["counted"]], [["DZA"], []])

    def test_what_a_missing_set_can_add(self):
        items = ["kind: workshop, parties: [DZA]", "kind: workshop"]
        self.assertEqual(self.measure("parties, in: s", *items)["measured_range"], ["1", None])
        self.assertEqual(self.measure("parties, in: s", *items)["range"], ["0", "3"])
        self.assertEqual(self.measure("parties, in: s, among: served", *items)["measured_range"], ["1", "3"])
        self.assertEqual(self.measure("areas, in: s", *items)["measured_range"], ["0", "3"])
        self.assertEqual(self.measure("parties, in: s", *items)["undecided"],
                         [{"item": "a2", "missing": ["parties"], "treatment": "left_out"}])

    def test_what_a_missing_single_value_can_add(self):
        items = ["kind: workshop, event: e1", "kind: workshop", "kind: workshop"]
        self.assertEqual(self.measure("event, in: s", *items)["measured_range"], ["1", "3"])

    def test_nothing_is_merged(self):
        trace = self.measure("parties, in: s", "kind: workshop, project: p, parties: [DZA]",
                             "kind: workshop, project: p, parties: [DZA, MAR]")
        self.assertEqual((trace["measured"], trace["merged"], len(trace["counted"])), ("2", [], 2))


class Sums(unittest.TestCase):
    BANDS = "[{from: 0 t, score: 0}, {from: 10 t, score: 3}]"

    def measure(self, results):
        return indicator("{s: {of: result, where: {stage: secured}, once_per: substance}}", "{sum: amount, in: s, unit: t}",
                         f"activities: [{{id: a1, results: {results}}}]", self.BANDS)

    def test_the_largest_of_one_key_adds(self):
        trace = self.measure("[{id: q1, stage: secured, substance: pcb, amount: 2.5 t},"
                             " {id: q2, stage: secured, substance: pcb, amount: 4 t},"
                             " {id: q3, substance: pcb, amount: 6 t}, {id: q4, stage: secured, amount: 1 t}]")
        self.assertEqual((trace["measured"], trace["measured_range"], trace["unit"]), ("5", ["5", "7"], "t"))
        self.assertEqual([(entry["item"], entry["amount"]) for entry in trace["counted"]],
                         [("a1.q2", "4 t"), ("a1.q4", "1 t")])
        self.assertEqual(trace["merged"], [{"item": "a1.q1", "into": "a1.q2", "once_per": "substance", "key": "pcb"}])

    def test_another_unit_is_not_counted_and_a_missing_amount_has_no_limit(self):
        trace = self.measure("[{id: q1, stage: secured, amount: 300 kg}, {id: q2, stage: secured}]")
        self.assertEqual(trace["not_counted"], [{"item": "a1.q1", "because": [
            {"field": "amount", "found": "300 kg", "required": {"unit": "t"}}]}])
        self.assertEqual(trace["undecided"], [{"item": "a1.q2", "missing": ["amount"], "treatment": "left_out"}])
        self.assertEqual((trace["measured_range"], trace["range"]), (["0", None], ["0", "3"]))


class Ratios(unittest.TestCase):
    BANDS = "[{from: 0%, score: 0}, {from: 50%, score: 2}, {from: 100%, score: 3}]"
    SELECTIONS = "{planned: {of: activity, where: {kind: workshop}}, done: {of: activity, where: {status: completed}}}"

    def measure(self, at_zero, *fields):
        measure = f"{{ratio: {{of: {{count: done}}, over: {{count: planned}}}}, when_over_is_zero: {at_zero}}}"
        return indicator(self.SELECTIONS, measure, activities(*fields), self.BANDS)

    def test_exact_share_and_items(self):
        trace = self.measure("zero", "kind: workshop, status: completed", "kind: workshop, status: planned",
                             "kind: workshop, status: planned")
        self.assertEqual((trace["measured"], trace["measured_range"], trace["score"]), ("1/3", ["1/3", "1/3"], "0"))
        self.assertEqual(trace["next"], {"score": "2", "short_by": "1/6", "items": "1"})
        self.assertEqual([part["id"] for part in trace["parts"]], ["of", "over"])
        self.assertEqual(trace["counted"], [])

    def test_range_takes_the_ends_of_both_sides(self):
        """Done: 1 to 2. Planned: 1 to 3."""
        trace = self.measure("zero", "kind: workshop, status: completed", "kind: study", "status: planned",
                             "status: cancelled")
        self.assertEqual(trace["measured_range"], ["1/3", "2"])

    def test_a_denominator_that_may_be_zero(self):
        """Done: 1. Planned: 0 to 2."""
        items = ["kind: study, status: completed", "status: planned", "status: planned"]
        as_zero = self.measure("zero", *items)
        self.assertEqual((as_zero["measured"], as_zero["score"]), ("0", "0"))
        self.assertEqual((as_zero["measured_range"], as_zero["range"]), (["0", "1"], ["0", "3"]))
        left_out = self.measure("not_assessed", *items)
        self.assertEqual((left_out["measured"], left_out["score"], left_out["next"]), (None, None, None))
        self.assertEqual((left_out["measured_range"], left_out["range"]), (["1/2", "1"], ["2", "3"]))

    def test_a_denominator_that_must_be_zero(self):
        as_zero = self.measure("zero", "kind: study")
        self.assertEqual((as_zero["measured_range"], as_zero["range"]), (["0", "0"], ["0", "0"]))
        left_out = self.measure("not_assessed", "kind: study")
        self.assertEqual((left_out["measured"], left_out["measured_range"], left_out["range"]), (None, None, None))


class Checklists(unittest.TestCase):

    def test_range_counts_what_holds_throughout_and_somewhere(self):
        """The count is 1 to 3."""
        selections = "{s: {of: activity, where: {kind: workshop}}}"
        comparisons = ["at_least: 1", "at_least: 3", "equals: 2", "at_least: 4", "at_most: 3", "between: [1, 2]"]
        entries = ", ".join(f"{{id: e{number}, met_when: {{count: s, {text}}}}}"
                            for number, text in enumerate(comparisons))
        trace = indicator(selections, f"{{checklist: [{entries}]}}",
                          activities("kind: workshop", "title: unknown", "title: unknown"))
        self.assertEqual([part["met"] for part in trace["parts"]], [True, False, False, False, True, True])
        self.assertEqual([part["met_range"] for part in trace["parts"]],
                         [[True, True], [False, True], [False, True], [False, False], [True, True], [False, True]])
        self.assertEqual((trace["measured"], trace["measured_range"]), ("3", ["2", "5"]))


class Findings(unittest.TestCase):
    CRITERIA = ("[{id: c, maximum: 3, indicators: [{id: quality, measure: {finding: {choices: "
                "[{id: good, score: 3}, {id: poor, score: 1}, {id: fair, score: 2}]}}}]}]")

    def test_unjudged(self):
        shown = assess("{}", self.CRITERIA, "")["criteria"][0]["indicators"][0]
        self.assertEqual((shown["measured"], shown["score"], shown["range"]), (None, "1", ["1", "3"]))
        self.assertEqual(shown["undecided"], [{"item": "c.quality", "missing": ["finding"], "treatment": "left_out"}])

    def test_judged(self):
        shown = assess("{}", self.CRITERIA, "findings: [{indicator: c.quality, choice: fair}]")
        shown = shown["criteria"][0]["indicators"][0]
        self.assertEqual((shown["measured"], shown["score"], shown["range"]), ("fair", "2", ["2", "2"]))
        self.assertEqual(shown["choices"][2], {"id": "fair", "score": "2", "hit": True})


class Totals(unittest.TestCase):
    """Criterion a is a ratio that may or may not be assessed, b a count, c is untranscribed."""

    SELECTIONS = Ratios.SELECTIONS
    RATIO = "{ratio: {of: {count: done}, over: {count: planned}}, when_over_is_zero: not_assessed}"
    CRITERIA = (f"[{{id: a, maximum: 3, measure: {RATIO}, bands: {Ratios.BANDS}}},"
                f" {{id: b, maximum: 4, measure: {{count: done}}, bands: [{{from: 0, score: 0}}, {{from: 1, score: 4}}]}},"
                " {id: c, status: untranscribed}]")
    WEIGHTS = "{combine: weighted_sum, weights: {a: 50%, b: 30%, c: 20%}}"

    def test_weighted_sum_without_what_is_not_assessed(self):
        result = assess(self.SELECTIONS, self.CRITERIA, activities("kind: study, status: completed"), 100, self.WEIGHTS)
        self.assertEqual(result["total"], {**result["total"], "score": "30", "uncapped": None,
                                           "range": ["30", "30"], "achievable": "30",
                                           "declared_maximum": "100", "with_documents": ["30", "30"]})
        self.assertEqual((result["criteria"][0]["score"], result["criteria"][0]["range"]), (None, None))
        self.assertEqual((result["criteria"][2]["score"], result["criteria"][2]["maximum"]), (None, None))

    def test_ranges_cover_both_outcomes(self):
        """Done 1, planned 0 to 2: the ratio is left out, or scores 2 or 3 of 3."""
        items = activities("kind: study, status: completed", "status: planned", "status: planned")
        result = assess(self.SELECTIONS, self.CRITERIA, items, 100, self.WEIGHTS)
        self.assertEqual((result["criteria"][0]["score"], result["criteria"][0]["range"]), (None, ["2", "3"]))
        self.assertEqual(result["total"], {**result["total"], "score": "30", "uncapped": None,
                                           "range": ["30", "80"], "achievable": "30",
                                           "declared_maximum": "100", "with_documents": ["30", "80"]})

    def test_the_share_is_of_what_is_achievable_in_each_outcome(self):
        items = activities("kind: study, status: completed", "status: planned", "status: planned")
        rating = """
rating: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%}, {id: high, from: 90%}]}
"""
        text = PARTS_OF_METHODOLOGY.format(selections=self.SELECTIONS, criteria=self.CRITERIA, maximum=7,
                                           total="{combine: sum}")
        result = Assessor(read_text(text + rating), read_text(EVALUATION + items)).assess()["rating"]
        self.assertEqual((result["share"], result["class"]), ("1", "high"))
        self.assertEqual((result["range"], result["classes"]), (["6/7", "1"], ["low", "high"]))

    def test_nothing_scored(self):
        result = assess("{}", "[{id: c, status: untranscribed}]", "")
        self.assertEqual(result["total"], {**result["total"], "score": "0", "uncapped": None,
                                           "range": None, "achievable": "0",
                                           "declared_maximum": "3", "with_documents": None})

    def test_lowest_is_taken_of_what_is_assessed_and_never_above_the_maximum(self):
        indicators = (f"[{{id: r, measure: {self.RATIO}, bands: {Ratios.BANDS}}},"
                      " {id: n, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 1, score: 8}]}]")
        criteria = f"[{{id: a, maximum: 3, combine: lowest, indicators: {indicators}}}]"
        result = assess(self.SELECTIONS, criteria, activities("kind: study, status: completed"))
        criterion = result["criteria"][0]
        self.assertEqual((criterion["score"], criterion["achievable"], criterion["range"]), ("3", "3", ["3", "3"]))


class GatesAndCaps(unittest.TestCase):
    """Two finished workshops: 4 of 4 in criterion a, 6 of 6 in criterion b."""

    CRITERIA = ("[{id: a, maximum: 4, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 2, score: 4}]},"
                " {id: b, maximum: 6, measure: {count: planned}, bands: [{from: 0, score: 0}, {from: 1, score: 6}]}]")
    RATING = "rating: {of: share_of_maximum, classes: [{id: low, from: 0%}, {id: fair, from: 50%}, {id: high, from: 80%}]}"

    def under(self, consequence, submissions=""):
        """The assessment where a gate asks for a report."""
        selections = f"{Ratios.SELECTIONS[:-1]}, reports: {{of: submission, where: {{kind: activity_report}}}}}}"
        text = PARTS_OF_METHODOLOGY.format(selections=selections, criteria=self.CRITERIA, maximum=10,
                                           total="{combine: sum}")
        gate = f"gates: [{{id: g, require: {{count: reports, at_least: 1}}, otherwise: {consequence}}}]\n"
        items = activities("kind: workshop, status: completed", "kind: workshop, status: completed")
        record = read_text(f"{EVALUATION}{items}\nsubmissions: [{submissions}]")
        return Assessor(read_text(text + gate + self.RATING), record).assess()

    def test_what_a_gate_leaves_unassessed_stays_achievable(self):
        result = self.under("{not_assessed: [b]}")
        criterion = result["criteria"][1]
        self.assertEqual([criterion[key] for key in ("score", "range", "uncapped", "achievable")],
                         [None, None, "6", "6"])
        self.assertEqual((result["total"]["score"], result["total"]["achievable"]), ("4", "10"))
        self.assertEqual((result["rating"]["share"], result["rating"]["class"]), ("2/5", "low"))
        self.assertEqual(result["gates"][0]["effect"],
                         {"changed": [{"of": "criterion b", "before": "6", "after": None}]})

    def test_a_gate_that_may_trip_lowers_the_low_end_only(self):
        result = self.under("{cap_total: 7}", "{id: s}")
        self.assertEqual((result["gates"][0]["met"], result["gates"][0]["met_range"]), (False, [False, True]))
        self.assertEqual((result["total"]["score"], result["total"]["range"], result["total"]["uncapped"]),
                         ("7", ["7", "10"], "10"))
        self.assertEqual(result["rating"]["range"], ["7/10", "1"])

    def test_a_gate_on_the_rating(self):
        rating = self.under("{rating_at_most: low}")["rating"]
        self.assertEqual((rating["class"], rating["class_before_gates"], rating["classes"], rating["share"]),
                         ("low", "high", ["low", "low"], "1"))

    def test_indicators_under_a_cap(self):
        criteria = ("[{id: c, maximum: 7, caps: [{id: two, of: [y, z], at: 5}], indicators: ["
                    "{id: x, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 2, score: 2}]},"
                    "{id: y, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 2, score: 4}]},"
                    "{id: z, measure: {count: planned}, bands: [{from: 0, score: 0}, {from: 1, score: 3}]}]}]")
        items = activities("kind: workshop, status: completed", "kind: workshop, status: completed")
        criterion = assess(Ratios.SELECTIONS, criteria, items, 7)["criteria"][0]
        self.assertEqual([criterion[key] for key in ("score", "uncapped", "achievable")], ["7", "9", "7"])


class EvidenceCoverage(unittest.TestCase):

    def test_items_are_counted_once(self):
        criteria = ("[{id: a, maximum: 3, indicators: [{id: one, measure: {count: s}, bands: " + RISING_BANDS + "},"
                    " {id: two, measure: {count: s}, bands: " + RISING_BANDS + "}]}]")
        items = activities("evidence: [{source: audit}, {source: report}]", "evidence: [{source: report}]", "title: x")
        result = assess("{s: {of: activity}}", criteria, items)
        self.assertEqual(result["evidence"], {"claims": "3", "documented": "1", "independent": "1",
                                              "on_empty_files": "0"})


if __name__ == "__main__":
    unittest.main()
