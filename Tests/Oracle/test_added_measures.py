"""Answers computed by hand for the additions to the language: what is asked of items, and measured."""

import unittest

from assessment import Assessor
from documents import read_text
from test_known_answers import EVALUATION, PARTS_OF_METHODOLOGY, activities, indicator

SHARES = "[{from: 0%, score: 0}, {from: 50%, score: 2}, {from: 100%, score: 3}]"
ALL = "{s: {of: activity}}"


def shown(result, *keys):
    return [result[key] for key in keys]


def required(require, items, selections=ALL, evaluation=EVALUATION):
    """The gate that requires this."""
    text = PARTS_OF_METHODOLOGY.format(selections=selections, criteria="[{id: c, status: untranscribed}]", maximum=3,
                                       total="{combine: sum}")
    text += f"gates: [{{id: g, require: {require}, otherwise: needs_review}}]"
    return Assessor(read_text(text), read_text(evaluation + items)).assess()["gates"][0]


class PartiesServed(unittest.TestCase):
    MEASURE = "{ratio: {of: {count_distinct: parties, in: s, among: served}, over: served}}"

    def measure(self, items, centre="{basel: [DZA, MAR, TUN], stockholm: [KEN]}"):
        text = PARTS_OF_METHODOLOGY.format(
            selections=ALL, maximum=3, total="{combine: sum}",
            criteria=f"[{{id: c, maximum: 3, measure: {self.MEASURE}, bands: {SHARES}}}]")
        record = EVALUATION.replace("{basel: [DZA, MAR, TUN], stockholm: [KEN]}", centre)
        return Assessor(read_text(text), read_text(record + items)).assess()["criteria"][0]["indicators"][0]

    def test_a_share_of_those_served(self):
        """DZA and MAR of three; the second item may name all of them. Two are missing to all, one item at least."""
        result = self.measure(activities("parties: [DZA, MAR, KEN]", "title: none named"))
        self.assertEqual(shown(result, "measured", "measured_range", "score"), ["2/3", ["2/3", "1"], "2"])
        self.assertEqual(result["next"], {"score": "3", "short_by": "1/3", "items": "1"})
        self.assertEqual(shown(result["parts"][1], "measured", "undecided"), ["3", []])

    def test_an_unknown_list(self):
        result = self.measure(activities("parties: [DZA]"), "{}")
        self.assertEqual(shown(result, "measured", "measured_range", "score"), ["0", ["0", "1"], "0"])
        self.assertEqual(result["parts"][1]["undecided"],
                         [{"item": None, "missing": ["centre.serves"], "treatment": "left_out"}])

    def test_served_and_host_in_conditions(self):
        selections = "{s: {of: activity, where: {parties: {includes_any: served}, place: {country: {none_of: host}}}}}"
        items = activities("parties: [DZA, KEN], place: {country: MAR}", "parties: [KEN], place: {country: MAR}")
        result = indicator(selections, "{count: s}", items)
        self.assertEqual(result["undecided"][0]["missing"], ["centre.country"])
        self.assertEqual(result["not_counted"], [{"item": "a2", "because": [
            {"field": "parties", "found": ["KEN"], "required": {"includes_any": "served"}}]}])


class Dates(unittest.TestCase):

    def test_distinct_years(self):
        """2015 and 2016; an item without the date may add one."""
        items = activities("ended: 2015", "ended: 2015-11-03", "ended: 2016-02", "title: undated")
        result = indicator(ALL, "{count_distinct: ended.year, in: s}", items)
        self.assertEqual(shown(result, "measured", "measured_range"), ["2", ["2", "3"]])
        self.assertEqual([entry["keys"] for entry in result["counted"]], [["2015"], ["2015"], ["2016"]])
        self.assertEqual(result["undecided"], [{"item": "a4", "missing": ["ended"], "treatment": "left_out"}])

    def test_once_per_year(self):
        items = activities("ended: 2015", "ended: 2015-11-03", "ended: 2016-02", "title: undated")
        result = indicator("{s: {of: activity, once_per: ended.year}}", "{count: s}", items)
        self.assertEqual(result["measured"], "3")
        self.assertEqual(result["merged"], [{"item": "a2", "into": "a1", "once_per": "ended.year", "key": "2015"}])

    def test_every_year(self):
        """Two in 2015; in 2016 one, or two if the last one ended there."""
        items = activities("ended: 2015-01-01", "ended: 2015", "ended: 2016-05", "title: undated", "ended: 2017")
        gate = required("{count: s, each_year: {at_least: 2, by: ended}}", items)
        self.assertEqual(shown(gate, "measured", "met", "met_range"), ["5", False, [False, True]])
        undated = [{"item": "a4", "missing": ["ended"], "treatment": "left_out"}]
        self.assertEqual(gate["each_year"], [
            {"from": "2015-01-01", "to": "2015-12-31", "measured": "2", "measured_range": ["2", "3"], "met": True,
             "met_range": [True, True], "undecided": undated},
            {"from": "2016-01-01", "to": "2016-12-31", "measured": "1", "measured_range": ["1", "2"], "met": False,
             "met_range": [False, True], "undecided": undated}])

    def test_what_leaves_a_year_open(self):
        """A year from October on: 2015 lies in either. What is not known to be selected is open as a whole, in no year."""
        items = activities("ended: 2015, kind: workshop", "ended: 2015", "ended: 2016, kind: training", "ended: 2015-09, kind: workshop")
        selection = "{s: {of: activity, where: {kind: workshop}, when_undecided: count}}"
        record = EVALUATION.replace("2015-01-01..2016-12-31", "2014-10-01..2016-09-30") + items
        gate = required("{count: s, each_year: {at_least: 1, by: ended}}", record, selection, evaluation="")
        self.assertEqual([entry["item"] for entry in gate["undecided"]], ["a2"])
        self.assertEqual([[entry["item"], entry["missing"], entry["treatment"]] for year in gate["each_year"]
                          for entry in year["undecided"]], [["a1", ["ended"], "counted"]] * 2)

    def test_late_reports(self):
        """3 days and 0 days; the third is not known to the day."""
        items = """
submissions:
- {id: r1, due: 2016-03-31, submitted: 2016-04-03}
- {id: r2, due: 2016-03-31, submitted: 2016-03-01}
- {id: r3, due: 2016-03-31, submitted: 2016-04}
"""
        result = indicator("{s: {of: submission}}", "{sum: days_late, in: s}", items)
        self.assertEqual(shown(result, "measured", "measured_range"), ["3", ["3", None]])
        self.assertEqual(result["undecided"], [{"item": "r3", "missing": ["submitted"], "treatment": "left_out"}])


class RepeatedValues(unittest.TestCase):
    FIELDS = ["project: p, parties: [DZA, MAR]", "project: p, parties: [MAR, TUN]", "project: q, parties: [DZA]",
              "parties: [TUN]", "title: names none"]

    def measure(self, least, selection="{of: activity, once_per: project}"):
        measure = f"{{count_distinct: parties, in: s, each_at_least: {least}, among: served}}"
        return indicator(f"{{s: {selection}}}", measure, activities(*self.FIELDS))

    def test_keys_that_name_a_value(self):
        """p names all three, q DZA and a4 TUN: two keys name DZA and TUN, with a5 also MAR, and three DZA and TUN."""
        self.assertEqual(shown(self.measure(2), "measured", "measured_range"), ["2", ["2", "3"]])
        self.assertEqual(shown(self.measure(3), "measured", "measured_range"), ["0", ["0", "2"]])
        self.assertEqual([entry["item"] for entry in self.measure(2)["merged"]], ["a2"])

    def test_without_keys_items_name_it(self):
        self.assertEqual(shown(self.measure(2, "{of: activity}"), "measured", "measured_range"), ["3", ["3", "3"]])

    def test_values_that_nobody_names(self):
        """One item that lacks the field cannot name a value twice; two may name any."""
        measure = "{count_distinct: parties, in: s, each_at_least: 2}"
        self.assertEqual(indicator(ALL, measure, activities("title: a", "parties: [DZA]"))["measured_range"], ["0", "1"])
        self.assertEqual(indicator(ALL, measure, activities("title: a", "title: b"))["measured_range"], ["0", None])
        measure = "{count_distinct: project, in: s, each_at_least: 2}"
        items = activities("title: a", "title: b", "title: c")
        self.assertEqual(indicator(ALL, measure, items)["measured_range"], ["0", "1"])


class SharesOfSums(unittest.TestCase):

    def test_women_of_participants(self):
        """45 of 120."""
        measure = "{ratio: {of: {sum: women, in: s}, over: {sum: participants, in: s}}, when_over_is_zero: zero}"
        items = activities("participants: 80, women: 40", "participants: 40, women: 5")
        result = indicator(ALL, measure, items, SHARES)
        self.assertEqual(shown(result, "measured", "score"), ["3/8", "0"])
        self.assertEqual(result["next"], {"score": "2", "short_by": "1/8", "items": None})


class LastCycle(unittest.TestCase):
    MEASURE = ("{ratio: {of: {count: s}, over: {previous: {count: s}}}, when_over_is_zero: not_assessed}")
    SELECTIONS = "{s: {of: activity, where: {ended: {within: evaluation_period}, evidence: {at_least: 1}}}}"
    BEFORE = """
id: before
period: 2011-01-01..2014-12-31
centre: {id: centre}
sources: [{id: report, strength: self_reported}]
"""
    DONE = "evidence: [{source: report}], ended:"

    def measure(self, previous):
        text = PARTS_OF_METHODOLOGY.format(
            selections=self.SELECTIONS, maximum=3, total="{combine: sum}",
            criteria=f"[{{id: c, maximum: 3, measure: {self.MEASURE}, bands: {SHARES}}}]")
        record = EVALUATION + activities(f"{self.DONE} 2015-01-01", f"{self.DONE} 2016")
        before = read_text(self.BEFORE + previous) if previous else None
        return Assessor(read_text(text), read_text(record), None, before).assess()

    def test_its_own_period_and_no_claims(self):
        """2 now; 3 then, and one more whose year is not known: 2/4 to 2/3. Documents open nothing there."""
        previous = activities(f"{self.DONE} 2011", f"{self.DONE} 2012", f"{self.DONE} 2014-12-31", f"{self.DONE} 2015-01-01",
                              "evidence: [{source: report}]", "ended: 2012")
        result = self.measure(previous)
        trace = result["criteria"][0]["indicators"][0]
        self.assertEqual(shown(trace, "measured", "measured_range", "with_documents"), ["2/3", ["1/2", "2/3"], ["2", "2"]])
        self.assertEqual(shown(trace["parts"][1], "record", "measured", "measured_range", "lacking_documents"),
                         ["before", "3", ["3", "4"], []])
        self.assertEqual(result["evidence"]["claims"], "2")

    def test_without_a_last_cycle(self):
        result = self.measure(None)["criteria"][0]
        trace = result["indicators"][0]
        self.assertEqual(shown(trace, "measured", "measured_range", "score", "not_assessed"),
                         [None, ["0", "2"], None, "over_is_zero"])
        self.assertEqual(shown(trace["parts"][1], "record", "measured", "measured_range", "undecided"),
                         [None, "0", ["0", None], [{"item": None, "missing": ["previous"], "treatment": "left_out"}]])
        self.assertEqual(result["range"], ["0", "3"])


if __name__ == "__main__":
    unittest.main()
