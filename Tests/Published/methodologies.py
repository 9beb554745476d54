"""Where the worked methodologies lie: with the criteria, or ahead of the program, which does not read them yet."""

import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent
FOLDERS = [FOLDER.parents[1] / "Criteria" / "examples", FOLDER / "ahead"]


def methodology(name):
    """The path of a methodology by the name of its file."""
    return next(path for path in (folder / name for folder in FOLDERS) if path.exists())


def methodologies():
    """The paths of all of them."""
    return sorted(path for folder in FOLDERS for path in folder.glob("*.yaml") if not path.name.endswith(".tests.yaml"))
