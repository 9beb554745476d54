#!/usr/bin/env bash
# A measure is one file: puts a median into a copy of the program, builds it and tests it there. Beside tests the patch
# may touch the statistic, the list of statistics, and the words of each language. What the program writes
# itself (manual and schemas) is written anew in the copy. The first run builds everything; the copy stays in `.build`.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
patch=$root/Tests/House/median.patch
tree=$root/.build/median/tree

files=$(git apply --numstat "$patch" | cut -f 3 | grep -v '^Tests/')
touched=$(wc -l <<<"$files")
languages=$(ls "$root"/Sources/Words/Languages/*.yaml | wc -l)
if [ "$touched" -gt $((languages + 2)) ]; then
    echo "a median touches $touched files beside tests:" $files >&2
    exit 1
fi

mkdir -p "$tree/.build"
find "$tree" -mindepth 1 -maxdepth 1 ! -name .build -exec rm -rf {} +
cd "$root"
# Times are kept, so that only what changed is built again.
git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read -T - -c | tar -C "$tree" -x
for part in checkouts repositories workspace-state.json; do
    if [ -e ".build/$part" ] && [ ! -e "$tree/.build/$part" ]; then cp -r ".build/$part" "$tree/.build/"; fi
done
cd "$tree"
# The copy is no part of the repository that it lies in.
GIT_CEILING_DIRECTORIES=$root/.build/median git apply "$patch"
swift build --build-tests
binary="$(swift build --show-bin-path)/mandate"
"$binary" schema --manual Docs/reference >/dev/null
for schema in Docs/schemas/*.json; do
    kind=$(basename "$schema" -1.json)
    "$binary" schema "$kind" >"$schema"
done
swift test --skip-build --filter 'MedianTests|StatisticLaws|Y3MissingKeyTests|T4WrongKindTests|ManualTests|SchemaTests|MessageCallTests|TranslationCheckTests|SchemaLaws'
echo "$touched files beside tests"
