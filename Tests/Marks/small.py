"""A small record under a small methodology, which the fixtures of the other tests are."""

import pathlib
import shutil

from yaml_text import loaded, write

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "Fixtures"
FILES = {
    "methodology.yaml": "Criteria/sample.yaml",
    "tests.yaml": "Criteria/sample.tests.yaml",
    "calendar.yaml": "Criteria/calendar.yaml",
    "evaluation.yaml": "Evaluations/rec/evaluation.yaml",
}
METHODOLOGY, TESTS, CALENDAR, EVALUATION = FILES.values()


def write_small(folder):
    """Copies the fixtures to where the program looks for them."""
    for name, path in FILES.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(FIXTURES / name, folder / path)


def read(folder, path):
    """A document as it stands there, as PyYAML reads it."""
    return loaded((folder / path).read_bytes().decode("utf-8"))


def replace(folder, path, old, new):
    """Puts another text in the place of one that stands once in a file."""
    text = (folder / path).read_bytes().decode("utf-8")
    if text.count(old) != 1:
        raise ValueError(f"`{old}` stands {text.count(old)} times in {path}")
    write(folder / path, text.replace(old, new))
