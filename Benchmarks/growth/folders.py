"""Folders with one list that grows: criteria, a record, a scenario or a table beside them."""
import datetime
import pathlib

REFERENCE = """references:
  r: {instrument: decision, symbol: R, year: 2010, parts: {p: {at: p}}}
"""
PARTIES = ["DZA", "MAR", "TUN", "EGY", "LBY", "MRT", "MLI", "NER"]


class Folder:
    """A project in a folder: Criteria/rules.yaml and Evaluations/record/evaluation.yaml."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        (self.path / "Criteria").mkdir(parents=True)
        (self.path / "Evaluations").mkdir()

    def write(self, name, text):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def criteria(self, criteria, maximum, selections=None, references=REFERENCE, rest=""):
        """Writes a methodology; `criteria` and `selections` are the lines below those keys."""
        self.write("Criteria/rules.yaml", (
            "format: methodology/1\nid: rules\ntitle: Rules\nstatus: draft\nprovenance: illustrative\nconventions: [stockholm]\n"
            f"maximum: {maximum}\ncomplete: true\n{references}selections:\n{selections or SELECTIONS}"
            f"criteria:\n{criteria}total: {{combine: sum}}\n{rest}"))

    def record(self, activities="", sources=None, rest="", name="record"):
        """Writes a record; `activities` and `sources` are the lines below those keys."""
        listed = f"activities:\n{activities}" if activities else ""
        self.write(f"Evaluations/{name}/evaluation.yaml", (
            f"format: evaluation/1\nid: {name}\ntitle: Record\nmethodologies: [rules]\n"
            "period: 2016-01-01..2019-12-31\nstage: draft\n"
            "centre:\n  id: centre\n  name: Centre\n  country: DZA\n  city: Algiers\n  conventions: [stockholm]\n"
            f"  serves: {{stockholm: [{', '.join(PARTIES)}]}}\n"
            f"sources:\n{sources or SOURCES}{listed}{rest}"))


SOURCES = "  - {id: report, kind: activity_report, title: Report, strength: self_reported}\n"
SELECTIONS = """  completed:
    of: activity
    where:
      status: completed
      conventions: {includes: stockholm}
      ended: {within: evaluation_period}
      evidence: {at_least: 1}
    once_per: project
    status: illustrative
  asked: {of: recommendation, where: {activity: {status: completed}}, status: illustrative}
  followed: {of: recommendation, where: {followed_up_by: present}, status: illustrative}
  published: {of: output, where: {status: completed}, status: illustrative}
"""
CRITERIA = """  - id: a
    maximum: 30
    status: illustrative
    indicators:
      - {id: number, measure: {count: completed}, bands: [{from: 0, score: 0}, {from: 3, score: 5}, {from: 900, score: 10}]}
      - id: parties
        measure: {count_distinct: parties, in: completed, among: served}
        bands: [{from: 0, score: 0}, {from: 3, score: 5}]
      - id: partners
        measure: {count_distinct: partners, in: completed}
        bands: [{from: 0, score: 0}, {from: 3, score: 5}]
      - id: people
        measure: {sum: participants, in: completed}
        bands: [{from: 0, score: 0}, {from: 100, score: 5}]
      - id: followed-up
        measure: {ratio: {of: {count: followed}, over: {count: asked}}, when_over_is_zero: not_assessed}
        bands: [{from: 0%, score: 0}, {from: 50%, score: 5}]
"""


def activity(index, more="", keys_in_order=True, **said):
    """One activity; every seventh has no date, every fifth no Party. `said` says a field otherwise."""
    begin = datetime.date(2016, 1, 1) + datetime.timedelta(days=index * 37 % 1400)
    end = begin + datetime.timedelta(days=2)
    fields = {
        "id": f"activity-{index}",
        "title": f"{{en: Workshop {index} on matters of kind {index % 97}, fr: Atelier {index}}}",
        "category": "capacity_building",
        "kind": "workshop",
        "status": "completed",
        "began": None if index % 7 == 0 else begin,
        "ended": None if index % 7 == 0 else end,
        "place": f"{{city: City {index % 50}, country: {PARTIES[index % 8]}}}",
        "conventions": "[stockholm]",
        "parties": None if index % 5 == 0 else f"[{PARTIES[index % 8]}, {PARTIES[(index + 1 + index // 8 % 7) % 8]}]",
        "partners": f"[partner-{index}]",
        "participants": index % 90 + 5,
        "project": f"project-{index // 2}",
    }
    evidence = said.pop("evidence", f"[{{source: report, at: page {index}}}]")
    fields |= said
    if not keys_in_order:
        fields = {"status": fields.pop("status")} | fields
    text = "".join(f"    {key}: {value}\n" for key, value in fields.items() if value is not None)
    return "  -" + text[3:] + more + f"    evidence: {evidence}\n"


def lines(count, line):
    return "".join(line(index) for index in range(count))
