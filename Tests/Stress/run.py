"""Commands under stress, from outside: run.py BINARY [--kills 40].

Streams that take nothing, records that are broken, reports that are killed at any moment, disks that are full, names that
lead nowhere. Each must end with a line for people and the right status, and lose nothing that was there.
"""

import argparse
import fcntl
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

import writing

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
ALGERIA = "Evaluations/scrc-algeria-2016-2019"
DUAL = "Evaluations/example-dual-centre-2020-2023"
CRASH = re.compile(r"Fatal error|Error Domain|NSCocoa|Crash|registers|Current stack trace|Swift runtime")
failures = []


def expect(holds, what, *details):
    if not holds:
        failures.append(what)
        print("failed:", what, *[f"\n    {detail}" for detail in details], file=sys.stderr)


class Project:
    """A copy of the shipped documents, in which commands are run."""

    def __init__(self, binary):
        self.binary = binary
        self.holder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.holder.name)
        for name in ["Criteria", "Evaluations"]:
            shutil.copytree(REPOSITORY / name, self.path / name)

    def run(self, *arguments, status=None, folder=None, **options):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL, **options}
        done = subprocess.run(
            [self.binary, *arguments], cwd=folder or self.path, text=True, timeout=120, **options)
        told = (done.stdout or "") + (done.stderr or "")
        words = " ".join(arguments)
        expect(done.returncode >= 0, f"`{words}` was ended by signal {-done.returncode}", told[-500:])
        expect(not CRASH.search(told), f"`{words}` shows what is not for people", told[-500:])
        if status is not None:
            expect(done.returncode == status, f"`{words}` ended with {done.returncode}, not {status}", told[-500:])
        return done

    def shell(self, line, folder=None):
        return subprocess.run(
            ["sh", "-c", line], cwd=folder or self.path, capture_output=True, text=True, timeout=120,
            stdin=subprocess.DEVNULL, env={**os.environ, "PATH": f"{self.holder.name}/bin:{os.environ['PATH']}"})

    def copy(self, name, change=lambda text: text, record=ALGERIA):
        """A record under another folder name, its text changed."""
        shutil.copytree(self.path / record, self.path / "Evaluations" / name)
        file = self.path / "Evaluations" / name / "evaluation.yaml"
        file.write_text(change(file.read_text()))
        return f"Evaluations/{name}"


# Streams

PRINTING = [
    ["check"], ["check", "--format", "json"], ["score", ALGERIA], ["score", ALGERIA, "--format", "json"],
    ["explain", ALGERIA], ["explain", "B2"], ["explain", "--codes"], ["report", ALGERIA], ["test"],
    ["test", "--format", "json"], ["test", "activity-areas", "--coverage"], ["sweep", ALGERIA, "--scenario", "SCENARIO"],
    ["sweep", ALGERIA, "--scenario", "SCENARIO", "--format", "csv"], ["whatif", ALGERIA, "--scenario", "SCENARIO"],
    ["diff", "basel-bc-11-13", "stockholm-sc-6-16"], ["fmt", "--diff", "crooked.yaml"], ["schema", "evaluation"],
    ["--version"], ["--help"], ["help", "score"], ["import", "t.csv", "--into", ALGERIA],
    ["--generate-completion-script", "bash"],
]


def streams(binary):
    project = Project(binary)
    scenario = next((project.path / "Criteria/scenarios").glob("*.yaml")).relative_to(project.path)
    text = (project.path / ALGERIA / "evaluation.yaml").read_text()
    (project.path / "crooked.yaml").write_text(text.replace("id: scrc", "id:   scrc"))
    (project.path / "t.csv").write_text("Title,Start date\nWorkshop on waste,2017-03-04\n")
    for words in PRINTING:
        words = [str(scenario) if word == "SCENARIO" else word for word in words]
        with open("/dev/full", "w") as full:
            done = project.run(*words, status=3, stdout=full)
        expect(done.stderr.count("cannot write the output") == 1, f"{words}: a full disk is told once", done.stderr)
        done = project.run(*words, status=3, stdout=None, preexec_fn=lambda: os.close(1))
        expect(done.stderr.count("cannot write the output") == 1, f"{words}: a closed stream is told once", done.stderr)
        project.run(*words, preexec_fn=lambda: os.close(2), stderr=None)
        with open("/dev/full", "w") as full:
            project.run(*words, stderr=full)
        project.run(*words, stdout=None, stderr=None, preexec_fn=lambda: (os.close(1), os.close(2)))
        for ignored in [signal.SIG_DFL, signal.SIG_IGN]:
            broken_pipe(project, words, ignored)


def broken_pipe(project, words, handling):
    reading, writing = os.pipe()
    os.close(reading)
    done = project.run(*words, stdout=writing, preexec_fn=lambda: signal.signal(signal.SIGPIPE, handling))
    os.close(writing)
    expect("cannot write" not in done.stderr, f"{words}: a broken pipe is no matter for words", done.stderr)


def places(binary):
    """Outputs that are no file to write, and inputs that are none to read."""
    project = Project(binary)
    (project.path / "folder").mkdir()
    for output in ["/dev/full", "folder", "/dev/full/x", "/proc/x"]:
        done = project.run("report", ALGERIA, "--output", output)
        expect(done.returncode in (0, 3), f"report --output {output}", done.stderr)
        done = project.run("new", "scenario", "s-1", "--extends", "activity-areas", "--output", output)
        expect(done.returncode == 3, f"new scenario --output {output} ended with {done.returncode}", done.stderr)
    done = project.run("test", "--format", "json", "--output", "folder", status=3)
    expect(len(done.stderr.splitlines()) <= 2, "a folder in place of a file is one line and a help", done.stderr)
    links_and_names(project)


def links_and_names(project):
    evaluations = project.path / "Evaluations"
    (evaluations / "one").symlink_to("other")
    (evaluations / "other").symlink_to("one")
    (evaluations / "empty").mkdir()
    for command in ["score", "report", "check"]:
        for name in ["Evaluations/one", "Evaluations/empty", "", "nowhere", "Evaluations/one/evaluation.yaml"]:
            # An empty name is a slip of the command line (2); what a name leads to is a matter of files (3).
            done = project.run(command, name, status=3 if name else 2)
            expect(len(done.stderr.splitlines()) <= 2, f"{command} {name!r} is one line and a help", done.stderr)
            expect(done.stdout == "", f"{command} {name!r} prints nothing", done.stdout)
    done = project.run("score", "Evaluations/one", ALGERIA, "Evaluations/empty", DUAL, status=3)
    expect("2 of 4 evaluations were not scored" in done.stderr, "what cannot be read is listed", done.stderr)
    expect("leads nowhere or in a circle" in done.stderr, "a circle of links is called so", done.stderr)
    os.mkfifo(project.path / "pipe")
    writing = subprocess.Popen(["sh", "-c", f"cat {ALGERIA}/evaluation.yaml > pipe"], cwd=project.path)
    done = project.run("check", "pipe")
    expect(done.returncode in (0, 1), "a pipe that the user names is read", done.stderr)
    writing.wait()


# Batches

def batches(binary):
    project = Project(binary)
    bad = project.copy("bad", lambda text: text.replace("status: completed", "status: complete").replace(
        "id: scrc-algeria-2016-2019", "id: bad", 1))
    names = [DUAL, bad] + [
        project.copy(f"copy-{number}", lambda text: text.replace(
            "id: scrc-algeria-2016-2019", f"id: copy-{number}", 1)) for number in range(28)]
    scenario = str(next((project.path / "Criteria/scenarios").glob("*.yaml")).relative_to(project.path))
    for words in [["score", *names], ["report", *names], ["whatif", *names, "--scenario", scenario],
                  ["sweep", *names, "--scenario", scenario]]:
        done = project.run(*words, "--quiet", status=1)
        listed = done.stderr[done.stderr.index("1 of 30 evaluations"):].splitlines()
        expect(len(listed) == 2 and "Evaluations/bad" in listed[1], f"{words[0]} lists the broken one", done.stderr[-500:])
        expect("is not a choice" in done.stderr, f"{words[0]} shows what is wrong", done.stderr[-500:])
    reports = sorted(path.name for path in (project.path / "Reports").iterdir())
    expect(len(reports) == 29 and "bad" not in reports, "29 reports are written", reports)
    done = project.run("score", *names, "--format", "json", "--quiet", status=1)
    ids = {result["evaluation"]["id"] for result in json.loads(done.stdout)}
    expect(len(ids) == 29 and "bad" not in ids, "the JSON of a batch holds those that were scored", sorted(ids))
    done = project.run("score", bad, ALGERIA, "--under", "activity-areas", "--format", "json", status=1)
    expect(isinstance(json.loads(done.stdout), list), "a batch is a list, though one is left")
    done = project.run("score", bad, bad, "--format", "json", status=1)
    expect(json.loads(done.stdout) == [], "a batch of which nothing is left is an empty list")
    for words in [["score", bad], ["explain", bad], ["score", bad, "--format", "json"]]:
        done = project.run(*words, status=1)
        expect(done.stdout == "", f"{words[0]} prints nothing of a broken record", done.stdout)
    twins(project)
    broken_rules(project)


def twins(project):
    twin = project.copy("twin")
    shutil.rmtree(project.path / "Reports")
    for command in ["score", "report"]:
        done = project.run(command, ALGERIA, twin, DUAL, "--quiet", status=1)
        for name in [ALGERIA, twin]:
            expect(f"  {name}/evaluation.yaml: its id" in done.stderr, f"{command} names {name}", done.stderr)
        expect("error[N2]" in done.stderr, f"{command} shows both places", done.stderr)
    expect(os.listdir(project.path / "Reports") == [pathlib.Path(DUAL).name], "no twin has a report")
    project.run("score", ALGERIA, f"./{ALGERIA}/", pathlib.Path(ALGERIA).name, status=0)


def broken_rules(project):
    """Errors elsewhere in what is scored: tests inside the criteria, the calendar, a circle of follow-ups."""
    for name, change in [
        ("activity-areas.yaml", lambda text: text + "\ntests:\n  - {id: x, measure: nothing, scores: {0: 0}}\n"),
        ("calendar.yaml", lambda text: text.replace("kind: cop", "kind: cup", 1)),
    ]:
        file = project.path / "Criteria" / name
        text = file.read_text()
        file.write_text(change(text))
        for command in ["score", "report", "explain"]:
            done = project.run(command, ALGERIA, status=1)
            expect(done.stdout == "", f"{command} gives nothing with an error in {name}", done.stdout)
        file.write_text(text)


# Reports that are killed, and disks that are full

def tree(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def shared_folders(binary):
    """Two users who write into one folder: what the other may not remove stays, and blocks nobody."""
    if os.geteuid() != 0:
        return
    project = Project(binary)
    os.chmod(project.path, 0o755)
    shared = project.path / "shared"
    shared.mkdir()
    os.chmod(shared, 0o777)
    report = ["report", ALGERIA, "--output", "shared"]
    name = pathlib.Path(ALGERIA).name
    one, other = {"user": 12345}, {"user": 23456}
    project.run(*report, status=0, **one)
    before = tree(shared)
    refused = project.run(*report, status=3, **other)
    expect("another user" in refused.stderr, "whose files lie there is not said", refused.stderr)
    expect(tree(shared) == before, "a report of another user was touched")
    project.run(*report, status=0, **one)
    # What another user's run has left, half-made, is in nobody's way.
    left = shared / f".{name}.mandate-report-new"
    left.mkdir()
    (left / ".mandate-report").write_text("activity-areas.json\n")
    (left / "activity-areas.json").write_text("{}")
    os.chown(left, 23456, -1)
    os.chmod(left, 0o755)
    for _ in range(2):
        project.run(*report, status=0, **one)
    project.run(*report, status=3, **other)


def closed_folders(binary):
    """A record in a folder that this user may not look into is not said to be missing."""
    if os.geteuid() != 0:
        return
    project = Project(binary)
    os.chmod(project.path, 0o755)
    os.chmod(project.path / ALGERIA, 0o700)
    for command in ["score", "explain", "todo"]:
        done = project.run(command, ALGERIA, status=3, user=12345)
        expect("permission" in done.stderr.lower(), f"{command} does not say why nothing is read", done.stderr)
        expect("holds no" not in done.stderr, f"{command} says what it cannot know", done.stderr)


def kills(binary, count):
    project = Project(binary)
    reports = project.path / "Reports"
    project.run("report", DUAL, status=0)
    name = pathlib.Path(DUAL).name
    whole = tree(reports / name)
    started = time.monotonic()
    project.run("report", DUAL, status=0)
    taken = time.monotonic() - started
    chance = random.Random(7)
    for number in range(count):
        for _ in range(chance.choice([1, 2, 3])):
            killed(project, chance.uniform(0.5, 1.02) * taken)
            expect(tree(reports / name) == whole, f"kill {number}: the folder is whole")
        done = project.run("report", DUAL, status=0)
        left = sorted(path.name for path in reports.iterdir())
        expect(left == [name], f"kill {number}: nothing is left beside it", left, done.stderr)


def killed(project, after):
    process = subprocess.Popen(
        [project.binary, "report", DUAL], cwd=project.path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(after)
    process.kill()
    process.wait()


def at_each_call(binary):
    """Killed at each call that changes the file system, also while it clears what the one before left."""
    if not shutil.which("strace"):
        print("without strace: reports are killed at random moments only", file=sys.stderr)
        return
    project = Project(binary)
    name = pathlib.Path(ALGERIA).name
    words = [binary, "report", ALGERIA, "--under", "stockholm-sc-6-16"]
    killed = 0
    for call in ["mkdirat", "write", "fsync", "renameat2", "unlinkat", "flock"]:
        for moment in [1, 2, 3, 5, 8]:
            project.run(*words[1:], status=0)
            whole = tree(project.path / "Reports" / name)
            for again in range(2):
                rule = f"inject={call}:signal=KILL:when={moment + again}"
                done = subprocess.run(
                    ["strace", "-f", "-o", "/dev/null", "-e", rule, *words], cwd=project.path, capture_output=True,
                    stdin=subprocess.DEVNULL)
                killed += done.returncode != 0
            expect(tree(project.path / "Reports" / name) == whole, f"{call} {moment}: the folder is whole")
            done = project.run(*words[1:], status=0)
            left = sorted(path.name for path in (project.path / "Reports").iterdir())
            expect(left == [name], f"{call} {moment}: nothing is left", left, done.stderr)
    expect(killed > 20, f"{killed} runs were ended at a call")


def full_disk(binary):
    project = Project(binary)
    reports = project.path / "Reports"
    project.run("report", ALGERIA, status=0)
    whole = tree(reports)
    for kilobytes in [1, 8, 64, 128]:
        done = project.shell(f"ulimit -f {kilobytes}; exec {project.binary} report {ALGERIA}")
        expect(done.returncode in (0, 3), f"a limit of {kilobytes} KB ended with {done.returncode}", done.stderr)
        expect(tree(reports) == whole, f"a limit of {kilobytes} KB leaves the report as it was", sorted(tree(reports)))
        expect(len(done.stderr.splitlines()) <= 2 or done.returncode == 0, "one line and a help", done.stderr)
    mount = project.path / "small"
    mount.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300k", "none", mount], capture_output=True).returncode:
        print("without a small disk: mounting is not allowed", file=sys.stderr)
        return
    try:
        done = project.run("report", DUAL, "--output", str(mount), status=3)
        expect("the disk is full" in done.stderr, "a full disk is called so", done.stderr)
        expect(os.listdir(mount) == [], "nothing half-made is left", os.listdir(mount))
    finally:
        subprocess.run(["umount", mount])


# Workspaces

def workspaces(binary):
    """Begun on full disks and killed at each call that changes the file system: all of one is there, or nothing."""
    project = Project(binary)
    project.run("init", "whole", status=0)
    whole = tree(project.path / "whole")
    for kilobytes in [1, 8, 64, 128, 400]:
        done = project.shell(f"ulimit -f {kilobytes}; exec {binary} init limited/inside")
        expect(done.returncode == 3, f"a limit of {kilobytes} KB ended with {done.returncode}", done.stderr)
        expect(not (project.path / "limited").exists(), f"a limit of {kilobytes} KB leaves nothing")
    if not shutil.which("strace"):
        print("without strace: no workspace is killed", file=sys.stderr)
        return
    killed = 0
    for call in ["mkdirat", "openat", "write", "fsync", "renameat"]:
        for moment in [1, 2, 3, 5, 8, 13]:
            rule = f"inject={call}:signal=KILL:when={moment}"
            done = subprocess.run(
                ["strace", "-f", "-o", "/dev/null", "-e", rule, binary, "init", "begun"], cwd=project.path,
                capture_output=True, stdin=subprocess.DEVNULL)
            killed += done.returncode != 0
            begun = project.path / "begun"
            expect(not begun.exists() or tree(begun) == whole, f"{call} {moment}: all or nothing")
            if not begun.exists():
                project.run("init", "begun", status=0)
            expect(tree(begun) == whole, f"{call} {moment}: it is whole")
            shutil.rmtree(begun)
            left = [path.name for path in project.path.iterdir() if "mandate-new" in path.name]
            expect(left == [], f"{call} {moment}: nothing is left beside it", left)
    expect(killed > 10, f"{killed} runs were ended at a call")


# How to verify

def verifying(binary):
    project = Project(binary)
    (project.path / "bin").mkdir()
    (project.path / "bin" / "mandate").symlink_to(binary)
    for record in [ALGERIA, DUAL]:
        project.run("report", record, status=0)
    for page in sorted((project.path / "Reports").rglob("*.en.md")):
        found = re.search(r"`+ ?(new=\$.*?) ?`+[^`]", page.read_text())
        expect(found, f"{page.name} prints a command")
        if not found:
            continue
        before = tree(project.path / "Reports")
        done = project.shell(found[1])
        expect(done.returncode == 0, f"{page.name}: the printed command holds", found[1], done.stdout + done.stderr)
        for folder in [page.parent, project.path / "Reports", project.path / "Evaluations", pathlib.Path("/")]:
            project.shell(found[1], folder)
        expect(tree(project.path / "Reports") == before, f"{page.name}: the printed command changes nothing")
        # What the command compares with stands in the page: it is the digest of the results that lie beside it.
        results = page.with_name(page.name.replace(".en.md", ".json"))
        digest = hashlib.sha256(results.read_bytes()).hexdigest()
        expect(digest in found[1], f"{page.name}: the printed command bears the digest of the results", found[1])
        record = project.path / "Evaluations" / page.parent.name / "evaluation.yaml"
        as_it_was = record.read_text()
        record.write_text(as_it_was.replace("status: completed", "status: ongoing", 1))
        expect(project.shell(found[1]).returncode != 0, f"{page.name}: a change of the record is told")
        record.write_text(as_it_was)


def same_from_anywhere(project):
    name = pathlib.Path(ALGERIA).name
    wanted = project.run("score", ALGERIA, "--format", "json", status=0).stdout
    inside = project.path / ALGERIA
    for folder, words in [
        (project.path, [f"./{ALGERIA}/"]), (project.path, [str(inside)]), (project.path, [name]),
        (inside, ["."]), (inside, ["evaluation.yaml"]), (inside.parent, [name]),
        (inside / "..", [f"./{name}/evaluation.yaml"]),
        (pathlib.Path("/"), [str(inside), "--criteria", f"{project.path}/Criteria"]),
    ]:
        done = project.run("score", *words, "--format", "json", status=0, folder=folder)
        expect(done.stdout == wanted, f"`score {words[0]}` in {folder} gives the same results")


# Terminals and standard input

def on_terminal(project, *words, columns, **variables):
    """What a command prints on a terminal of so many columns."""
    leader, follower = os.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "TERM")}
    process = subprocess.Popen(
        [project.binary, *words], cwd=project.path, stdout=follower, stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL, env={**environment, **variables})
    os.close(follower)
    printed = b""
    while True:
        try:
            piece = os.read(leader, 1 << 16)
        except OSError:
            break
        if not piece:
            break
        printed += piece
    process.wait()
    os.close(leader)
    return printed.decode()


def terminals(binary):
    project = Project(binary)
    for columns, variables, wanted in [(60, {}, 60), (140, {}, 140), (140, {"COLUMNS": "70"}, 70), (60, {"COLUMNS": "x"}, 60)]:
        printed = re.sub("\x1b\\[[0-9;]*m", "", on_terminal(project, "score", ALGERIA, columns=columns, **variables))
        longest = max(map(len, printed.splitlines()))
        expect(wanted - 15 < longest <= wanted, f"{columns} columns, {variables}: the longest line has {longest}")
    for variables, coloured in [({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1", "TERM": "xterm"}, False)]:
        printed = on_terminal(project, "score", ALGERIA, columns=80, **variables)
        expect(("\x1b" in printed) == coloured, f"{variables}: colours are {'there' if coloured else 'left out'}")
    text = (project.path / "Criteria/activity-areas.yaml").read_bytes()
    for words, given, status, said in [
        (["check", "-"], text, 0, "1 file checked"), (["check", "-"], b"format: methodology/1\n", 1, "standard input:1"),
        (["check", "-", ALGERIA], text, 0, "2 files checked"), (["fmt", "-"], text, 0, "format: methodology/1"),
        (["import", "-", "--into", ALGERIA], b"Title,Start date\nA workshop,2017-03-04\n", 0, "A workshop"),
        (["score", "-"], text, 3, "check, fmt, import and recompute alone"), (["report", "-"], text, 3, "check, fmt, import and recompute alone"),
        (["whatif", ALGERIA, "--scenario", "-"], text, 3, "check, fmt, import and recompute alone"),
    ]:
        done = subprocess.run([binary, *words], cwd=project.path, input=given, capture_output=True)
        told = (done.stdout + done.stderr).decode()
        expect(done.returncode == status and said in told, f"{words} with standard input: {done.returncode}", told[-300:])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--only", action="append")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    trials = {
        "streams": lambda: streams(binary), "places": lambda: places(binary), "batches": lambda: batches(binary),
        "kills": lambda: kills(binary, options.kills), "calls": lambda: at_each_call(binary),
        "terminals": lambda: terminals(binary), "disk": lambda: full_disk(binary),
        "workspaces": lambda: workspaces(binary),
        "shared": lambda: shared_folders(binary), "closed": lambda: closed_folders(binary),
        "verifying": lambda: verifying(binary),
        "rows": lambda: writing.rows_given_back(Project(binary), expect),
        "once": lambda: writing.at_once(Project(binary), expect),
        "left": lambda: writing.left_behind(Project(binary), expect),
        "unopened": lambda: writing.closed(Project(binary), expect),
        "own": lambda: writing.own_folders(Project(binary), expect),
        "names": lambda: writing.long_names(Project(binary), expect),
        "exported": lambda: writing.several_exported(Project(binary), expect),
        "full": lambda: writing.full_disks(Project(binary), expect),
        "printer": lambda: writing.hanging_printer(Project(binary), expect),
    }
    for name, trial in trials.items():
        if not options.only or name in options.only:
            print(f"== {name}", flush=True)
            trial()
    print(f"{len(failures)} failed" if failures else "all hold")
    sys.exit(1 if failures else 0)


main()
