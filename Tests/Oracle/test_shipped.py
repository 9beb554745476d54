"""The engine against the oracle over the evaluations in the repository, under every methodology there."""

import json
import pathlib
import unittest

from compare import differences
from corrections import corrections_asked
from engine import EngineTest, run_in
from oracle import assess_files

ROOT = pathlib.Path(__file__).resolve().parents[2]
CRITERIA = ROOT / "Criteria"


class ShippedEvaluations(EngineTest):

    def test_engine_and_oracle_agree(self):
        methodologies = [path for path in sorted(CRITERIA.glob("*.yaml"))
                         if "\nformat: methodology/1\n" in path.read_text(encoding="utf-8")]
        self.assertTrue(methodologies)
        for evaluation in sorted((ROOT / "Evaluations").glob("*/evaluation.yaml")):
            for methodology in methodologies:
                with self.subTest(evaluation=evaluation.parent.name, methodology=methodology.stem):
                    run = run_in(ROOT, self.binary, "score", str(evaluation), "--under", str(methodology),
                                 "--format", "json")
                    expected = json.loads(json.dumps(assess_files(
                        methodology, evaluation, CRITERIA / "calendar.yaml", corrections=corrections_asked())))
                    self.assertEqual(list(differences(expected, json.loads(run.stdout), "")), [])


if __name__ == "__main__":
    unittest.main()
