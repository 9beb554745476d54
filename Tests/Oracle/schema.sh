#!/usr/bin/env bash
# Holds the engine's assessments against the published schema: schema.sh BINARY
set -euo pipefail

folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=python.sh
. "$folder/python.sh"

if [ $# -ne 1 ]; then
    echo "usage: Tests/Oracle/schema.sh BINARY" >&2
    exit 2
fi
python=$(python_with yaml:pyyaml jsonschema:jsonschema)
exec env PYTHONDONTWRITEBYTECODE=1 "$python" "$folder/schema.py" "$@"
