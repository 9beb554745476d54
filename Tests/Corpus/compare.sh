#!/usr/bin/env bash
# Scores the documents of earlier versions, as they were written then, and compares with the assessments kept beside
# them: compare.sh BINARY [--record VERSION]. Whatever a version changes in them is listed in its CHANGES.md.
set -euo pipefail
export LC_ALL=C.UTF-8
binary=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
passed=0
failed=0

# The assessments of one project under every methodology that it holds, its check, tests and scenarios.
results() { # FOLDER
    cd "$1"
    "$binary" check --format gnu || echo "exit status $?"
    for record in Evaluations/*; do
        for rules in Criteria/*.yaml; do
            case "$rules" in *calendar.yaml | *parties.yaml | *.tests.yaml) continue ;; esac
            "$binary" score "$record" --under "$rules" --format json --quiet || echo "exit status $?"
        done
    done
    for scenario in Criteria/scenarios/*.yaml; do
        [ -e "$scenario" ] || continue
        "$binary" whatif Evaluations/* --scenario "$scenario" --format json --quiet || echo "exit status $?"
    done
}

for project in "$here"/*/*/; do
    project=${project%/}
    if [ "${2:-}" = --record ] && [ "$(basename "$(dirname "$project")")" = "$3" ]; then
        results "$project" >"$project/results.txt" 2>&1
    fi
    if diff <(results "$project" 2>&1) "$project/results.txt"; then
        passed=$((passed + 1))
    else
        echo "${project#"$here"/} gives other results than it did" >&2
        failed=$((failed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
