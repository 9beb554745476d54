#!/usr/bin/env bash
# Scripts/install puts in place and takes away exactly what it says, whatever else lies there: Tests/Package/install.sh PROGRAM
set -euo pipefail
binary=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
    echo "$*" >&2
    exit 1
}

# A tree with a program that need not be built.
tree="$folder/l'été dernier"
mkdir -p "$tree/Scripts" "$tree/Sources" "$tree/.build/release"
cp -r Criteria "$tree/Criteria"
cp Scripts/mandate Scripts/install Scripts/pages "$tree/Scripts/"
touch "$tree/Package.swift"
cp "$binary" "$tree/.build/release/mandate"
(cd "$tree" && find Package.swift Sources -type f -printf '%p %s %T@\n' >.build/mandate.sources)
prefix="$folder/mon préfixe"
mkdir -p "$prefix/bin"
echo other >"$prefix/bin/other"

everything() { (cd "$prefix" && find . | sort); }
install() { "$tree/Scripts/install" --prefix "$prefix" "$@"; }

before=$(everything)
install >/dev/null
[ "$("$prefix/bin/mandate" --version)" = "$("$binary" --version)" ] || fail "the program is not there"
for file in man/man1/mandate.1 man/man1/mandate-new-evaluation.1 bash-completion/completions/mandate \
    zsh/site-functions/_mandate fish/vendor_completions.d/mandate.fish \
    mandate/Criteria/calendar.yaml; do
    [ -s "$prefix/share/$file" ] || fail "$file is missing"
done
mkdir "$folder/mes évaluations"
(cd "$folder/mes évaluations" && "$prefix/bin/mandate" init "où je travaille" --quiet >/dev/null)
scored=$(cd "$folder/mes évaluations/où je travaille" && "$prefix/bin/mandate" score my-centre-2024-2027)
[[ $scored == *"installed with the program, $prefix/share/mandate/Criteria"* ]] || fail "it says: $scored"
once=$(everything)
install >/dev/null
[ "$(everything)" = "$once" ] || fail "a second installation leaves something else"

# A page that this version does not have any more.
echo old >"$prefix/share/man/man1/mandate-old.1"
echo "$(sha256sum <"$prefix/share/man/man1/mandate-old.1" | cut -c1-64)  share/man/man1/mandate-old.1" \
    >>"$prefix/share/mandate/installed"
install >/dev/null
[ "$(everything)" = "$once" ] || fail "what an older version had stays"

install --uninstall >/dev/null
[ "$(everything)" = "$before" ] || fail "not everything is taken away, or too much"
if install --uninstall 2>/dev/null; then fail "nothing is taken away without a word"; fi

# What somebody else put there, and what was changed.
echo foreign >"$prefix/bin/mandate"
if install 2>"$folder/said"; then fail "a foreign program was replaced"; fi
grep -q "bin/mandate is there" "$folder/said" || fail "it says: $(cat "$folder/said")"
[ "$(cat "$prefix/bin/mandate")" = foreign ] || fail "a foreign program was changed"
rm "$prefix/bin/mandate"
install >/dev/null
echo changed >>"$prefix/share/man/man1/mandate.1"
install --uninstall >/dev/null 2>"$folder/said"
grep -q "man/man1/mandate.1 was changed" "$folder/said" || fail "a changed page is not told"
grep -q changed "$prefix/share/man/man1/mandate.1" || fail "a changed page is gone"

if "$tree/Scripts/install" --prefix /proc/nowhere 2>"$folder/said"; then fail "there is no such folder"; fi
[ "$(wc -l <"$folder/said")" -eq 1 ] || fail "without permission it says: $(cat "$folder/said")"
echo "Scripts/install puts in place and takes away exactly what it says"
