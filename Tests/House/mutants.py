"""Changes one comparison, bound or guard of the code at a time and tells which change no test notices.

mutants.py --filter TESTS FILE... [--limit N] [--seed S] [--seconds T] [--then TESTS]

All changes are built into one copy of the package, in .build/mutants, each behind a number that the program asks for while it runs
(Mutator.swift), so that only the tests run once for each. A change that no test comes by is told without being tried. What the
tests of `--filter` do not notice is tried with those of `--then`, too. A change that does not compile, and one with which the tests
do not end, are counted apart: neither was noticed by a test. The tests must pass before anything is changed, and there must be some.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOLDER = ROOT / ".build" / "mutants"
TREE = HOLDER / "tree"

# What asks which change is made, in a target of the copy: nothing else of the target is imported for it.
SWITCH = """\
#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

private let made: Int = getenv("MANDATE_MUTANT").flatMap { Int(String(cString: $0)) } ?? -1

/// A byte for each change, in a file, which is set where the program comes by.
nonisolated(unsafe) private let reached: UnsafeMutablePointer<UInt8>? = {
    guard let path = getenv("MANDATE_MUTANTS_REACHED") else { return nil }
    let file = open(path, O_RDWR)
    let memory = mmap(nil, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
    return file < 0 || memory == MAP_FAILED ? nil : memory?.assumingMemoryBound(to: UInt8.self)
}()

@inline(never) func mutant(_ number: Int) -> Bool {
    if let reached { reached[number] = 1 }
    return number == made
}
"""


def run(arguments, seconds, **environment):
    """How a command ends: its status, or None where it does not within the time; with what it printed."""
    process = subprocess.Popen(
        arguments, cwd=TREE, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        env={**os.environ, **environment})
    try:
        output, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.communicate()
        return None, ""
    return process.returncode, output


def mutator():
    """The program that writes the changes, compiled where it is older than its text."""
    HOLDER.mkdir(parents=True, exist_ok=True)
    text, program = ROOT / "Tests/House/Mutator.swift", HOLDER / "mutator"
    if not program.exists() or program.stat().st_mtime < text.stat().st_mtime:
        compiler = pathlib.Path(os.path.realpath(shutil.which("swiftc"))).parent
        host = str(compiler.parent / "lib/swift/host")
        libraries = [f"-lSwift{name}" for name in ["Syntax", "Parser", "Operators"]]
        subprocess.run(
            ["swiftc", "-O", "-I", host, "-L", host, *libraries, "-Xlinker", "-rpath", "-Xlinker", host, text, "-o", program],
            check=True)
    return program


def copy_tree():
    """The package as it is, in a copy whose products stay from one run to the next."""
    kept = {".build", ".git"}
    files = {
        path.relative_to(ROOT) for top in ROOT.iterdir() if top.name not in kept
        for path in [top, *top.rglob("*")] if path.is_file()}
    for path in files:
        copy = TREE / path
        # What is as it was keeps its time, so that it is not compiled again.
        if not copy.is_file() or copy.read_bytes() != (ROOT / path).read_bytes():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / path, copy)
            os.utime(copy)
    for path in TREE.rglob("*"):
        place = path.relative_to(TREE)
        if place.parts[0] not in kept and path.is_file() and place not in files:
            path.unlink()


def write_changes(options, left_out):
    """Writes all changes into the copy; their numbers, files, lines, and the code before and after."""
    copy_tree()
    files = [str(path.resolve().relative_to(ROOT)) for path in options.files]
    for target in {tuple(pathlib.Path(file).parts[:2]) for file in files}:
        (TREE / pathlib.Path(*target) / "MutantSwitch.swift").write_text(SWITCH, encoding="utf-8")
    listed = subprocess.run(
        [str(mutator()), str(TREE), str(options.limit or 1 << 30), str(options.seed), *files], check=True, text=True,
        input="".join(f"{number}\n" for number in left_out), stdout=subprocess.PIPE)
    return [line.split("\t") for line in listed.stdout.splitlines()]


def build(options):
    """The changes that compile, and those that do not: these are left out until the rest is built."""
    broken = []
    for _ in range(8):
        changes = write_changes(options, [change[0] for change in broken])
        status, output = run(["swift", "build", "--build-tests"], 7200)
        if status == 0:
            return changes, broken
        places = set(re.findall(rf"{re.escape(str(TREE))}/(\S+?):(\d+):\d+: error", output))
        found = [change for change in changes if (change[1], change[2]) in places]
        if not found:
            # What a change brings about further down.
            found = [
                change for change in changes for file, line in places
                if change[1] == file and 0 < int(line) - int(change[2]) < 40]
        if not found:
            sys.exit(f"the copy does not build:\n{output[-3000:]}")
        broken += found
    sys.exit("too many changes do not compile")


def tests(pattern, seconds, **environment):
    """Runs tests; where they are a program of their own it is called without what `swift test` does before."""
    programs = [path for path in (TREE / ".build/debug").glob("*.xctest") if path.is_file()]
    command = [str(programs[0]), "--skip-build"] if programs else ["swift", "test", "--skip-build"]
    return run([*command, "--filter", pattern, "--testing-library", "swift-testing"], seconds, **environment)


def check_baseline(pattern, seconds):
    """The numbers of the changes that the tests come by; the tests must pass while none is made."""
    record = HOLDER / "reached"
    record.write_bytes(bytes(65536))
    status, output = tests(pattern, seconds, MANDATE_MUTANTS_REACHED=str(record))
    ran = re.search(r"Test run with (\d+) tests?", output)
    if status != 0 or not ran or int(ran.group(1)) == 0:
        sys.exit(f"no test to begin with: {pattern} has to pass, and to find tests\n{output[-2000:]}")
    return {str(number) for number, byte in enumerate(record.read_bytes()) if byte}


def outcome(number, pattern, seconds):
    status, output = tests(pattern, seconds, MANDATE_MUTANT=number)
    if status is None:
        return "without end"
    # A crash of a test is noticed as well, whatever it leaves unsaid.
    return "noticed" if status else "unnoticed"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--filter", required=True, help="the tests that should notice, as for swift test")
    parser.add_argument("--then", help="tests for what those of --filter did not notice")
    parser.add_argument("--limit", type=int, default=0, help="so many changes at the most, chosen at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=int, default=900, help="how long the tests may take")
    options = parser.parse_args()
    changes, broken = build(options)
    stages = [pattern for pattern in [options.filter, options.then] if pattern]
    reached = [check_baseline(pattern, options.seconds) for pattern in stages]
    counts = {"not compiled": len(broken)} if broken else {}
    for number, file, line, before, after in changes:
        result = "unreached"
        for pattern, numbers in zip(stages, reached):
            if number in numbers:
                result = outcome(number, pattern, options.seconds)
                if result != "unnoticed":
                    break
        counts[result] = counts.get(result, 0) + 1
        if result != "noticed":
            print(f"{result}: {file}:{line}\n  - {before}\n  + {after}", flush=True)
    print(", ".join(f"{number} {result}" for result, number in sorted(counts.items())) or "nothing to change")
    return 1 if counts.get("unnoticed") or counts.get("unreached") else 0


if __name__ == "__main__":
    sys.exit(main())
