"""Answers computed by hand for the additions to the language: how scores are combined, rated and judged."""

import unittest

from assessment import Assessor
from documents import read_text
from test_known_answers import EVALUATION

METHODOLOGY = """
id: small
status: draft
provenance: illustrative
conventions: [basel]
complete: true
"""

CLASSES = "classes: [{id: low, from: 0%}, {id: fair, from: 50%}, {id: high, from: 80%}]"


def choices(*scores):
    """Choices that are called after their scores."""
    return "[" + ", ".join(f"{{id: s{str(score).replace('.', '-')}, score: {score}}}" for score in scores) + "]"


def indicators(number, *scores):
    """Indicators i1, i2, … that are judged with these choices."""
    return "[" + ", ".join(f"{{id: i{place}, measure: {{finding: {{choices: {choices(*scores)}}}}}}}"
                           for place in range(1, number + 1)) + "]"


def findings(**judged):
    """Findings by the indicator, with `__` for the dot; numbers are numbers, the rest are choices."""
    written = [f"{{indicator: {name.replace('__', '.')}, {'choice' if isinstance(value, str) else 'number'}: {value}}}"
               for name, value in judged.items()]
    return "findings: [" + ", ".join(written) + "]\n"


def assess(rules, record="", maximum=10):
    """The assessment under rules without their head."""
    text = f"{METHODOLOGY}maximum: {maximum}\n{rules}"
    if "\ntotal:" not in rules:
        text += "\ntotal: {combine: sum}"
    return Assessor(read_text(text), read_text(EVALUATION + record)).assess()


def criterion(rules, record=""):
    return assess(f"criteria: [{{id: c, {rules}}}]", record)["criteria"][0]


def shown(result, *keys):
    return [result[key] for key in keys]


class Combinations(unittest.TestCase):
    THREE = indicators(3, 0, 1, 2, 4)
    JUDGED = findings(c__i1="s1", c__i2="s4", c__i3="s4")

    def test_average(self):
        """(1 + 4 + 4) / 3; unjudged, the third lies between 0 and 4: 5/3 to 3."""
        rules = f"maximum: 4, combine: average, indicators: {self.THREE}"
        self.assertEqual(shown(criterion(rules, self.JUDGED), "score", "range", "achievable"), ["3", ["3", "3"], "4"])
        open_one = criterion(rules, findings(c__i1="s1", c__i2="s4"))
        self.assertEqual(shown(open_one, "score", "range"), ["5/3", ["5/3", "3"]])

    def test_lowest_plus(self):
        """PEFA's M1: a plus where another is higher, none where all are as low; 1 + 0.5, then 4."""
        rules = f"maximum: 4, combine: lowest, plus: 0.5, indicators: {self.THREE}"
        self.assertEqual(criterion(rules, self.JUDGED)["score"], "3/2")
        self.assertEqual(criterion(rules, findings(c__i1="s4", c__i2="s4", c__i3="s4"))["score"], "4")
        open_one = criterion(rules, findings(c__i1="s4", c__i2="s4"))
        self.assertEqual(shown(open_one, "score", "range"), ["1/2", ["1/2", "4"]])

    def test_what_does_not_apply_leaves(self):
        """Of 1 and 4 the average is 5/2; what may still turn out not to apply makes it 5/2 or 5/3 to 3."""
        rules = f"maximum: 4, combine: average, indicators: {indicators(3, 0, 1, 2, 4, 'not_assessed')}"
        left = criterion(rules, findings(c__i1="s1", c__i2="s4", c__i3="snot_assessed"))
        self.assertEqual(shown(left, "score", "range", "achievable"), ["5/2", ["5/2", "5/2"], "4"])
        self.assertEqual(shown(left["indicators"][2], "score", "range", "not_assessed"), [None, None, "choice"])
        open_one = criterion(rules, findings(c__i1="s1", c__i2="s4"))
        self.assertEqual(shown(open_one, "score", "range"), ["5/3", ["5/3", "3"]])

    def test_relative_weights(self):
        """Out of 10 by 1 : 2 : 0, of 4 each: 10/3 × 1/4 + 20/3 × 4/4 = 15/2. The third counts for nothing."""
        rules = f"maximum: 10, combine: weighted_sum, weights: {{i1: 1, i2: 2, i3: 0}}, indicators: {self.THREE}"
        self.assertEqual(shown(criterion(rules, self.JUDGED), "score", "achievable"), ["15/2", "10"])
        rules = rules.replace("s0, score: 0}", "none, score: not_assessed}, {id: s0, score: 0}")
        self.assertEqual(shown(criterion(rules, findings(c__i1="s1", c__i2="none", c__i3="s4")), "score", "achievable"),
                         ["5/6", "10/3"])
        self.assertEqual(shown(criterion(rules, findings(c__i1="none", c__i2="none", c__i3="s4")), "score", "range"),
                         [None, None])


class Ladders(unittest.TestCase):
    BANDS = "[{from: 0, score: 0}, {from: 1.5, score: 2}, {from: 3, score: 5}]"

    def test_a_ladder_over_an_average(self):
        """(1 + 4) / 2 = 5/2, a half below the next band and 1 above the edge of the one below."""
        rules = f"maximum: 5, combine: average, bands: {self.BANDS}, indicators: {indicators(2, 0, 1, 4)}"
        result = criterion(rules, findings(c__i1="s1", c__i2="s4"))
        self.assertEqual(shown(result, "combined", "combined_range", "score"), ["5/2", ["5/2", "5/2"], "2"])
        self.assertEqual(shown(result, "next", "below"), [{"score": "5", "short_by": "1/2"}, {"score": "0", "margin": "1"}])
        self.assertEqual([band.get("hit") for band in result["bands"]], [None, True, None])
        open_one = criterion(rules, findings(c__i2="s4"))
        self.assertEqual(shown(open_one, "combined_range", "range"), [["2", "4"], ["2", "5"]])

    def test_what_those_assessed_reach(self):
        """A sum of two of 2 each; one alone reaches 2, and so the band from 1.5."""
        rules = f"maximum: 5, bands: {self.BANDS}, indicators: {indicators(2, 0, 2, 'not_assessed')}"
        result = criterion(rules, findings(c__i1="s2", c__i2="snot_assessed"))
        self.assertEqual(shown(result, "combined", "score", "achievable"), ["2", "2", "2"])

    def test_a_ladder_for_each_number(self):
        """PEFA's M2: another table for two than for three, and none for one."""
        rules = ("maximum: 4, ladders: {3: [{from: 0, score: 0}, {from: 9, score: 4}],"
                 " 2: [{from: 0, score: 0}, {from: 6, score: 3}]},"
                 f" indicators: {indicators(3, 0, 4, 'not_assessed')}")
        two = criterion(rules, findings(c__i1="s4", c__i2="s4", c__i3="snot_assessed"))
        self.assertEqual(shown(two, "combined", "score", "achievable"), ["8", "3", "3"])
        one = criterion(rules, findings(c__i1="s4", c__i2="snot_assessed", c__i3="snot_assessed"))
        self.assertEqual(shown(one, "combined", "score", "achievable", "range"), [None, None, None, None])


class Judgements(unittest.TestCase):

    def test_a_scale_and_its_multiple(self):
        rules = f"""
scales: {{three: {{choices: {choices(0, 1, 3, 'not_assessed')}}}}}
criteria: [{{id: c, maximum: 7.5, measure: {{finding: {{scale: three, times: 2.5}}}}}}]"""
        result = assess(rules, findings(c="s1"))["criteria"][0]["indicators"][0]
        self.assertEqual(shown(result, "scale_id", "score"), ["three", "5/2"])
        self.assertEqual([choice["score"] for choice in result["choices"]], ["0", "5/2", "15/2", "not_assessed"])

    def test_a_number(self):
        rules = "maximum: 100, measure: {finding: {number: {from: 5, to: 100}}}"
        result = criterion(rules, findings(c=62.5))
        self.assertEqual(shown(result["indicators"][0], "measured", "score", "range"), ["125/2", "125/2", ["125/2", "125/2"]])
        self.assertEqual(shown(criterion(rules), "score", "range"), ["5", ["5", "100"]])

    def test_bands_over_a_number(self):
        rules = "maximum: 3, measure: {finding: {number: {from: 0, to: 9}}}, bands: [{from: 0, score: 0}, {from: 6, score: 3}]"
        result = criterion(rules, findings(c=7))["indicators"][0]
        self.assertEqual(shown(result, "score", "below"), ["3", {"score": "0", "margin": "1"}])

    def test_what_gates_ask(self):
        """Unjudged it is not met and may be, whatever is asked."""
        for require, value in (("{finding: c, one_of: [s4]}", "s4"), ("{finding: d, at_most: 9}", 4)):
            rules = f"""
criteria: [{{id: c, maximum: 4, measure: {{finding: {{choices: {choices(0, 4)}}}}}}},
           {{id: d, maximum: 6, measure: {{finding: {{number: {{from: 0, to: 6}}}}}}}}]
gates: [{{id: g, require: {require}, otherwise: {{cap_total: 1}}}}]"""
            name = require[len("{finding: "):][0]
            judged = assess(rules, findings(**{name: value}))["gates"][0]
            self.assertEqual(shown(judged, "measured", "measured_range", "met", "met_range"),
                             [str(value), None, True, [True, True]])
            self.assertEqual(shown(assess(rules)["gates"][0], "measured", "met", "met_range"), [None, False, [False, True]])


class GatesOnScores(unittest.TestCase):
    CRITERIA = (f"criteria: [{{id: c, maximum: 4, indicators: {indicators(1, 0, 2, 4)}}},"
                f" {{id: d, maximum: 6, indicators: {indicators(1, 0, 6)}}}]")

    def test_after_the_gates_on_the_criterion(self):
        """c scores 4, a gate caps it at 1, and so d falls to 3."""
        rules = f"""{self.CRITERIA}
gates: [{{id: g, require: {{score: c, at_least: 2}}, otherwise: {{cap: {{criterion: d, at: 3}}}}}},
        {{id: h, require: {{finding: d.i1, one_of: [s0]}}, otherwise: {{cap: {{criterion: c, at: 1}}}}}}]"""
        result = assess(rules, findings(c__i1="s4", d__i1="s6"))
        self.assertEqual([one["score"] for one in result["criteria"]], ["1", "3"])
        self.assertEqual(shown(result["gates"][0], "measured", "measured_range", "met", "met_range"),
                         ["1", ["1", "1"], False, [False, False]])

    def test_several_consequences(self):
        rules = f"""{self.CRITERIA}
gates: [{{id: g, require: {{score: c, more_than: 2}},
         otherwise: [{{cap: {{criterion: d, at: 5}}}}, needs_review, {{cap: {{criterion: d, at: 3}}}}, {{cap_total: 4}}]}}]"""
        result = assess(rules, findings(c__i1="s2", d__i1="s6"))
        self.assertEqual(result["gates"][0]["effect"], {"changed": [
            {"of": "criterion d", "before": "6", "after": "3"}, {"of": "total", "before": "5", "after": "4"}]})
        self.assertEqual(result["total"]["score"], "4")
        open_one = assess(rules, findings(d__i1="s6"))
        self.assertEqual(shown(open_one["total"], "score", "range"), ["3", ["3", "10"]])


    def test_a_consequence_that_lowers_nothing_names_nothing(self):
        """d scores 0, so that the cap on it changes nothing; it is taken after c."""
        rules = f"""{self.CRITERIA}
gates: [{{id: g, require: {{score: c, more_than: 4}},
         otherwise: [{{cap: {{criterion: d, at: 0}}}}, {{cap_total: 1}}, {{not_assessed: [d]}}]}}]"""
        result = assess(rules, findings(c__i1="s2", d__i1="s0"))
        self.assertEqual(result["gates"][0]["effect"], {"changed": [
            {"of": "total", "before": "2", "after": "1"}, {"of": "criterion d", "before": "0", "after": None}]})


class NoEvidence(unittest.TestCase):
    """Criterion a with three judgements, of which two may say that nothing was found; b with a number that was given."""

    CHOICES = "choices: [{id: none, score: 0, no_evidence: true}, {id: all, score: 2}, {id: apart, score: not_assessed}]"
    RULES = f"""criteria:
  - {{id: a, maximum: 6, indicators: [{{id: i1, measure: {{finding: {{{CHOICES}}}}}}}, {{id: i2, measure: {{finding: {{{CHOICES}}}}}}},
      {{id: i3, measure: {{finding: {{choices: [{{id: no, score: 0}}, {{id: yes, score: 2}}]}}}}}}]}}
  - {{id: b, maximum: 4, measure: {{finding: {{number: {{from: 0, to: 4}}}}}}}}"""

    def counted(self, **judged):
        result = assess(self.RULES, findings(**judged))
        return result["criteria"][0]["no_evidence"], result["no_evidence"]

    def test_of_those_that_were_made(self):
        """What does not apply was judged, too; the number counts in all only."""
        self.assertEqual(self.counted(a__i1="none", a__i2="apart", b=3),
                         ({"judgements": 1, "of": 2}, {"judgements": 1, "of": 3}))
        self.assertEqual(self.counted(a__i3="no"), ({"judgements": 0, "of": 1}, {"judgements": 0, "of": 1}))
        self.assertEqual(self.counted(), ({"judgements": 0, "of": 0}, {"judgements": 0, "of": 0}))

    def test_where_none_can_say_so(self):
        self.assertNotIn("no_evidence", assess(self.RULES)["criteria"][1])
        self.assertNotIn("no_evidence", assess(f"criteria: [{{id: c, maximum: 4, indicators: {indicators(1, 0, 4)}}}]", "", 4))

    def test_the_choice_says_it(self):
        choices = assess(self.RULES, findings(a__i1="none"))["criteria"][0]["indicators"][0]["choices"]
        self.assertEqual(choices[0], {"id": "none", "score": "0", "no_evidence": True, "hit": True})
        self.assertNotIn("no_evidence", choices[1])


class Groups(unittest.TestCase):
    CRITERIA = "criteria: [" + ", ".join(
        f"{{id: {name}, maximum: 4, indicators: {indicators(1, 0, 1, 4, 'not_assessed')}}}" for name in "abc") + "]\n"
    GROUPS = ("groups: [{id: g, criteria: [a, b], combine: average, rating: {of: share_of_maximum, %s}},"
              " {id: h, criteria: [c]}]\n" % CLASSES)

    def test_groups_make_the_total(self):
        """g is (1 + 4) / 2 of 4, h 4 of 4; by 3 : 1 out of 10 that is 7.5 × 5/8 + 2.5."""
        rules = self.CRITERIA + self.GROUPS + "total: {of: groups, combine: weighted_sum, weights: {g: 3, h: 1}}"
        result = assess(rules, findings(a__i1="s1", b__i1="s4", c__i1="s4"))
        self.assertEqual(shown(result["groups"][0], "score", "range", "achievable", "maximum"),
                         ["5/2", ["5/2", "5/2"], "4", "4"])
        self.assertEqual(shown(result["groups"][0]["rating"], "share", "class"), ["5/8", "fair"])
        self.assertEqual(shown(result["total"], "score", "achievable"), ["115/16", "10"])

    def test_what_is_untranscribed_weighs_nothing_in_what_is_assessed(self):
        """b weighs a quarter of a half and is assessed, as is c, which makes up the other half; a is not at hand."""
        rules = (self.CRITERIA.replace("{id: a, maximum: 4, indicators: %s}" % indicators(1, 0, 1, 4, "not_assessed"),
                                       "{id: a, status: untranscribed}")
                 + "groups: [{id: g, criteria: [a, b], combine: weighted_sum, weights: {a: 3, b: 1}}, {id: h, criteria: [c]}]\n"
                 + "total: {of: groups, combine: weighted_sum, weights: {g: 1, h: 1}}\n"
                 + "rating: {of: share_of_maximum, rated_from: 80%%, %s}" % CLASSES)
        result = assess(rules, findings(b__i1="snot_assessed", c__i1="s4"))
        self.assertEqual(shown(result["rating"], "assessed", "class"), ["4/5", "high"])

    def test_what_a_gate_took_counts_as_nothing(self):
        """b is taken and counts as 0 in g; before that g was (1 + 4) / 2. What does not apply leaves."""
        gate = "gates: [{id: t, require: {finding: a.i1, one_of: [s4]}, otherwise: {not_assessed: [b]}}]\n"
        rules = self.CRITERIA + self.GROUPS + gate + "total: {of: groups, combine: sum}"
        result = assess(rules, findings(a__i1="s1", b__i1="s4", c__i1="snot_assessed"), 8)
        self.assertEqual(shown(result["groups"][0], "score", "uncapped", "achievable"), ["1/2", "5/2", "4"])
        self.assertEqual(shown(result["groups"][1], "score", "range", "achievable", "rating"), [None] * 4)
        self.assertEqual(shown(result["total"], "score", "achievable"), ["1/2", "4"])

    def test_a_criterion_of_which_nothing_can_be_achieved_is_assessed(self):
        """Where the greater judgement leaves, 4 hits the lowest band: 0 of 0, which group and total count as a score."""
        big = "{id: i1, measure: {finding: {choices: [{id: no, score: 0}, {id: yes, score: 10}, {id: apart, score: not_assessed}]}}}"
        rules = f"""criteria: [{{id: c, maximum: 4, combine: highest, bands: [{{from: 0, score: 0}}, {{from: 3, score: 2}}],
  indicators: [{big}, {{id: i2, measure: {{finding: {{choices: [{{id: no, score: 0}}, {{id: yes, score: 2}}]}}}}}}]}}]
groups: [{{id: g, criteria: [c]}}]
total: {{of: groups, combine: sum, rounded: {{to: 0.5, half: up}}}}"""
        result = assess(rules, findings(c__i1="apart", c__i2="yes"), 4)
        for rated in (result["criteria"][0], result["groups"][0], result["total"]):
            self.assertEqual(shown(rated, "score", "range", "achievable"), ["0", ["0", "0"], "0"])

    def test_no_total(self):
        result = assess(self.CRITERIA + self.GROUPS + "total: none")
        self.assertEqual((result["total"], result["rating"]), (None, None))
        self.assertEqual(result["groups"][1]["range"], ["0", "4"])


class Ratings(unittest.TestCase):
    """Criteria a of 4 with two indicators of 2, and b of 4 with one."""

    CRITERIA = ("criteria: [{id: a, maximum: 4, indicators: %s, rating: six}, {id: b, maximum: 4, indicators: %s}]\n"
                % (indicators(2, 0, 2, "not_assessed"), indicators(1, 0, 4, "not_assessed")))
    SCALES = "ratings: {six: {of: share_of_maximum, rated_from: 60%%, %s}}\nrating: six\n" % CLASSES

    def rating(self, **judged):
        result = assess(self.CRITERIA + self.SCALES, findings(**judged), 8)
        return result["rating"], result["criteria"][0]["rating"]

    def test_enough_is_assessed(self):
        """Half of a and all of b: 6 of 8. Of a alone a half only."""
        total, own = self.rating(a__i1="s2", a__i2="snot_assessed", b__i1="s4")
        self.assertEqual(shown(total, "class", "share", "classes", "reason"), ["high", "1", ["high", "high"], None])
        self.assertEqual(shown(own, "class", "share", "classes", "reason"), [None, "1", [None], "too_little_assessed"])

    def test_missing_data_may_leave_it_unrated(self):
        """a without its second, b unjudged: 0, 4 of 6; or b leaves, and 2 of 8 are assessed."""
        total, _ = self.rating(a__i1="s2", a__i2="snot_assessed")
        self.assertEqual(shown(total, "class", "range", "classes"), ["low", ["1/3", "1"], ["low", "high", None]])


class Rounding(unittest.TestCase):

    def test_halves_up_before_gates_and_never_above_what_is_achievable(self):
        """(1 + 4) / 2 is 3 in whole points; 3.5 of 3.5 would be 4 and stays 3.5."""
        rules = "maximum: 4, combine: average, rounded: {to: 1, half: up}, indicators: %s" % indicators(2, 0, 1, 4)
        self.assertEqual(criterion(rules, findings(c__i1="s1", c__i2="s4"))["score"], "3")
        rules = "maximum: 3.5, combine: average, rounded: {to: 1, half: up}, indicators: %s" % indicators(2, 0, 3.5)
        self.assertEqual(shown(criterion(rules, findings(c__i1="s3-5", c__i2="s3-5")), "score", "achievable"), ["7/2", "7/2"])

    def test_a_class_that_rounding_changed(self):
        """39.947 of 50 is 79.894 %, in whole per cent 80."""
        rating = "rating: {of: share_of_maximum, rounded: {to: 1%%, half: up}, %s}" % CLASSES
        rules = "criteria: [{id: c, maximum: 50, measure: {finding: {number: {from: 0, to: 50}}}}]\n" + rating
        result = assess(rules, findings(c=39.947), 50)["rating"]
        self.assertEqual(shown(result, "class", "share", "range", "rounded_from"),
                         ["high", "39947/50000", ["39947/50000", "39947/50000"], "39947/50000"])
        self.assertEqual(assess(rules, findings(c=40), 50)["rating"]["rounded_from"], None)

    def test_a_rounded_total(self):
        """2.5 is 4 in steps of 4 and below: never above the maximum of 3.5."""
        rules = ("criteria: [{id: c, maximum: 3.5, measure: {finding: {number: {from: 0, to: 3.5}}}}]\n"
                 "total: {combine: sum, rounded: {to: 2, half: up}}")
        self.assertEqual(shown(assess(rules, findings(c=2.5), 3.5)["total"], "score", "range"), ["2", ["2", "2"]])
        self.assertEqual(assess(rules, findings(c=3), 3.5)["total"]["score"], "7/2")


if __name__ == "__main__":
    unittest.main()
