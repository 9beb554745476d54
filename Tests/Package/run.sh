#!/usr/bin/env bash
# The packages in a root that holds the C library and a shell, and nothing else: as a user who is not root, offline, with
# folders that only root may write to, and with spaces and accents in every path: Tests/Package/run.sh [FOLDER-OF-PACKAGES]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
packages=$(realpath "${1:-.build/package}")
folder=$(mktemp -d)
chmod 755 "$folder"
root=$folder/root
home="/home/la réviseuse"
full="$home/plein"

cleanup() {
    umount "$root$full" 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT

fail() {
    echo "$*" >&2
    exit 1
}

bare_root() {
    mkdir -p "$root/bin" "$root/opt" "$root$home" "$root/tmp"
    local file
    for file in /bin/sh $(ldd /bin/sh /bin/cat | grep -o '/[^ ]*\.so[^ ]*' | sort -u) \
        "$(ldconfig -p | sed -n 's/.*libm\.so\.6 (.*x86-64.*=> //p;s/.*libm\.so\.6 (.*AArch64.*=> //p' | head -1)"; do
        mkdir -p "$root$(dirname "$file")"
        cp -L "$file" "$root$file"
    done
    cp -L /bin/cat "$root/bin/cat"
    chown -R 65534:65534 "$root$home"
}

# Runs lines of the shell inside, as nobody and without a network.
inside() { # LINES
    unshare --net chroot --userspec=65534:65534 --groups= "$root" /bin/sh -c \
        "export HOME='$home' LC_ALL=${language:-C.UTF-8} PATH=/bin:/usr/bin
        $1"
}

expect() { # STATUS WHAT-IT-SAYS LINES
    local said status=0
    said=$(inside "$3" 2>&1) || status=$?
    [ "$status" -eq "$1" ] || fail "$3: status $status: $said"
    [[ $said == *"$2"* ]] || fail "$3 says: $said"
}

# The commands of the archive's own page, as somebody copies them.
tour() { sed -n '/^```sh$/,/^```$/p' Docs/package.md | sed '/^```/d'; }

# What a user brings along, in the workspace that the tour has begun.
try() { # PROGRAM EXAMPLES WHERE-CRITERIA-COME-FROM
    local mandate="'$1'" work="cd ~/assessments" example="'$2/scrc-algeria-2016-2019'"
    [ -s "$root$home/assessments/Reports/scrc-algeria-2016-2019/index.html" ] || fail "there is no report"
    expect 0 "6 of 14" "$work; $mandate score $example"
    expect 0 "$3; as released with version" "$work; $mandate score $example"
    expect 0 "evaluation.yaml" "$work; $mandate new evaluation mine --period 2024-01-01..2027-12-31 \
        --country DZA --conventions stockholm"
    expect 0 "" "$work; $mandate import ~/table.xlsx --into mine --hidden leave --write"
    expect 0 "no problems" "$work; $mandate check mine"
    expect 1 "broken.yaml" "$work; $mandate check ~/broken.yaml"
    expect 3 "nowhere" "$work; $mandate score nowhere"
    language=fr_FR.UTF-8 expect 3 "erreur" "$work; $mandate score nowhere"
    expect 4 "mandate setup pdf" "$work; $mandate report $example --format pdf"
    expect 3 "is a workspace already" "$mandate init ~/assessments"
    expect 3 "/opt/work" "$mandate init /opt/work"
    full_disk "$mandate"
}

# A disk that holds the first files of a workspace and no more.
full_disk() { # PROGRAM
    mkdir -p "$root$full"
    mount -t tmpfs -o size=256k tmpfs "$root$full"
    chown 65534:65534 "$root$full"
    expect 3 "the disk is full" "$1 init ~/plein/à/travail"
    [ -z "$(ls -A "$root$full")" ] || fail "a full disk leaves: $(find "$root$full")"
    umount "$root$full"
}

# Everything outside the user's own folder.
others() { (cd "$root" && find . -path ./home -prune -o -type f -exec sha256sum {} +) | sort; }

archive() {
    local place="/opt/en deçà" unpacked
    mkdir "$root$place"
    # Twice, as somebody does who does not know whether it was whole.
    tar -C "$root$place" -xzf "$packages"/mandate-*-linux-*.tar.gz
    tar -C "$root$place" -xzf "$packages"/mandate-*-linux-*.tar.gz
    unpacked=$(cd "$root$place" && echo mandate-*)
    local needed
    needed=$(objdump -p "$root$place/$unpacked/bin/mandate" | sed -n 's/ *NEEDED *//p' | sort | tr '\n' ' ')
    [[ $needed =~ ^(ld-linux[^ ]*\ )?libc\.so\.6\ libm\.so\.6\ $ ]] || fail "the program needs $needed"
    others >"$folder/before"
    expect 0 "6 of 14" "cd '$place/$unpacked'; set -e; $(tour)"
    try "$place/$unpacked/bin/mandate" "$place/$unpacked/share/mandate/Evaluations" \
        "criteria: installed with the program, $place/$unpacked/share/mandate/Criteria"
    # The program alone, from a copy that lacks the rest.
    mkdir "$root/opt/alone"
    cp "$root$place/$unpacked/bin/mandate" "$root/opt/alone/mandate"
    expect 0 "criteria: built into the program; as released" "cd ~/assessments; /opt/alone/mandate score mine"
    rm -r "$root/opt/alone"
    others | diff "$folder/before" - || fail "something was written outside the user's folder"
    rm -rf "$root$home/assessments" "${root:?}$place"
}

debian() {
    ls "$packages"/*.deb >/dev/null 2>&1 || return 0
    dpkg-deb -x "$packages"/mandate_*.deb "$root"
    expect 0 "6 of 14" "cd /usr; set -e; $(tour)"
    try /usr/bin/mandate /usr/share/mandate/Evaluations \
        "criteria: installed with the program, /usr/share/mandate/Criteria"
}

# A copy that broke off is told before anything is unpacked.
half() {
    local name
    name=$(basename "$packages"/mandate-*-linux-*.tar.gz)
    mkdir "$folder/half"
    head -c 1000000 "$packages/$name" >"$folder/half/$name"
    cp "$packages/$name.sha256" "$folder/half/"
    if (cd "$folder/half" && sha256sum --status --check "$name.sha256" 2>/dev/null); then fail "half an archive passes"; fi
}

[ "$(id -u)" -eq 0 ] || fail "this has to be run as root, to become nobody in another root"
for file in "$packages"/*.sha256; do (cd "$packages" && sha256sum --quiet --check "$(basename "$file")"); done
half
bare_root
cp Tests/SpreadsheetsTests/Fixtures/openpyxl.xlsx "$root$home/table.xlsx"
printf 'format: evaluation/1\nid: [\n' >"$root$home/broken.yaml"
archive
debian
echo "the packages run where nothing but the C library is: $(du -k "$packages"/*.tar.gz | cut -f1) KB"
