#!/usr/bin/env bash
# Validates the shipped documents, and wrong copies of the samples, against the schemas that `mandate schema` prints; then
# what `mandate check --format sarif` prints against the schema of SARIF.
# Usage: Tests/Schemas/validate.sh MANDATE (the program)
set -euo pipefail
export LC_ALL=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
for schema in "$root"/Docs/schemas/*-1.json; do
    kind=$(basename "$schema" -1.json)
    # Results are no documents that people write; Tests/Oracle and Tests/Published hold them against theirs.
    if [ "$kind" = assessment ] || [ "$kind" = recomputation ] || [ "$kind" = test-run ]; then continue; fi
    "$1" schema "$kind" >"$folder/$kind-1.json"
done
"$root/Scripts/python" "$root/Tests/Schemas/validate.py" "$folder"
"$root/Scripts/python" "$root/Tests/Schemas/sarif.py" "$1"
