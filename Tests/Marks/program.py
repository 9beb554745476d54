"""Running the program under test in folders of its own."""

import contextlib
import dataclasses
import json
import pathlib
import subprocess
import tempfile

SECONDS_ALLOWED = 50


@dataclasses.dataclass
class Outcome:
    """What a run said and how it ended."""

    line: str
    status: int
    output: str
    errors: str

    @property
    def all(self):
        """Everything that it printed."""
        return self.output + self.errors

    def json(self):
        """The output as JSON."""
        return json.loads(self.output)


class Program:
    """The command; each run is told in which folder it stands."""

    def __init__(self, binary):
        self.binary = str(pathlib.Path(binary).resolve())

    def __call__(self, folder, *arguments, given=""):
        run = subprocess.run(
            [self.binary, *arguments], cwd=folder, input=given.encode(), capture_output=True, timeout=SECONDS_ALLOWED
        )
        return Outcome(
            " ".join(["mandate", *arguments])[:200],
            run.returncode,
            run.stdout.decode("utf-8"),
            run.stderr.decode("utf-8"),
        )


@contextlib.contextmanager
def workspace():
    """A new folder with another around it, so that what is written beside it is seen."""
    with tempfile.TemporaryDirectory() as outer:
        inner = pathlib.Path(outer) / "outside" / "work"
        inner.mkdir(parents=True)
        yield inner


def listing(folder):
    """All files of a folder with their bytes, links as where they lead."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        name = str(path.relative_to(folder))
        found[name] = f"-> {path.readlink()}" if path.is_symlink() else path.read_bytes() if path.is_file() else None
    return found
