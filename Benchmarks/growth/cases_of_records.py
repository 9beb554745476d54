"""Lists of a record and of what lies beside it, besides activities and their sources."""
from folders import CRITERIA, PARTIES, SELECTIONS, activity, lines

RECORD = "record"
REPORT = ["report", RECORD, "--output", "Reports", "--quiet"]


def evidence_of_one_activity(folder, count):
    """One activity that the report shows on so many pages."""
    folder.criteria(CRITERIA, 30)
    entries = ", ".join(f"{{source: report, at: page {index}}}" for index in range(count))
    folder.record(activity(1, evidence=f"[{entries}]") + lines(20, lambda index: activity(index + 2)))


def activities_of_one_project(folder, count):
    """Activities that are all one, since they say one project."""
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, lambda index: activity(index, project="one")))


def results(folder, count):
    """Results of one activity, whose amounts a rule adds."""
    selections = SELECTIONS + "  found: {of: result, where: {stage: identified}, status: illustrative}\n"
    criteria = CRITERIA + (
        "  - id: b\n    maximum: 5\n    status: illustrative\n    measure: {sum: amount, in: found, unit: t}\n"
        "    bands: [{from: 0 t, score: 0}, {from: 5 t, score: 5}]\n")
    folder.criteria(criteria, 35, selections=selections)
    listed = "    results:\n" + lines(count, lambda index: (
        f"      - {{id: found-{index}, title: Found {index}, substance: substance-{index}, stage: identified, "
        f"amount: {index % 50}.25 t}}\n"))
    folder.record(activity(1, more=listed) + activity(2))


def memberships(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(activity(1), rest="memberships:\n" + lines(count, lambda index: (
        f"  - {{id: network-{index}, title: Network of laboratories {index}, kind: network, began: 2016-01-01}}\n")))


def submissions(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(activity(1), rest="submissions:\n" + lines(count, lambda index: (
        f"  - {{id: plan-{index}, title: Work plan {index}, kind: work_plan, due: 2017-01-31, submitted: 2017-02-14}}\n")))


def feedback(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(activity(1), rest="feedback:\n" + lines(count, lambda index: (
        f"  - {{id: f-{index}, party: {PARTIES[index % 8]}, date: 2018-11, services: Training {index}}}\n")))


def endorsements(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(activity(1))
    file = folder.path / "Evaluations/record/evaluation.yaml"
    given = "  endorsed:\n" + lines(count, lambda index: f"    - {{decision: SC-{index}, from: 2016-01-01, to: 2019-12-31}}\n")
    file.write_text(file.read_text(encoding="utf-8").replace("  serves:", f"{given}  serves:"), encoding="utf-8")


def answers(folder, count):
    """An answer for each of as many activities that look like one."""
    folder.criteria(CRITERIA, 30)
    folder.record(
        lines(count, lambda index: activity(index, title=f"Training of inspectors {index // 2}", project=None)),
        rest="answers:\n" + lines(count, lambda index: (
            f"  - {{finding: alike, item: activity-{index}, because: There were two groups}}\n")))


def events(folder, count):
    """Meetings of a calendar, each of which one activity names."""
    folder.criteria(CRITERIA, 30)
    folder.write("Criteria/calendar.yaml", "format: calendar/1\nid: meetings\nevents:\n" + lines(count, lambda index: (
        f"  - {{id: meeting-{index}, title: Meeting {index}, kind: other, conventions: [stockholm], "
        f"began: 2017-03-01, ended: 2017-03-04}}\n")))
    folder.record(lines(20, lambda index: activity(index, event=f"meeting-{index * count // 20}")))


def findings(folder, count):
    """Judgements of as many indicators."""
    folder.criteria(
        "  - id: a\n    maximum: 2\n    status: illustrative\n    combine: average\n    indicators:\n" + lines(
            count, lambda index: (
                f"      - {{id: i-{index}, measure: {{finding: {{choices: [{{id: no, score: 0}}, {{id: yes, score: 2}}]}}}}}}\n")), 2)
    folder.record(activity(1), rest="findings:\n" + lines(count, lambda index: (
        f"  - {{indicator: a.i-{index}, choice: yes, because: It is so, evidence: [{{source: report}}]}}\n")))


def records(folder, count):
    """A twentieth as many records of forty activities."""
    folder.criteria(CRITERIA, 30)
    for number in range(max(count // 20, 1)):
        folder.record(lines(40, lambda index: activity(index + number)), name=f"record-{number}")


CASES = [
    ("evidence of one activity", evidence_of_one_activity, ["check"]),
    ("evidence of one activity", evidence_of_one_activity, ["score", RECORD]),
    ("evidence of one activity", evidence_of_one_activity, ["todo", RECORD]),
    ("evidence of one activity", evidence_of_one_activity, REPORT),
    ("activities of one project", activities_of_one_project, ["score", RECORD]),
    ("activities of one project", activities_of_one_project, REPORT),
    ("results", results, ["score", RECORD]),
    ("results", results, ["todo", RECORD]),
    ("memberships", memberships, ["score", RECORD]),
    ("memberships", memberships, REPORT),
    ("submissions", submissions, ["score", RECORD]),
    ("submissions", submissions, ["todo", RECORD]),
    ("feedback", feedback, ["score", RECORD]),
    ("feedback", feedback, REPORT),
    ("endorsements", endorsements, ["check"]),
    ("endorsements", endorsements, ["score", RECORD]),
    ("answers", answers, ["check"]),
    ("answers", answers, ["score", RECORD]),
    ("events", events, ["check"]),
    ("events", events, ["score", RECORD]),
    ("events", events, REPORT),
    ("findings", findings, ["check"]),
    ("findings", findings, ["score", RECORD]),
    ("findings", findings, REPORT),
    ("a twentieth as many records", records, ["score", "Evaluations/*"]),
    ("a twentieth as many records", records, ["check"]),
]
