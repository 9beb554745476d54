"""Where the worked methodologies lie: with the criteria."""

import pathlib

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Criteria" / "examples"


def methodology(name):
    """The path of a methodology by the name of its file."""
    return EXAMPLES / name


def methodologies():
    """The paths of all of them."""
    return sorted(path for path in EXAMPLES.glob("*.yaml") if not path.name.endswith(".tests.yaml"))
