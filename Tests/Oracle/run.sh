#!/usr/bin/env bash
# Tests the oracle, and the engine against the oracle: run.sh BINARY [--seeds 1-300]
set -euo pipefail

folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=python.sh
. "$folder/python.sh"

if [ $# -eq 0 ]; then
    echo "usage: Tests/Oracle/run.sh BINARY [--seeds 1-300]" >&2
    exit 2
fi
python=$(python_with yaml:pyyaml)
exec env PYTHONDONTWRITEBYTECODE=1 "$python" "$folder/run.py" "$@"
