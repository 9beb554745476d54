"""Answers computed by hand for what the corrections of the language say."""

import datetime
import unittest

from assessment import Assessor
from dated import days_of
from documents import read_text
from test_known_answers import (EVALUATION, PARTS_OF_METHODOLOGY, RISING_BANDS, Ratios, activities, assess, indicator,
                                sorted_by)


class Provenance(unittest.TestCase):
    CRITERIA = ("[{id: a, maximum: 3, indicators: [{id: i, measure: {count: s}, bands: %s},"
                " {id: j, status: transcribed, measure: {count: s}, bands: %s}]},"
                " {id: b, status: inferred, maximum: 3, measure: {count: s}, bands: %s}]" % ((RISING_BANDS,) * 3))

    def test_the_own_status_then_the_criterion_then_the_methodology(self):
        text = PARTS_OF_METHODOLOGY.format(selections="{s: {of: activity}}", criteria=self.CRITERIA, maximum=6,
                                           total="{combine: sum}").replace("transcribed\nconventions",
                                                                           "illustrative\nconventions")
        result = Assessor(read_text(text), read_text(EVALUATION)).assess()
        self.assertEqual(result["methodology"]["provenance"], "illustrative")
        self.assertEqual([criterion["status"] for criterion in result["criteria"]], ["illustrative", "inferred"])
        self.assertEqual([shown["status"] for shown in result["criteria"][0]["indicators"]], ["illustrative", "transcribed"])

    def test_readings_of_what_is_counted(self):
        text = PARTS_OF_METHODOLOGY.format(
            selections="{s: {of: activity, reading: [made-up, own]}}", maximum=3, total="{combine: sum}",
            criteria="[{id: a, maximum: 3, reading: own, measure: {count: s}, bands: %s}]" % RISING_BANDS)
        readings = "readings: {own: {status: inferred}, made-up: {answer: so}}"
        result = Assessor(read_text(text + readings), read_text(EVALUATION)).assess()
        shown = result["criteria"][0]["indicators"][0]
        self.assertEqual((shown["readings"], shown["status"]), (["own", "made-up"], "transcribed"))
        self.assertEqual([(one["id"], one["readings"]) for one in result["methodology"]["selections"]], [("s", ["made-up", "own"])])

    def test_readings_of_the_scale(self):
        text = PARTS_OF_METHODOLOGY.format(
            selections="{}", maximum=1, total="{combine: sum}",
            criteria="[{id: a, maximum: 1, reading: own, measure: {finding: {scale: yes-no}}}]")
        scales = "scales: {yes-no: {reading: made-up, choices: [{id: no, score: 0}, {id: yes, score: 1}]}}\n"
        readings = "readings: {own: {status: inferred}, made-up: {answer: so}}"
        result = Assessor(read_text(text + scales + readings), read_text(EVALUATION)).assess()
        self.assertEqual(result["criteria"][0]["indicators"][0]["readings"], ["own", "made-up"])


class Coverage(unittest.TestCase):

    def test_what_is_merged_anywhere_is_one_claim(self):
        """By project a1 and a2 are one, by kind a2 and a3: all three are one claim, as strong as a3. a4 stands alone."""
        criteria = ("[{id: a, maximum: 3, indicators: ["
                    "{id: one, measure: {count: p}, bands: " + RISING_BANDS + "},"
                    " {id: two, measure: {count: k}, bands: " + RISING_BANDS + "}]}]")
        items = activities("project: p, evidence: [{source: report}]", "project: p, kind: study", "kind: study, "
                           "evidence: [{source: audit}]", "evidence: [{source: report}]")
        result = assess("{p: {of: activity, once_per: project}, k: {of: activity, once_per: kind}}", criteria, items)
        self.assertEqual(result["evidence"], {"claims": "2", "documented": "1", "independent": "1",
                                              "on_empty_files": "0"})

    def test_inner_items_stand_for_their_activity_and_events_for_nothing(self):
        result = assess("{s: {of: result}}", "[{id: a, maximum: 3, measure: {count: s}, bands: %s}]" % RISING_BANDS,
                        "activities: [{id: a1, evidence: [{source: audit}], results: [{id: q1}, {id: q2}]}]")
        self.assertEqual(result["evidence"], {"claims": "1", "documented": "1", "independent": "1",
                                              "on_empty_files": "0"})
        counted = result["criteria"][0]["indicators"][0]["counted"]
        self.assertEqual([(entry["item"], entry["activity"], entry["evidence"]) for entry in counted],
                         [("a1.q1", "a1", []), ("a1.q2", "a1", [])])


class WithDocuments(unittest.TestCase):

    def shown(self, where, *fields):
        return sorted_by(where, *fields)

    def test_what_asks_for_more_is_open_where_it_fails(self):
        shown = self.shown("{kind: study, evidence: {at_least: 1}}", "kind: study, evidence: [{source: report}]",
                           "kind: study", "kind: visit", "title: unknown")
        self.assertEqual((shown["measured"], shown["range"], shown["with_documents"]), ("1", ["0", "0"], ["0", "1"]))
        self.assertEqual(shown["lacking_documents"], ["a2"])

    def test_what_asks_for_less_is_open_where_it_holds(self):
        shown = self.shown("{evidence: {none: {strength: independent}}}", *["title: x"] * 4)
        self.assertEqual((shown["range"], shown["with_documents"], shown["lacking_documents"]),
                         (["3", "3"], ["0", "3"], []))

    def test_an_exact_number_is_open_where_one_more_turns_it(self):
        """Two documents are asked for: none is too far away, one and two can be turned, three cannot."""
        evidence = "evidence: [%s]"
        shown = self.shown("{evidence: {equals: 2}}", *(evidence % ", ".join(["{source: report}"] * number)
                                                        for number in (0, 1, 2, 3)))
        self.assertEqual((shown["measured"], shown["with_documents"], shown["lacking_documents"]),
                         ("1", ["0", "1"], ["a2"]))

    def test_only_what_would_be_counted_lacks_a_document(self):
        shown = indicator("{s: {of: activity, where: {evidence: {at_least: 1}}, once_per: project}}", "{count: s}",
                          activities("project: p", "project: p", "project: q, evidence: [{source: report}]", "project: q"))
        self.assertEqual(shown["lacking_documents"], ["a1"])

    def test_the_evidence_of_the_holder(self):
        shown = indicator("{s: {of: result, where: {activity: {evidence: {any: {strength: independent}}}}}}", "{count: s}",
                          "activities: [{id: a1, evidence: [{source: report}], results: [{id: q1}, {id: q2}]}]")
        self.assertEqual((shown["range"], shown["with_documents"], shown["lacking_documents"]),
                         (["0", "0"], ["0", "1"], ["a1.q1", "a1.q2"]))


class LosingAnItem(unittest.TestCase):

    def test_items_whose_removal_lowers_the_score(self):
        """Two count: each is needed. What is merged and what leaves the score as it is hangs nothing."""
        shown = indicator("{s: {of: activity, where: {kind: study}, once_per: project}}", "{count: s}",
                          activities("kind: study, project: p", "kind: study, project: p", "kind: study"))
        self.assertEqual(shown["hangs_on"], [{"item": "a3", "score": "0", "total": "0"}])

    def test_an_activity_goes_with_what_it_holds_and_names_nothing(self):
        items = """
activities:
- {id: a1, ended: 2015-01-31, recommendations: [{id: r1, followed_up_by: a2}, {id: r2, followed_up_by: a2}]}
- {id: a2, began: 2015-02-01, status: ongoing}
"""
        shown = indicator("{s: {of: recommendation, where: {followed_up_by: present}}}", "{count: s}", items)
        lost = [{"item": name, "score": "0", "total": "0"} for name in ("a1", "a1.r1", "a1.r2", "a2")]
        self.assertEqual((shown["measured"], shown["hangs_on"]), ("2", lost))

    def test_a_score_that_goes_is_lower(self):
        measure = "{ratio: {of: {count: done}, over: {count: planned}}, when_over_is_zero: not_assessed}"
        shown = indicator(Ratios.SELECTIONS, measure, activities("kind: workshop"), Ratios.BANDS)
        self.assertEqual((shown["score"], shown["hangs_on"]), ("0", [{"item": "a1", "score": None, "total": "0"}]))


class RatiosOfAPart(unittest.TestCase):

    def measure(self, *fields, once_per=""):
        measure = ("{ratio: {of: {count: s, where: {status: completed, kind: {one_of: [study, visit]}}},"
                   " over: {count: s, where: {kind: {one_of: [visit, study]}}}}, when_over_is_zero: zero}")
        return indicator("{s: {of: activity%s}}" % once_per, measure, activities(*fields), Ratios.BANDS)["measured_range"]

    def test_both_sides_are_looked_at_together(self):
        """a1 is in both; a2 in `over`, and perhaps in both; a3 in neither or in both; a4 in neither or in `over`."""
        fields = ["kind: study, status: completed", "kind: study", "status: completed", "status: planned"]
        self.assertEqual(self.measure(*fields), ["1/3", "1"])

    def test_nothing_may_remain(self):
        self.assertEqual(self.measure("status: completed"), ["0", "1"])
        self.assertEqual(self.measure("status: planned"), ["0", "0"])

    def test_a_key_is_the_most_that_one_of_its_items_is(self):
        """p is in both already; q is in `over` only, or in both."""
        fields = ["project: p, kind: study, status: completed", "project: p, kind: study, status: planned",
                  "project: q, kind: study, status: planned", "project: q, kind: study"]
        self.assertEqual(self.measure(*fields, once_per=", once_per: project"), ["1/2", "1"])

    def test_other_measures_are_cut_at_one(self):
        measure = ("{ratio: {of: {count_distinct: parties, in: s, where: {kind: study}},"
                   " over: {count_distinct: parties, in: s}}, when_over_is_zero: zero}")
        items = activities("kind: study, parties: [DZA, MAR]", "status: planned, parties: [KEN]", "kind: study")
        self.assertEqual(indicator("{s: {of: activity, where: {status: {is_not: ongoing}}}}", measure, items,
                                   Ratios.BANDS)["measured_range"], ["0", "1"])


class Windows(unittest.TestCase):

    def days(self, window, first, last):
        days = days_of(window, datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))
        return tuple(day.isoformat() for day in days)

    def test_stretches_make_up_the_period(self):
        period = ("2016-02-29", "2018-02-27")
        self.assertEqual(self.days({"first_years": "1"}, *period), ("2016-02-29", "2017-02-27"))
        self.assertEqual(self.days({"last_years": "1"}, *period), ("2017-02-28", "2018-02-27"))
        self.assertEqual(self.days({"last_years": "3"}, *period), period)

    def test_other_periods_run_backwards(self):
        self.assertEqual(self.days({"last_years": "1"}, "2015-03-02", "2016-02-29"), ("2015-03-02", "2016-02-29"))
        self.assertEqual(self.days({"last_years": "1"}, "2014-01-15", "2016-02-29"), ("2015-03-01", "2016-02-29"))


class FollowUps(unittest.TestCase):

    def trace(self, asked, *follow_ups, ended="ended: 2015-03"):
        named = ", ".join(f"{{id: r{number}, followed_up_by: {name}}}" for number, name in enumerate(follow_ups, 1))
        items = f"""
activities:
- {{id: a1, began: 2015-01-01, {ended}, status: completed, recommendations: [{named}]}}
- {{id: late, began: 2015-04-01, status: ongoing}}
- {{id: early, began: 2015-03-01, status: planned}}
- {{id: open, began: 2015-03}}
- {{id: dropped, began: 2016, status: cancelled}}
"""
        return indicator(f"{{s: {{of: recommendation, where: {{followed_up_by: {asked}}}}}}}", "{count: s}", items)

    def test_what_stands_and_what_does_not(self):
        trace = self.trace("present", "late", "early", "open", "dropped", "a1")
        self.assertEqual([entry["item"] for entry in trace["counted"]], ["a1.r1"])
        early = {"field": "followed_up_by.began", "found": "2015-03-01", "required": {"after": "2015-03"}}
        carried_out = {"one_of": ["completed", "ongoing"]}
        self.assertEqual({entry["item"]: entry["because"] for entry in trace["not_counted"]}, {
            "a1.r2": [early, {"field": "followed_up_by.status", "found": "planned", "required": carried_out}],
            "a1.r4": [{"field": "followed_up_by.status", "found": "cancelled", "required": carried_out}],
            "a1.r5": [{**early, "found": "2015-01-01"}]})
        self.assertEqual(trace["undecided"], [{
            "item": "a1.r3", "treatment": "left_out",
            "missing": ["activity.ended", "followed_up_by.began", "followed_up_by.status"]}])

    def test_absent_is_the_negation(self):
        trace = self.trace("absent", "late", "dropped", "open", ended="ended: 2015-02-28")
        self.assertEqual([entry["item"] for entry in trace["counted"]], ["a1.r2"])
        self.assertEqual(trace["not_counted"], [{"item": "a1.r1", "because": [
            {"field": "followed_up_by", "found": "late", "required": "absent"}]}])
        self.assertEqual(trace["undecided"][0]["missing"], ["followed_up_by.status"])

    def test_a_distinct_count_asks_the_same(self):
        items = """
activities:
- {id: a1, ended: 2015-01-01, recommendations: [{id: r1, followed_up_by: a2}, {id: r2, followed_up_by: a3}, {id: r3}]}
- {id: a2, began: 2015-02-01, status: completed}
- {id: a3, began: 2014-02-01, status: completed}
"""
        shown = indicator("{s: {of: recommendation}}", "{count_distinct: followed_up_by, in: s}", items)
        self.assertEqual((shown["measured"], shown["measured_range"]), ("1", ["1", "1"]))
        self.assertEqual([entry["item"] for entry in shown["not_counted"]], ["a1.r2", "a1.r3"])
        self.assertEqual(shown["not_counted"][1]["because"],
                         [{"field": "followed_up_by", "found": None, "required": "present"}])


class ServedLists(unittest.TestCase):

    def measure(self, centre, *fields):
        text = PARTS_OF_METHODOLOGY.format(
            selections="{s: {of: activity, where: {kind: study}, when_undecided: count}}", maximum=3, total="{combine: sum}",
            criteria="[{id: c, maximum: 3, measure: {count_distinct: parties, in: s, among: served}, bands: %s}]"
            % RISING_BANDS).replace("[basel]", "[basel, stockholm]")
        record = EVALUATION.replace("{basel: [DZA, MAR, TUN], stockholm: [KEN]}", centre) + activities(*fields)
        return Assessor(read_text(text), read_text(record)).assess()["criteria"][0]["indicators"][0]

    FIELDS = ["kind: study, parties: [DZA, KEN]", "parties: [MAR]", "kind: study, parties: []", "kind: visit"]

    def test_an_unknown_list(self):
        for centre in ("{basel: [DZA]}", "{basel: [DZA], stockholm: []}", "{}, conventions: [minamata]"):
            shown = self.measure(centre, *self.FIELDS)
            self.assertEqual((shown["measured"], shown["measured_range"]), ("0", ["0", "3"]))
            self.assertEqual(shown["undecided"], [
                {"item": "a1", "missing": ["centre.serves"], "treatment": "left_out"},
                {"item": "a2", "missing": ["centre.serves", "kind"], "treatment": "left_out"}])
            self.assertEqual([(entry["item"], entry["keys"]) for entry in shown["counted"]], [("a3", [])])

    def test_only_the_conventions_of_the_centre(self):
        shown = self.measure("{basel: [DZA]}, conventions: [basel]", *self.FIELDS)
        self.assertEqual((shown["measured"], shown["measured_range"]), ("1", ["1", "1"]))

    def test_no_limit_and_a_decided_zero(self):
        self.assertEqual(self.measure("{}", "kind: study")["measured_range"], ["0", None])
        self.assertEqual(self.measure("{}", "kind: study, parties: []", "kind: visit")["measured_range"], ["0", "0"])


if __name__ == "__main__":
    unittest.main()
