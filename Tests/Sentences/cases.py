"""The records whose pages are read: those of the repository and beside this file, of the integrity tests, and random."""

import dataclasses
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ORACLE = ROOT / "Tests/Oracle"
SECONDS_ALLOWED = 60
LANGUAGES = ("en", "fr")


@dataclasses.dataclass(frozen=True)
class Case:
    """A record of the repository, or a random one that is written when it is needed."""

    name: str
    seed: int | None = None


@dataclasses.dataclass
class Report:
    """One assessment with its pages, by language and form."""

    name: str
    assessment: dict
    pages: dict


def repository_cases():
    return cases("Evaluations/*")


def own_cases():
    """Records for what no other's page says."""
    return cases("Tests/Sentences/Records/*")


def integrity_cases():
    return cases("Tests/Integrity/*/*")


def cases(folders):
    return [Case(str(file.parent.relative_to(ROOT))) for file in sorted(ROOT.glob(f"{folders}/evaluation.yaml"))]


def random_cases(seeds):
    return [Case(f"seed {seed}", seed) for seed in seeds]


def reports(binary, case):
    """What the program reports of a case under each of its methodologies."""
    with tempfile.TemporaryDirectory() as folder:
        own = f"{case.name}/Criteria"
        arguments = ["report", case.name, "--criteria", own if (ROOT / own).is_dir() else "Criteria"]
        place = ROOT
        if case.seed is not None:
            place = pathlib.Path(folder)
            write_random_case(case.seed, place)
            arguments = ["report", "Evaluations/e", "--criteria", "Criteria", "--under", "random-methodology"]
        output = pathlib.Path(folder) / "Reports"
        languages = [word for language in LANGUAGES for word in ("--lang", language)]
        run = subprocess.run(
            [binary, *arguments, "--quiet", "--output", str(output), *languages],
            cwd=place, capture_output=True, text=True, timeout=SECONDS_ALLOWED,
        )
        if run.returncode != 0:
            raise RuntimeError(f"exit code {run.returncode}: {(run.stderr or run.stdout).strip()[:1000]}")
        return [read_report(case, path) for path in sorted(output.glob("*/*.json"))]


def write_random_case(seed, folder):
    """A case of the oracle's generator, whose modules bear names of their own."""
    if str(ORACLE) not in sys.path:
        sys.path.append(str(ORACLE))
    from generate import write_case

    write_case(seed, folder)


def read_report(case, path):
    pages = {
        (language, form): path.with_suffix(f".{language}.{form}").read_text()
        for language in LANGUAGES for form in ("html", "md")
    }
    return Report(f"{case.name} under {path.stem}", json.loads(path.read_text()), pages)
