"""Running the engine's command on documents in a folder of its own."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

from generate import CALENDAR, EVALUATION, METHODOLOGY
from random_methodologies import METHODOLOGY_ID
from writing import write_document

SECONDS_ALLOWED = 60
BINARY_VARIABLE = "MANDATE_BINARY"


def run_in(folder, binary, *arguments):
    """One run of the command, with its output as text."""
    return subprocess.run([binary, *arguments], cwd=folder, capture_output=True, text=True, timeout=SECONDS_ALLOWED)


def score_in(folder, binary):
    """The run that scores the case that a folder holds."""
    return run_in(folder, binary, "score", str(EVALUATION.parent), "--criteria", str(METHODOLOGY.parent),
                  "--under", METHODOLOGY_ID, "--format", "json")


def only_assessment(output):
    """The assessment that the command printed, alone or in a list of one."""
    printed = json.loads(output)
    return printed[0] if isinstance(printed, list) and len(printed) == 1 else printed


class EngineTest(unittest.TestCase):
    """A test that runs the engine which the environment names; without one it is skipped."""

    def setUp(self):
        if BINARY_VARIABLE not in os.environ:
            self.skipTest(f"{BINARY_VARIABLE} names no engine")
        self.binary = os.environ[BINARY_VARIABLE]
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, methodology, evaluation):
        """Writes both documents, with an empty calendar."""
        calendar = {"format": "calendar/1", "events": []}
        for path, content in ((METHODOLOGY, methodology), (EVALUATION, evaluation), (CALENDAR, calendar)):
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            write_document(self.folder / path, content)

    def run_engine(self, *arguments):
        return run_in(self.folder, self.binary, *arguments)
