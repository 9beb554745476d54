#!/usr/bin/env bash
# The packages in a root that holds the C library and a shell, and nothing else: as a user who is not root, offline, with
# folders that only root may write to: Tests/Package/run.sh [FOLDER-OF-PACKAGES]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
packages=$(realpath "${1:-.build/package}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
root=$folder/root

fail() {
    echo "$*" >&2
    exit 1
}

bare_root() {
    mkdir -p "$root/bin" "$root/opt" "$root/home/user" "$root/tmp"
    local file
    for file in /bin/sh $(ldd /bin/sh /bin/cat | grep -o '/[^ ]*\.so[^ ]*' | sort -u) \
        "$(ldconfig -p | sed -n 's/.*libm\.so\.6 (.*x86-64.*=> //p;s/.*libm\.so\.6 (.*AArch64.*=> //p' | head -1)"; do
        mkdir -p "$root$(dirname "$file")"
        cp -L "$file" "$root$file"
    done
    cp -L /bin/cat "$root/bin/cat"
    chown -R 65534:65534 "$root/home/user"
}

# Runs a line of the shell inside, as nobody and without a network.
inside() { # LINE
    unshare --net chroot --userspec=65534:65534 --groups= "$root" /bin/sh -c \
        "export HOME=/home/user LC_ALL=${language:-C.UTF-8} PATH=/bin:/usr/bin; $1"
}

expect() { # STATUS WHAT-IT-SAYS LINE
    local said status=0
    said=$(inside "$3" 2>&1) || status=$?
    [ "$status" -eq "$1" ] || fail "$3: status $status: $said"
    [[ $said == *"$2"* ]] || fail "$3 says: $said"
}

# The tour of the archive's own page, then what a user brings along.
try() { # PROGRAM CRITERIA EXAMPLES
    local mandate=$1 criteria=$2 examples=$3
    expect 0 "" "cd $examples/.. && $mandate check --quiet"
    expect 0 "6 of 14" "cd $examples/.. && $mandate score scrc-algeria-2016-2019"
    expect 0 "passed" "cd $examples/.. && $mandate test Criteria"
    expect 0 "index.html" \
        "cd /home/user && $mandate report $examples/scrc-algeria-2016-2019 --criteria $criteria --output /home/user/out"
    [ -s "$root/home/user/out/scrc-algeria-2016-2019/index.html" ] || fail "there is no report"
    expect 0 "evaluation.yaml" "cd /home/user && $mandate new evaluation mine --period 2024-01-01..2027-12-31 \
        --country DZA --conventions stockholm --criteria $criteria --output mine/evaluation.yaml"
    expect 0 "" "cd /home/user && $mandate import table.xlsx --into mine --criteria $criteria"
    expect 1 "broken.yaml" "cd /home/user && $mandate check broken.yaml --criteria $criteria"
    expect 3 "nowhere" "cd /home/user && $mandate score nowhere --criteria $criteria"
    language=fr_FR.UTF-8 expect 3 "erreur" "cd /home/user && $mandate score nowhere --criteria $criteria"
}

[ "$(id -u)" -eq 0 ] || fail "this has to be run as root, to become nobody in another root"
for file in "$packages"/*.sha256; do (cd "$packages" && sha256sum --quiet --check "$(basename "$file")"); done
bare_root
cp Tests/SpreadsheetsTests/Fixtures/openpyxl.xlsx "$root/home/user/table.xlsx"
printf 'format: evaluation/1\nid: [\n' >"$root/home/user/broken.yaml"
tar -C "$root/opt" -xzf "$packages"/mandate-*-linux-*.tar.gz
unpacked=$(basename "$root"/opt/mandate-*)
needed=$(objdump -p "$root/opt/$unpacked/bin/mandate" | sed -n 's/ *NEEDED *//p' | sort | tr '\n' ' ')
[[ $needed =~ ^(ld-linux[^ ]*\ )?libc\.so\.6\ libm\.so\.6\ $ ]] || fail "the program needs $needed"

# Everything outside the user's own folder.
others() { (cd "$root" && find . -path ./home -prune -o -type f -exec sha256sum {} +) | sort; }

others >"$folder/before"
try "/opt/$unpacked/bin/mandate" "/opt/$unpacked/Criteria" "/opt/$unpacked/Evaluations"
others | diff "$folder/before" - || fail "something was written outside the user's folder"
rm -rf "$root/home/user/out" "$root/home/user/mine" "$root/opt/$unpacked"
if ls "$packages"/*.deb >/dev/null 2>&1; then
    dpkg-deb -x "$packages"/mandate_*.deb "$root"
    try /usr/bin/mandate /usr/share/mandate/Criteria /usr/share/mandate/Evaluations
fi
echo "the packages run where nothing but the C library is: $(du -k "$packages"/*.tar.gz | cut -f1) KB"
