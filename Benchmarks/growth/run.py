#!/usr/bin/env python3
"""Measures how commands grow with each list of a document, as whole processes, and prints a table.

    Benchmarks/growth/run.py PROGRAM [WORD …] [--sizes 1000,2000,4000,8000] [--seconds 60] [--require]

A WORD picks the cases whose list or command holds it. The exponent is the slope, by least squares, of the logarithm of
the processor time against that of the size, without what the same command takes for ten. A size that takes more of it than
--seconds ends its case. --require ends with status 1 if an exponent is above 1.1 and what noise may add.
"""
import argparse
import math
import os
import resource
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import cases
import cases_of_records
import cases_of_reports
import cases_of_rules
from folders import Folder

CASES = cases.CASES + cases_of_records.CASES + cases_of_reports.CASES + cases_of_rules.CASES

GREATEST = 1.1
NOISE = 0.1
SMALL = 10


def seconds_taken(program, command, folder, limit):
    """The processor time of one command; None if it takes too long. Says so where it ends in another way.

    The limit is of processor time as well, so that a busy machine ends no case.
    """
    def limited():
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(limit), math.ceil(limit) + 1))

    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [program, *expanded(command, folder)], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said,
            preexec_fn=limited)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
            return None
        if process.returncode != 0 and not (process.returncode == 1 and command[0] in ("check", "translations")):
            said.seek(0)
            sys.exit(f"{' '.join(command)} in {folder} ended with {process.returncode}: {said.read(500).decode()}")
        return usage.ru_utime + usage.ru_stime


def expanded(command, folder):
    """The words of a command, with the paths that a word with a star stands for."""
    return [
        name for word in command
        for name in (sorted(str(path.relative_to(folder)) for path in folder.glob(word)) if "*" in word else [word])]


def measure(program, make, command, size, limit):
    with tempfile.TemporaryDirectory() as path:
        folder = Folder(os.path.join(path, "project"))
        make(folder, size)
        return seconds_taken(program, command, folder.path, limit)


def exponent(sizes, times):
    """The slope of the line through the logarithms; None where there is too little above the beginning's cost."""
    points = [(math.log(size), math.log(time)) for size, time in zip(sizes, times) if time is not None and time > 0.01]
    if len(points) < 2:
        return None
    middle = [sum(values) / len(points) for values in zip(*points)]
    over = sum((x - middle[0]) ** 2 for x, _ in points)
    return sum((x - middle[0]) * (y - middle[1]) for x, y in points) / over


def shown(time):
    return "-" if time is None else f"{time:.2f} s"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("words", nargs="*")
    parser.add_argument("--sizes", default="1000,2000,4000,8000")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--require", action="store_true")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    sizes = [int(size) for size in options.sizes.split(",")]
    print(f"| list | command | {' | '.join(f'{size:,}' for size in sizes)} | exponent |")
    print(f"|---|---|{'---|' * len(sizes)}---|")
    above = 0
    for name, make, command in CASES:
        if options.words and not any(word in f"{name} {command[0]}" for word in options.words):
            continue
        start = measure(program, make, command, SMALL, options.seconds) or 0
        times = []
        for size in sizes:
            times.append(measure(program, make, command, size, options.seconds))
            if times[-1] is None:
                break
        times += [None] * (len(sizes) - len(times))
        found = exponent(sizes, [time and time - start for time in times])
        is_above = found is None and None in times or found is not None and found > GREATEST + NOISE
        above += is_above
        words = " ".join(word for word in (command[0], *command[1:]) if word.startswith("--") or word == command[0])
        mark = " (above)" if is_above else ""
        cell = ("-" if found is None else f"{found:.2f}") + mark
        print(f"| {name} | `{words}` | {' | '.join(map(shown, times))} | {cell} |", flush=True)
    sys.exit(1 if above and options.require else 0)


main()
