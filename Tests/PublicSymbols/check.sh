#!/usr/bin/env bash
# A client sees the front door and nothing behind it: no public symbol in any other target of this package, and a
# program of at most 15 lines with one import does what it is for.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members >/dev/null 2>&1
graphs="$(dirname "$(swift build --show-bin-path)")/symbolgraph"
python3 - "$graphs" Examples/Embedding/Sources/embedding/main.swift <<'PYTHON'
import json, pathlib, sys

graphs, example = map(pathlib.Path, sys.argv[1:])
targets = {folder.name for folder in pathlib.Path("Sources").iterdir()} - {"mandate"}
passed, problems = 0, []
for target in sorted(targets):
    graph = graphs / f"{target}.symbols.json"
    if not graph.exists():
        continue
    symbols = json.loads(graph.read_text())["symbols"]
    names = [".".join(symbol["pathComponents"]) for symbol in symbols]
    if bool(names) == (target == "MandateEngine"):
        passed += 1
    else:
        problems.append(f"{target}: public symbols {names[:5] or 'missing'}")
lines = [line for line in example.read_text().splitlines() if line.strip()]
imports = [line for line in lines if line.startswith("import ")]
if len(lines) <= 15 and imports == ["import MandateEngine"]:
    passed += 1
else:
    problems.append(f"{example}: {len(lines)} lines, {imports}")
print(*problems, sep="\n", end="\n" if problems else "")
print(f"{passed} passed, {len(problems)} failed")
sys.exit(1 if problems or passed < 10 else 0)
PYTHON
