"""The program beside the second implementation, over all published cases: program.py BINARY [--only FOLDER] [--cases 40].

Each case is written as a record of judgements. The program scores them all, and every field of its assessments must be that
of the second implementation.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from language import Assessor, digest_of, read_document, write_document
from methodologies import EXAMPLES
from oracle import PUBLICATIONS
from recomputing import Scheme

DIFFERENCES_SHOWN = 5
SOURCE = {"id": "table", "kind": "other", "title": "The published table", "url": "https://www.pefa.org",
          "read": "2024-01-01", "strength": "independent"}


def record_of(number, methodology, judged):
    """An evaluation that holds a case's judgements."""
    findings = [{"indicator": name, "choice": choice["id"], "because": "As published",
                 "evidence": [{"source": SOURCE["id"]}]} for name, choice in judged.items()]
    return {"format": "evaluation/1", "id": f"case-{number}", "methodologies": [methodology], "period": "2016-01-01..2016-12-31",
            "centre": {"id": f"case-{number}", "country": "KEN"}, "sources": [SOURCE], "findings": findings}


def write_records(publication, methodology, most, folder):
    """Writes a record for each case, up to so many; the paths by the records' ids."""
    scheme = Scheme(methodology)
    paths = {}
    for number, case in enumerate(publication.read(publication.path)[:most], 1):
        record = record_of(number, scheme.methodology["id"], scheme.judged(case)[0])
        path = folder / record["id"] / "evaluation.yaml"
        path.parent.mkdir(parents=True)
        write_document(path, record)
        paths[record["id"]] = path
    return paths


def assessments_by(binary, methodology, paths):
    """What the program makes of the records, by their ids."""
    run = subprocess.run([binary, "score", *map(str, paths.values()), "--under", str(methodology), "--format", "json"],
                         capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise SystemExit(f"the program ends with {run.returncode}: {run.stderr.strip()[:2000]}")
    printed = json.loads(run.stdout)
    return {each["evaluation"]["id"]: each for each in (printed if isinstance(printed, list) else [printed])}


def expected_from(methodology, record):
    """The assessment by the second implementation, as it is printed."""
    assessment = Assessor(read_document(methodology), read_document(record)).assess()
    assessment["methodology"]["sha256"] = digest_of(methodology)
    assessment["evaluation"]["sha256"] = digest_of(record)
    return json.loads(json.dumps(assessment))


def differences(expected, found, path=""):
    """Where the program's assessment is another; it may hold further keys."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in expected:
            yield from differences(expected[key], found.get(key, "absent"), f"{path}.{key}")
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for number, pair in enumerate(zip(expected, found)):
            yield from differences(*pair, f"{path}[{number}]")
    elif expected != found:
        yield f"{path.lstrip('.')}: {found}, and {expected} by the second implementation"


def compare(binary, publication, methodology, most):
    """How many cases the program assesses otherwise than the second implementation."""
    with tempfile.TemporaryDirectory() as folder:
        paths = write_records(publication, methodology, most, pathlib.Path(folder))
        found = assessments_by(binary, methodology, paths)
        differing = 0
        for name, path in paths.items():
            lines = list(differences(expected_from(methodology, path), found[name]))
            differing += bool(lines)
            for line in lines[:DIFFERENCES_SHOWN]:
                print(f"  {name}: {line}")
    print(f"{publication.folder}: {len(paths)} cases, {differing} otherwise than by the second implementation")
    return differing


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary", type=lambda path: str(pathlib.Path(path).resolve()), help="the path of the program")
    parser.add_argument("--only", choices=[each.folder for each in PUBLICATIONS], help="one folder of published cases")
    parser.add_argument("--examples", type=pathlib.Path, default=EXAMPLES, help="another folder of the methodologies")
    parser.add_argument("--cases", type=int, help="so many cases of each, the first; all where nothing is said")
    arguments = parser.parse_args()
    differing = [compare(arguments.binary, each, arguments.examples.resolve() / each.methodology, arguments.cases)
                 for each in PUBLICATIONS if arguments.only in (None, each.folder)]
    return 1 if any(differing) else 0


if __name__ == "__main__":
    sys.exit(main())
