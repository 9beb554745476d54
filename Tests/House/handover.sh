#!/usr/bin/env bash
# Scripts/mandate builds where a source has changed, was added, is gone or is older, and nowhere else; in a folder whose
# name has spaces and accents. The compiler is one that only counts how often it is called.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tree="$folder/à côté d'ici"
mkdir -p "$tree/Scripts" "$tree/Sources/a" "$folder/bin"
cp Scripts/mandate "$tree/Scripts/"
printf '#!/bin/sh\n' >"$tree/Scripts/setup"
chmod +x "$tree/Scripts/setup"
touch "$tree/Package.swift" "$tree/Sources/a/a.swift" "$tree/Sources/a/b c.swift"
cat >"$folder/bin/swift" <<'COMPILER'
#!/bin/sh
echo built >>"$CALLS"
[ -z "${FAILS:-}" ] || { echo "error: it fails"; exit 1; }
mkdir -p "$TREE/.build/release"
printf '#!/bin/sh\nprintf "<%%s>" "$@"\n' >"$TREE/.build/release/mandate"
chmod +x "$TREE/.build/release/mandate"
COMPILER
chmod +x "$folder/bin/swift"
export CALLS="$folder/calls" TREE="$tree" PATH="$folder/bin:$PATH"
: >"$CALLS"

expect() { # WHAT NUMBER-OF-BUILDS
    local said
    said=$("$tree/Scripts/mandate" score "a b" "é" "" 2>/dev/null)
    [ "$said" = "<score><a b><é><>" ] || { echo "$1: the program got $said" >&2; exit 1; }
    [ "$(wc -l <"$CALLS")" -eq "$2" ] || { echo "$1: $(wc -l <"$CALLS") builds instead of $2" >&2; exit 1; }
}

expect "the first call" 1
expect "a second call" 1
echo "let a = 1" >"$tree/Sources/a/a.swift"
expect "a source that changed" 2
touch -d 2001-01-01 "$tree/Sources/a/a.swift"
expect "an older source" 3
rm "$tree/Sources/a/b c.swift"
expect "a source that is gone" 4
mkdir "$tree/Sources/b"
touch "$tree/Sources/b/c.swift"
expect "a new source" 5
rm "$tree/.build/release/mandate"
expect "a program that is gone" 6
touch "$tree/Package.swift"
expect "a description of the package that changed" 7
touch "$tree/README.md"
expect "what is no source" 7

touch -d 2002-02-02 "$tree/Sources/a/a.swift"
if FAILS=1 "$tree/Scripts/mandate" 2>"$folder/said"; then
    echo "a build that failed: the program ran" >&2
    exit 1
fi
grep -q "it fails" "$folder/said"
expect "a build after one that failed" 9
echo "Scripts/mandate builds when it must"
