"""The worked methodologies: every test beside them holds, and sees all that they say."""

import unittest

from criteria_tests import CriteriaTests
from methodologies import methodologies


class Examples(unittest.TestCase):

    def test_expectations_hold_and_everything_is_seen(self):
        paths = methodologies()
        self.assertGreater(len(paths), 1)
        for path in paths:
            with self.subTest(methodology=path.stem):
                tests = CriteriaTests(path)
                self.assertEqual(list(tests.failures()), [])
                self.assertEqual(tests.seen.unseen(), [])


if __name__ == "__main__":
    unittest.main()
