"""What the engine refuses, and what it only remarks on."""

import json
import unittest

from corrections import FOLLOW_UP, PROVENANCE, corrections_asked
from engine import EngineTest, only_assessment, score_in
from generate import EVALUATION, METHODOLOGY
from random_methodologies import METHODOLOGY_ID

COUNT = {"count": "all"}
SHARE = {"ratio": {"of": COUNT, "over": COUNT}, "when_over_is_zero": "zero"}
BANDS = [{"from": "0", "score": "0"}, {"from": "1", "score": "3"}]


def methodology(measure, **selection):
    """A methodology of one criterion with this measure."""
    provenance = {"provenance": "illustrative"} if PROVENANCE in corrections_asked() else {}
    return {
        "format": "methodology/1", "id": METHODOLOGY_ID, "title": {"en": "Small"}, "status": "draft", **provenance,
        "conventions": ["basel"], "maximum": "3",
        "selections": {"all": {"of": "activity", "status": "illustrative", **selection}},
        "criteria": [{"id": "c", "title": {"en": "C"}, "maximum": "3", "status": "illustrative",
                      "measure": measure, "bands": BANDS}],
        "total": {"combine": "sum"},
    }


def evaluation(*activities):
    return {"format": "evaluation/1", "id": "small", "methodologies": [METHODOLOGY_ID],
            "period": "2015-01-01..2016-12-31", "centre": {"id": "centre"}, "activities": list(activities)}


def activity(name, followed_up_by=None):
    """An activity whose one recommendation leads to another activity."""
    written = {"id": name, "title": {"en": name}}
    if followed_up_by:
        written["recommendations"] = [{"id": "r1", "text": {"en": "Go on"}, "followed_up_by": followed_up_by}]
    return written


class PartsOfMeasures(EngineTest):
    """A part of a measure is a count, a distinct count or a sum, so that its trace is complete."""

    def assert_refused(self, measure):
        self.write(methodology(measure), evaluation(activity("a1")))
        checked = self.run_engine("check", str(METHODOLOGY), "--format", "json")
        self.assertEqual(checked.returncode, 1, checked.stdout)
        self.assertIn("T4", [found["code"] for found in json.loads(checked.stdout)["diagnostics"]])
        self.assertEqual(score_in(self.folder, self.binary).returncode, 1)

    def test_a_ratio_inside_a_checklist_is_refused(self):
        self.assert_refused({"checklist": [{"id": "e", "met_when": {**SHARE, "at_least": "50%"}}]})

    def test_a_checklist_inside_a_ratio_is_refused(self):
        entries = {"checklist": [{"id": "e", "met_when": {**COUNT, "at_least": "1"}}]}
        self.assert_refused({"ratio": {"of": entries, "over": COUNT}, "when_over_is_zero": "zero"})

    def test_a_ratio_inside_a_ratio_is_refused(self):
        self.assert_refused({"ratio": {"of": SHARE, "over": COUNT}, "when_over_is_zero": "zero"})


class Units(EngineTest):
    """Nothing is converted, so the two ends of one comparison bear one unit."""

    def test_two_units_in_one_comparison_are_refused(self):
        self.write(methodology(COUNT, where={"budget": {"between": ["5 USD", "7 EUR"]}}), evaluation(activity("a1")))
        checked = self.run_engine("check", str(METHODOLOGY), "--format", "json")
        self.assertEqual(checked.returncode, 1, checked.stdout)
        self.assertIn("U1", [found["code"] for found in json.loads(checked.stdout)["diagnostics"]])


class Circles(EngineTest):
    """Each follow-up in a circle is judged by its own dates, so a circle is a finding of a result and a warning."""

    def assert_circle(self, *activities):
        self.write(methodology(COUNT), evaluation(*activities))
        checked = self.run_engine("check", str(EVALUATION), "--format", "json")
        is_warning = FOLLOW_UP in corrections_asked()
        self.assertEqual(checked.returncode, 0 if is_warning else 1, checked.stdout)
        codes = [found["code"] for found in json.loads(checked.stdout)["diagnostics"]]
        self.assertIn("N5" if is_warning else "N3", codes)
        scored = score_in(self.folder, self.binary)
        self.assertEqual(scored.returncode, 0, scored.stderr)
        self.assertIn("follow_up_circle", [found["finding"] for found in only_assessment(scored.stdout)["findings"]])

    def test_an_activity_that_follows_itself_up(self):
        self.assert_circle(activity("a1", followed_up_by="a1"))

    def test_activities_that_follow_each_other_up(self):
        self.assert_circle(activity("a1", followed_up_by="a2"), activity("a2", followed_up_by="a3"),
                           activity("a3", followed_up_by="a1"))

    def test_a_chain_is_no_circle(self):
        self.write(methodology(COUNT), evaluation(activity("a1", followed_up_by="a2"), activity("a2")))
        self.assertEqual(self.run_engine("check", str(EVALUATION)).returncode, 0)


if __name__ == "__main__":
    unittest.main()
