"""The worked methodologies: every test beside them holds, and sees all that they say."""

import pathlib
import unittest

from criteria_tests import CriteriaTests

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Criteria" / "examples"


class Examples(unittest.TestCase):

    def test_expectations_hold_and_everything_is_seen(self):
        paths = [path for path in sorted(EXAMPLES.glob("*.yaml")) if not path.name.endswith(".tests.yaml")]
        self.assertTrue(paths)
        for path in paths:
            with self.subTest(methodology=path.stem):
                tests = CriteriaTests(path)
                self.assertEqual(list(tests.failures()), [])
                self.assertEqual(tests.seen.unseen(), [])


if __name__ == "__main__":
    unittest.main()
