"""What commands write and leave: rows that are given back, folders made at once, what killed runs leave, what cannot be opened."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import time
import zipfile

ALGERIA = "Evaluations/scrc-algeria-2016-2019"
DUAL = "Evaluations/example-dual-centre-2020-2023"


# Rows that are given back

TABLE = """Report of activities,,,,
Title,Start date,End date,Participants,Status
Workshop on waste,2017-03-04,2017-03-05,20,completed
Workshop on waste,2017-03-04,2017-03-05,20,completed
A day that there is not,31.02.2017,2017-03-02,30,completed
,2018-01-01,2018-01-02,30,completed
TOTAL,,,80,
Note: figures are provisional,,,,
"""


def sheet_rows(path):
    """The rows of the first sheet of a workbook, each as its texts."""
    text = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml").decode()
    return [re.sub(r"<[^>]+>", " ", row).split("  ") for row in re.findall(r"<row.*?</row>", text)]


def rows_given_back(project, expect):
    record = project.path / ALGERIA / "evaluation.yaml"
    as_it_was = record.read_bytes()
    (project.path / "t.csv").write_text(TABLE)
    command = ["import", "t.csv", "--into", ALGERIA, "--rejected", "back.xlsx"]
    previewed = project.run(*command, status=0)
    back = project.path / "back.xlsx"
    expect("6 rows that were not taken, or not wholly: back.xlsx" in previewed.stderr, "a preview says where", previewed.stderr)
    expect("--rejected back.xlsx" in previewed.stdout, "the printed command gives back the same", previewed.stdout[-300:])
    texts = [" ".join(row) for row in sheet_rows(back)]
    for row, why in [
        ("Report of activities", "above the headings"), ("Workshop on waste", "it repeats row 3"),
        ("A day that there is not", "no such day"), ("2018-01-01", "it has no title"), ("TOTAL", "sums up other rows"),
        ("Note: figures", "footnote"),
    ]:
        expect(any(row in text and why in text for text in texts), f"{row!r} is given back: {why}", texts)
    first = back.read_bytes()
    project.run(*command, "--write", status=0)
    expect(back.read_bytes() == first, "writing gives back what the preview did")
    expect(record.read_bytes() != as_it_was, "the rows are written")
    again = project.run("import", "t.csv", "--into", ALGERIA, "--rejected", "again.csv", status=0)
    text = (project.path / "again.csv").read_text()
    expect("already" in text and text.count("\n") == 8, "what is there already is given back as separated text", text, again.stderr)
    # What cannot be written changes nothing.
    record.write_bytes(as_it_was)
    (project.path / "taken.xlsx").write_text("mine")
    for path in ["taken.xlsx", "t.csv", "-", "t.csv/back.xlsx"]:
        done = project.run(*command[:-1], path, "--write")
        expect(done.returncode in (2, 3), f"--rejected {path} is refused", done.stderr)
        expect(record.read_bytes() == as_it_was, f"--rejected {path} leaves the record as it was")
    expect((project.path / "taken.xlsx").read_text() == "mine", "nothing is overwritten")
    # Whatever keeps a table from being taken, its rows come back with the reason.
    (project.path / "t2.csv").write_text("City,Country\nAlger,DZA\n")
    done = project.run("import", "t2.csv", "--into", ALGERIA, "--rejected", "all.xlsx", status=1)
    expect(len(sheet_rows(project.path / "all.xlsx")) == 2, "a table without titles is given back whole", done.stderr)
    (project.path / "t3.csv").write_text("Title,Start date\nOne more,2017-03-04\n")
    done = project.run("import", "t3.csv", "--into", ALGERIA, "--rejected", "none.xlsx", status=0)
    expect("every row was taken" in done.stderr, "that every row was taken is said", done.stderr)
    expect(not (project.path / "none.xlsx").exists(), "nothing is written where nothing is given back")


# Folders that are made at once

def at_once(project, expect, rounds=12):
    for number in range(rounds):
        for words, made in [
            (["init", "deep/begun"], "deep/begun/README.md"),
            (["new", "evaluation", "twice-at-once", "--period", "2020-01-01..2023-12-31", "--country", "DZA",
              "--conventions", "stockholm"], "Evaluations/twice-at-once/evaluation.yaml"),
            (["report", ALGERIA, "--quiet", "--under", "stockholm-sc-6-16"],
             "Reports/scrc-algeria-2016-2019/stockholm-sc-6-16.en.html"),
            (["export", "data", ALGERIA, "--output", "tables/inside"], "tables/inside/activities.csv"),
        ]:
            runs = [subprocess.Popen([project.binary, *words], cwd=project.path, stdout=subprocess.PIPE,
                                     stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True) for _ in range(2)]
            told = [run.communicate(timeout=60)[1] for run in runs]
            ends = sorted(run.returncode for run in runs)
            expect(ends in ([0, 3], [0, 0]), f"{words[0]} {number}: one at least is done, and the other says so", ends, *told)
            expect((project.path / made).exists(), f"{words[0]} {number}: what was made is there", *told)
            # What the first has written is what the second would write.
            expect(words[0] in ("report", "export") or ends == [0, 3], f"{words[0]} {number}: the second is told", ends, *told)
            for end, text in zip([run.returncode for run in runs], told):
                expect(end == 0 or "permissions" not in text, f"{words[0]} {number}: the reason is the other run", text)
        for name in ["deep", "Evaluations/twice-at-once", "Reports", "tables"]:
            shutil.rmtree(project.path / name)
        expect(hidden(project.path) == [], f"{number}: nothing hidden is left", hidden(project.path))


def hidden(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob(".*mandate-*") if path.name != ".mandate-report")


# What runs leave that are killed

def left_behind(project, expect):
    """Each writing command is killed at each call that changes a file; another one that writes there clears what is left."""
    if not shutil.which("strace"):
        print("without strace: no writing command is killed")
        return
    record = project.path / ALGERIA / "evaluation.yaml"
    as_it_was = record.read_bytes()
    (project.path / "t.csv").write_text("Title,Start date\nOne more,2017-03-04\n")
    (project.path / "list.pdf").write_bytes(b"%PDF-1.4 a list")
    begin = ["--period", "2020-01-01..2023-12-31", "--country", "DZA", "--conventions", "stockholm"]
    killed, left = 0, 0
    for words, next_words in [
        (["import", "t.csv", "--into", ALGERIA, "--write"], ["fmt", ALGERIA]),
        (["attach", ALGERIA, "list.pdf", "--to", "nip-update-workshop", "--write"],
         ["attach", ALGERIA, "list.pdf", "--to", "nip-update-workshop", "--write"]),
        (["new", "methodology", "our-criteria", "--conventions", "basel"], ["new", "methodology", "others", "--conventions", "basel"]),
        (["init", "one"], ["init", "two"]),
        (["report", ALGERIA, "--quiet", "--under", "stockholm-sc-6-16"], ["report", DUAL, "--quiet", "--under", "stockholm-sc-6-16"]),
        (["export", "workbook", ALGERIA, "--output", "a.xlsx"], ["export", "workbook", DUAL, "--output", "b.xlsx"]),
        (["new", "evaluation", "first", *begin, "--output", "r/first.yaml"], ["new", "evaluation", "second", *begin, "--output", "r/second.yaml"]),
    ]:
        for call in ["write", "fsync", "linkat", "renameat", "renameat2", "unlinkat"]:
            for moment in [1, 2, 4]:
                rule = f"inject={call}:signal=KILL:when={moment}"
                done = subprocess.run(
                    ["strace", "-f", "-o", "/dev/null", "-e", rule, project.binary, *words], cwd=project.path,
                    capture_output=True, stdin=subprocess.DEVNULL)
                killed += done.returncode != 0
                left += hidden(project.path) != []
                if record.read_bytes() == as_it_was and words[0] == "import":
                    # Something to be written, so that it is written there.
                    record.write_bytes(as_it_was.replace(b"id: scrc", b"id:   scrc", 1))
                project.run(*next_words)
                expect(hidden(project.path) == [], f"{words[0]} {call} {moment}: cleared by the next", hidden(project.path))
                record.write_bytes(as_it_was)
                shutil.rmtree(project.path / ALGERIA / "evidence", ignore_errors=True)
                for name in ["one", "two", "Reports", "r"]:
                    shutil.rmtree(project.path / name, ignore_errors=True)
                for path in [*project.path.glob("Criteria/o*s.yaml"), *project.path.glob("Criteria/o*s.tests.yaml"),
                             *project.path.glob("Criteria/our*"), *project.path.glob("*.xlsx")]:
                    path.unlink(missing_ok=True)
    expect(killed > 30 and left > 10, f"{killed} runs were killed, {left} left something")
    held_is_left_alone(project, expect)


def held_is_left_alone(project, expect):
    """What a living run holds is not cleared."""
    import fcntl
    held = project.path / ".other.yaml.mandate-new"
    with open(held, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        project.run("export", "workbook", ALGERIA, "--output", "held.xlsx", status=0)
        expect(held.exists(), "what a living run holds stays")
    project.run("export", "workbook", ALGERIA, "--output", "free.xlsx", status=0)
    expect(not held.exists(), "what nobody holds any more goes")
    kept = project.path / ".mine.mandate-new"
    kept.mkdir()
    (kept / "link").symlink_to("/etc/passwd")
    project.run("export", "workbook", ALGERIA, "--output", "other.xlsx", status=0)
    expect((kept / "link").is_symlink(), "a folder that holds what no run writes stays")
    shutil.rmtree(kept)


# What cannot be opened

def closed(project, expect):
    """A closed folder, a pipe, a device, links in a circle: one line each, and the rest goes on."""
    if os.geteuid() != 0:
        return
    user = {"user": 12345}
    os.chmod(project.path, 0o755)
    criteria, evaluations = project.path / "Criteria", project.path / "Evaluations"
    (criteria / "closed").mkdir(mode=0)
    os.chmod(criteria / "closed", 0)
    os.mkfifo(criteria / "pipe.yaml")
    (criteria / "circle.yaml").symlink_to("circle.yaml")
    named = ["Criteria/closed", "Criteria/pipe.yaml", "Criteria/circle.yaml"]
    for words in [["test"], ["check"], ["fmt", "--check"], ["migrate"], ["test", "--propose"]]:
        done = project.run(*words, status=3, **user)
        for name in named:
            expect(done.stderr.count(name) == 1, f"{words[0]} names {name} once", done.stderr[-600:])
    expect("activity-areas" in project.run("test", status=3, **user).stdout, "`test` goes on")
    for words in [["score", ALGERIA], ["explain", ALGERIA], ["diff", "basel-bc-11-13", "stockholm-sc-6-16"], ["test", "activity-areas"]]:
        done = project.run(*words, **user)
        expect(done.returncode in (0, 3) and done.stdout, f"{words[0]} goes on", done.stderr)
    os.chmod(criteria / "closed", 0o755)
    for name in named:
        path = project.path / name
        path.rmdir() if path.is_dir() else path.unlink()
    (evaluations / "one").symlink_to("other")
    (evaluations / "other").symlink_to("one")
    (evaluations / "gone").symlink_to("nowhere")
    os.mkfifo(evaluations / "pipe.yaml")
    done = project.run("check", status=3, **user)
    for name in ["one", "other", "gone", "pipe.yaml"]:
        expect(done.stderr.count(f"error: Evaluations/{name}") == 1, f"check names Evaluations/{name}", done.stderr[-600:])
    expect("files checked" in done.stdout, "the rest is checked", done.stdout[-300:])
    for name in ["one", "other", "gone", "pipe.yaml"]:
        (evaluations / name).unlink()
    os.chmod(evaluations, 0o600)
    os.chown(evaluations, 12345, -1)
    for words in [["check"], ["check", "Evaluations"], ["fmt", "--check"], ["migrate"], ["score", ALGERIA]]:
        done = project.run(*words, status=3, **user)
        expect("permissions do not allow it" in done.stderr, f"{words} says why", done.stderr)
        expect("holds no" not in done.stderr + done.stdout, f"{words} says nothing that is false", done.stderr)
        expect(done.stderr.count("error:") == 1, f"{words} says it once", done.stderr)
    os.chmod(evaluations, 0o755)
    os.chmod(criteria / "calendar.yaml", 0)
    done = project.run("check", status=3, **user)
    expect("files checked" in done.stdout and done.stderr.count("calendar.yaml") == 1, "check goes on without the calendar", done.stderr)
    os.chmod(criteria / "calendar.yaml", 0o644)
    os.rename(os.fsencode(criteria / "released.yaml"), os.fsencode(criteria) + b"/caf\xe9.yaml")
    done = project.run("check", status=3)
    expect("not in UTF-8" in done.stderr and "files checked" in done.stdout, "a name that is no text stops nothing", done.stderr)
    project.run("score", ALGERIA, status=0)


# Outputs that fit nowhere

def own_folders(project, expect):
    """A folder of one's own that may not be written to is not called another's."""
    if os.geteuid() != 0:
        return
    os.chmod(project.path, 0o777)
    user = {"user": 12345}
    project.run("report", ALGERIA, "--quiet", status=0, **user)
    os.chmod(project.path / "Reports" / "scrc-algeria-2016-2019", 0o555)
    done = project.run("report", ALGERIA, "--quiet", status=3, **user)
    expect("another user" not in done.stderr and "permissions" in done.stderr, "one's own folder is no other user's", done.stderr)


def long_names(project, expect):
    long = "a" * 300
    shutil.copytree(project.path / ALGERIA, project.path / "Evaluations/long")
    file = project.path / "Evaluations/long/evaluation.yaml"
    file.write_text(file.read_text().replace("id: scrc-algeria-2016-2019", f"id: {long}", 1))
    begin = ["--period", "2020-01-01..2023-12-31", "--country", "DZA", "--conventions", "stockholm"]
    for words in [
        ["report", "Evaluations/long"], ["export", "workbook", "Evaluations/long"], ["new", "evaluation", long, *begin],
        ["new", "methodology", long, "--conventions", "basel"], ["new", "scenario", long, "--extends", "activity-areas"],
        ["score", "b" * 300], ["todo", "Evaluations/long", "--format", "xlsx"], ["init", long],
    ]:
        done = project.run(*words, status=3)
        expect("too long for a file" in done.stderr and len(done.stderr) < 400, f"{words[0]} says that a name is long", done.stderr)
    for words in [["new", "evaluation", "con", *begin], ["new", "methodology", "lpt1", "--conventions", "basel"]]:
        expect("Windows" in project.run(*words, status=2).stderr, f"{words[:3]} names no device")
    for words in [["export", "workbook", ALGERIA, "-o", "-"], ["export", "data", ALGERIA, "-o", "-"], ["init", "-"],
                  ["report", ALGERIA, "-o", "-"], ["new", "scenario", "s", "--extends", "activity-areas", "-o", "-"]]:
        done = project.run(*words, status=2)
        expect("is no name for what is written" in done.stderr and not (project.path / "-").exists(), f"{words} writes no `-`", done.stderr)
    for name in ["a:b.pdf", "con.txt", "NUL", "ends.", "blank ", "what?.pdf", "COM¹.pdf"]:
        (project.path / name).write_text("a list")
        done = project.run("attach", ALGERIA, name, "--to", "nip-update-workshop", "--write", status=3)
        expect("Windows cannot store such a name; rename the file, to" in done.stdout, f"{name!r} is refused", done.stdout)
    number = "9" * 5000
    for words, text in [
        ([ALGERIA], (project.path / ALGERIA / "evaluation.yaml").read_text()),
    ]:
        changed = re.sub(r"participants: \d+", f"participants: {number}", text, count=1)
        (project.path / ALGERIA / "evaluation.yaml").write_text(changed)
        done = project.run("check", *words, status=1)
        expect("at most" in done.stdout and max(map(len, done.stdout.splitlines())) < 300, "a long number is told briefly", done.stdout[:600])


def several_exported(project, expect):
    (project.path / "Evaluations/empty").mkdir()
    done = project.run("export", "data", *sorted(f"Evaluations/{name}" for name in os.listdir(project.path / "Evaluations")), status=1)
    expect("1 of 3 evaluations was not exported:" in done.stderr or "1 of 3 evaluations were not exported:" in done.stderr,
           "what was not exported is listed", done.stderr)
    expect("  Evaluations/empty: " in done.stderr and (project.path / "data/activities.csv").exists(), "the others are exported", done.stderr)


def full_disks(project, expect):
    mount = project.path / "small"
    mount.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48k", "none", mount], capture_output=True).returncode:
        print("without a small disk: mounting is not allowed")
        return
    try:
        shutil.copytree(project.path / ALGERIA, mount / "record")
        (project.path / "list.pdf").write_bytes(os.urandom(60_000))
        before = sorted(mount.rglob("*"))
        done = project.run("attach", "small/record", "list.pdf", "--to", "nip-update-workshop", "--write", status=3)
        expect("the disk is full" in done.stderr, "a full disk is called so", done.stderr)
        expect(sorted(mount.rglob("*")) == before, "attach leaves nothing", sorted(mount.rglob("*")))
        (mount / "fill").write_bytes(b"x" * (40_960 - (mount / "record/evaluation.yaml").stat().st_size // 4096 * 4096))
        before = sorted(mount.rglob("*"))
        for words in [
            ["new", "evaluation", "next", "--period", "2020-01-01..2023-12-31", "--country", "DZA", "--conventions", "stockholm",
             "--output", "small/deep/next/evaluation.yaml"], ["export", "data", ALGERIA, "--output", "small/data/x"],
            ["init", "small/begun/x"], ["export", "workbook", ALGERIA, "--output", "small/w/x.xlsx"],
        ]:
            project.run(*words, status=3)
            expect(sorted(mount.rglob("*")) == before, f"{words[:2]} leaves nothing", sorted(mount.rglob("*")))
    finally:
        subprocess.run(["umount", mount])


# A printer that hangs

def hanging_printer(project, expect):
    printer = project.path / "pdf/bin/python"
    printer.parent.mkdir(parents=True)
    printer.write_text("#!/bin/sh\nsleep 7123 & sleep 7123\n")
    printer.chmod(0o755)
    environment = {**os.environ, "MANDATE_PDF": str(project.path / "pdf")}
    words = ["report", ALGERIA, "--under", "stockholm-sc-6-16", "--format", "html,pdf", "--quiet"]
    numbers = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]

    def heed():
        # What a shell runs in the background is told to ignore some of them.
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)

    for number in numbers:
        run = subprocess.Popen([project.binary, *words], cwd=project.path, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, preexec_fn=heed)
        until(lambda: sleepers(project))
        run.send_signal(number)
        expect(run.wait(timeout=10) == -number, f"signal {number} ends the command")
        expect(until(lambda: not sleepers(project)), f"signal {number} ends the printer and its children", sleepers(project))
    started = time.monotonic()
    done = project.run(*words, DUAL, env=environment)
    expect("was stopped" in done.stderr and time.monotonic() - started < 100, "a printer that hangs is stopped", done.stderr)
    expect(not sleepers(project), "the printer is ended with its children", sleepers(project))
    expect((project.path / "Reports/scrc-algeria-2016-2019/stockholm-sc-6-16.en.html").exists(), "the page is written")


def sleepers(project):
    """The processes that the printer of this project has started."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and (entry / "cmdline").read_bytes() == b"sleep\x007123\x00":
                if os.readlink(entry / "cwd") == str(project.path.resolve()):
                    found.append(int(entry.name))
        except OSError:
            continue
    return found


def until(holds, seconds=20):
    ended = time.monotonic() + seconds
    while time.monotonic() < ended:
        if holds():
            return True
        time.sleep(0.05)
    return False
