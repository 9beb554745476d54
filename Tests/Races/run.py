"""Folders that become links, and back, while a command works on them: run.py BINARY [--swaps 10000].

Somebody who may write beside a record swaps a folder for a link to a place outside, again and again. Whatever the
command reads or writes meanwhile, nothing from outside may reach a report, and nothing outside may change.
"""

import argparse
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
RECORD = pathlib.PurePath("Evaluations/example-dual-centre-2020-2023")
LEAST_RUNS = 20
BAIT = b"bait: what lies outside of the record\n"


class Swapping:
    """Swaps a folder for a link while its block runs, and counts how often."""

    def __init__(self, folder, outside):
        self.folder = folder
        self.aside = folder.parent / ".aside"
        self.link = folder.parent / ".link"
        os.symlink(outside, self.link)
        self.count = 0
        self.random = random.Random(1)
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self):
        while not self.stopped.is_set():
            try:
                self.folder.rename(self.aside)
                self.link.rename(self.folder)
                self.folder.rename(self.link)
                self.aside.rename(self.folder)
                self.count += 1
                time.sleep(self.random.expovariate(2000))
            except OSError:
                self.restore()

    def restore(self):
        """Puts back what can be put back; what the command itself moves comes and goes."""
        if self.folder.is_symlink() and not self.link.is_symlink():
            self.folder.rename(self.link)
        if self.aside.exists() and not self.folder.exists():
            self.aside.rename(self.folder)
        elif self.aside.exists():
            shutil.rmtree(self.aside, ignore_errors=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stopped.set()
        self.thread.join()
        self.restore()
        if self.link.is_symlink():
            self.link.unlink()


class Race:
    """A copy of the shipped documents with a folder outside of it that holds bait under the same names."""

    def __init__(self, folder, binary):
        self.root = folder / "project"
        self.outside = folder / "outside"
        self.binary = binary
        for name in ("Criteria", "Evaluations"):
            shutil.copytree(REPOSITORY / name, self.root / name)
        self.outside.mkdir()
        for file in (self.root / RECORD / "evidence").iterdir():
            (self.outside / file.name).write_bytes(BAIT)
        (self.outside / "evaluation.yaml").write_bytes(self.untidy())
        self.tables = 0
        self.before = self.contents(self.outside)

    def untidy(self):
        """The record in a form that `fmt` changes."""
        return (REPOSITORY / RECORD / "evaluation.yaml").read_bytes().replace(b"\nstage: ", b"\nstage:    ")

    @staticmethod
    def contents(folder):
        return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}

    def run(self, *arguments):
        return subprocess.run([self.binary, *arguments], cwd=self.root, capture_output=True, timeout=60)

    def problems(self):
        """What reached the outside, or came from there."""
        found = []
        if self.contents(self.outside) != self.before:
            found.append("something outside was changed")
        reports = self.root / "Reports"
        if reports.exists():
            for name, content in self.contents(reports).items():
                if content == BAIT:
                    found.append(f"the report holds what lay outside: {name}")
        return found


def race(binary, swaps, target, prepare, *arguments):
    """Runs a command until a folder was swapped often enough; gives what went wrong and how often it ran."""
    with tempfile.TemporaryDirectory() as folder:
        trial = Race(pathlib.Path(folder), binary)
        swapped = trial.root / target
        swapped.mkdir(parents=True, exist_ok=True)
        runs = 0
        done = 0
        with Swapping(swapped, trial.outside) as swapping:
            while swapping.count < swaps or runs < LEAST_RUNS:
                prepare(trial)
                result = trial.run(*arguments)
                runs += 1
                done += result.returncode == 0
                if result.returncode < 0:
                    return [f"ended by signal {-result.returncode}: {result.stderr[-300:]}"], runs, done
        return trial.problems(), runs, done


def make_untidy(trial):
    """Gives `fmt` something to write in the record's own folder, wherever that stands just now."""
    for folder in (trial.root / RECORD, (trial.root / RECORD).parent / ".aside"):
        try:
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError:
            continue
        with os.fdopen(os.open("evaluation.yaml", os.O_WRONLY | os.O_TRUNC, dir_fd=descriptor), "wb") as file:
            file.write(trial.untidy())
        os.close(descriptor)
        return


def write_table(trial):
    """A table with an activity that the record does not hold yet."""
    trial.tables += 1
    rows = f"Title,Began,Ended\nWorkshop {trial.tables},2021-01-01,2021-01-02\n"
    (trial.root / "table.csv").write_text(rows)


RACES = {
    "the record's evidence while a report is written":
        (RECORD / "evidence", lambda _: None, ("report", str(RECORD), "--under", "activity-areas")),
    "the new folder while a report is written":
        ("Reports/.example-dual-centre-2020-2023.mandate-report-new", lambda _: None,
         ("report", str(RECORD), "--under", "activity-areas")),
    "the record's evidence while it is checked": (RECORD / "evidence", lambda _: None, ("check", str(RECORD))),
    "a record's folder while all records are formatted": (RECORD, make_untidy, ("fmt", "Evaluations")),
    "the record's evidence while a table is imported":
        (RECORD / "evidence", write_table,
         ("import", "table.csv", "--into", str(RECORD), "--write")),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--swaps", type=int, default=10_000)
    arguments = parser.parse_args()
    binary = str(pathlib.Path(arguments.binary).resolve())
    failed = 0
    for name, (target, prepare, command) in RACES.items():
        problems, runs, done = race(binary, arguments.swaps, target, prepare, *command)
        print(f"{name}: {runs} runs, {done} of them done" + "".join(f"\n  {problem}" for problem in problems))
        failed += bool(problems)
    print(f"{len(RACES) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
