#!/usr/bin/env bash
# A new field is one row and its words: in a copy of the tree, `field.patch` adds one to activities. It may touch the list
# of fields and a file of words for each language; the tests that walk through all fields pass with it, and a record that says
# it is checked, scored, shown and imported.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
files=$(grep -c '^diff --git' "$root/Tests/House/field.patch")
languages=$(ls "$root"/Sources/Words/Languages/*.yaml | wc -l)
if [ "$files" -gt $((languages + 1)) ]; then
    echo "field.patch touches $files files, where a row and the words of $languages languages should be enough" >&2
    exit 1
fi

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cd "$root"
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
    if [ -e "$file" ]; then printf '%s\0' "$file"; fi
done | tar --null --files-from - --create --file - | tar --extract --file - --directory "$copy"
# What was fetched for the tree need not be fetched again.
mkdir "$copy/.build"
for part in checkouts repositories workspace-state.json; do
    if [ -e ".build/$part" ]; then cp -r ".build/$part" "$copy/.build/"; fi
done
cd "$copy"
git apply Tests/House/field.patch
swift build --build-tests --quiet
swift test --skip-build --quiet --filter 'FieldTests|T2ConditionTests|RangeLaws|DecodingLaws'
mandate="$(swift build --show-bin-path)/mandate"

mkdir -p project/Criteria project/Evaluations/centre
cd project
cat >Criteria/rules.yaml <<'YAML'
format: methodology/1
id: rules
status: draft
provenance: transcribed
conventions: [basel]
maximum: 4
selections:
  balanced: {of: activity, where: {youth: {at_least: 10}}, status: illustrative}
criteria:
  - id: youth
    maximum: 4
    status: illustrative
    measure: {sum: youth, in: balanced}
    bands: [{from: 0, score: 0}, {from: 12, score: 4}]
total: {combine: sum}
YAML
cat >Evaluations/centre/evaluation.yaml <<'YAML'
format: evaluation/1
id: centre
methodologies: [rules]
period: 2016-01-01..2019-12-31
centre: {id: centre, country: KEN, conventions: [basel], serves: {basel: [KEN]}}
activities:
  - {id: workshop, title: Workshop, participants: 30, youth: 12}
YAML
printf 'titre;nombre de jeunes\nCours;7\n' >table.csv

says() { # WORDS [-r] FILE...
    if ! grep -qF "$1" "${@:2}"; then
        echo "nothing says \`$1\` in: ${*:2}" >&2
        exit 1
    fi
}
"$mandate" check >checked.txt
says "no problems" checked.txt
"$mandate" score centre --format json >scored.json
says '"youth" : "12"' scored.json
says '"score" : "4"' scored.json
"$mandate" report centre --lang en --lang fr --edition full --output pages >/dev/null 2>&1
says "youth: 12" -r pages
says $'jeunes\xc2\xa0: 12' -r pages
"$mandate" import table.csv --into centre --format yaml >imported.txt
says "youth: 7" imported.txt
"$mandate" new evaluation other --period 2020-01-01..2023-12-31 --country KEN --conventions basel >/dev/null
says "youth: 18" Evaluations/other/evaluation.yaml
echo "a field in $files files"
