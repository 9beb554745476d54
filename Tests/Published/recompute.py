"""`mandate recompute` over the published tables: recompute.py BINARY.

Each value must have the verdict that the second implementation gives it, those that contradict their parts must be exactly
those that are listed, and the JSON must be what its schema describes. The program never reads the list.
"""

import argparse
import json
import pathlib
import subprocess
import sys
from collections import Counter

import jsonschema

from methodologies import methodology
from oracle import FOLDER, PUBLICATIONS
from verdicts import AS_PRINTED, CONTRADICTS, EQUAL, FOLLOWS, NOT_COMPUTABLE, places_of

SCHEMA = FOLDER.parents[1] / "Docs" / "schemas" / "recomputation-1.json"
WORDS = {"equal": EQUAL, "equal_as_printed": AS_PRINTED, "follows_published_parts": FOLLOWS,
         "contradicts_parts": CONTRADICTS, "not_computable": NOT_COMPUTABLE}
TABLES = {"pefa-2016": ["assessments.csv"], "wb-cpia": ["ratings.csv"], "owasp-samm": ["answers.csv", "results.csv"]}
NAMES = {"pefa-2016": ["Country", "Year"], "wb-cpia": ["country", "year"], "owasp-samm": []}


def recomputed(binary, publication):
    """What the program prints of the tables of a publication, and how it ends."""
    command = [binary, "recompute", *TABLES[publication.folder], "--under", str(methodology(publication.methodology)),
               "--format", "json", "--quiet"]
    command += ["--map", f"{publication.total}=total"] if publication.total else []
    command += ["--case", *NAMES[publication.folder]] if NAMES[publication.folder] else []
    run = subprocess.run(command, cwd=publication.path, capture_output=True, text=True, check=False)
    if run.stderr:
        raise SystemExit(f"{publication.folder}: {run.stderr.strip()}")
    return json.loads(run.stdout), run.returncode


def told(printed):
    """The verdict on each value, and to how many places it is equal as printed."""
    return {(*case["name"], result["heading"]): (WORDS[result["verdict"]], result["places"])
            for case in printed["cases"] for result in case["results"]}


def expected(publication):
    """The same by the second implementation."""
    return {(*finding.case, finding.heading):
            (finding.verdict, places_of(finding.published) if finding.verdict == AS_PRINTED else None)
            for finding in publication.findings()}


def differences(binary, publication):
    """What is otherwise than it must be, a line each."""
    printed, status = recomputed(binary, publication)
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(printed)
    found, wanted = told(printed), expected(publication)
    for name in sorted(found.keys() | wanted.keys()):
        if found.get(name) != wanted.get(name):
            yield f"{' '.join(name)}: {found.get(name)}, and {wanted.get(name)} by the second implementation"
    contradicting = {name for name, (verdict, _) in found.items() if verdict == CONTRADICTS}
    for name in sorted(contradicting ^ publication.listed()):
        yield f"{' '.join(name)} is {'not ' if name in contradicting else ''}listed as contradicting its parts"
    if status != (1 if contradicting else 0):
        yield f"the program ends with {status}"
    counts = Counter(verdict for verdict, _ in found.values())
    for verdict, word in ((WORDS[key], key) for key in WORDS):
        if printed["summary"]["verdicts"][word] != counts[verdict]:
            yield f"the summary counts {printed['summary']['verdicts'][word]} values that are {verdict}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary", type=lambda path: str(pathlib.Path(path).resolve()), help="the path of the program")
    arguments = parser.parse_args()
    failed = False
    for publication in PUBLICATIONS:
        lines = list(differences(arguments.binary, publication))
        failed = failed or bool(lines)
        print(f"{publication.folder}: {len(lines)} values otherwise than they must be")
        print(*lines[:20], sep="\n", end="\n" if lines else "")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
