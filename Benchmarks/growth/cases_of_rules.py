"""Lists of a methodology, of its tests, of a scenario, and of other documents that commands read."""
from folders import CRITERIA, REFERENCE, SELECTIONS, activity, lines

RECORD = "record"
RULES = "Criteria/rules.yaml"


def criterion(index, more=""):
    return (
        f"  - id: c-{index}\n    maximum: 2\n    status: illustrative\n{more}    measure: {{count: completed}}\n"
        f"    bands: [{{from: 0, score: 0}}, {{from: {index + 1}, score: 2}}]\n")


def with_record(folder):
    folder.record(lines(20, activity))


def readings(folder, count):
    """Readings, on each of which one criterion rests."""
    listed = "readings:\n" + lines(count, lambda index: (
        f"  r-{index}: {{question: What is meant by {index}, answer: This, decided_by: this file}}\n"))
    folder.criteria(
        lines(count, lambda index: criterion(index, f"    reading: r-{index}\n")), 2 * count, rest=listed)
    with_record(folder)


def parts(folder, count):
    """Parts of one reference, each of which one criterion cites."""
    known = "references:\n  r:\n    instrument: decision\n    symbol: R\n    year: 2010\n    parts:\n" + lines(
        count, lambda index: f"      p-{index}: {{at: row {index}}}\n")
    folder.criteria(
        lines(count, lambda index: criterion(index, f"    cite: r#p-{index}\n")), 2 * count, references=known)
    with_record(folder)


def values(folder, count):
    """Dated values, each of which one criterion uses."""
    known = "values:\n" + lines(count, lambda index: (
        f"  v-{index}: {{title: Value {index}, history: [{{from: 2006-01-01, value: {index + 1}}}]}}\n"))
    folder.criteria(lines(count, lambda index: criterion(index).replace(
        f"from: {index + 1}", f"from: $v-{index}")), 2 * count, rest=known)
    with_record(folder)


def windows(folder, count):
    """Windows of days, each of which one selection names."""
    known = "windows:\n" + lines(count, lambda index: f"  w-{index}: {{from: 2016-01-01, to: 2018-{index % 12 + 1:02}-28}}\n")
    some = lines(count, lambda index: (
        f"  s-{index}: {{of: activity, where: {{ended: {{within: w-{index}}}}}, status: illustrative}}\n"))
    folder.criteria(
        lines(count, lambda index: criterion(index).replace("completed", f"s-{index}")), 2 * count, selections=some,
        rest=known)
    with_record(folder)


def weights(folder, count):
    """Criteria that are weighed."""
    folder.criteria(lines(count, criterion), 100)
    file = folder.path / RULES
    weighed = "total:\n  combine: weighted_sum\n  weights:\n" + lines(count, lambda index: f"    c-{index}: {index % 3 + 1}\n")
    file.write_text(file.read_text(encoding="utf-8").replace("total: {combine: sum}\n", weighed), encoding="utf-8")
    with_record(folder)


def groups(folder, count):
    """A fifth as many groups of five criteria, each rated."""
    folder.criteria(lines(count, criterion), 2 * count)
    file = folder.path / RULES
    listed = "groups:\n" + lines(count // 5, lambda group: (
        f"  - id: g-{group}\n    title: Group {group}\n    combine: sum\n    rating: grade\n"
        f"    criteria: [{', '.join(f'c-{5 * group + place}' for place in range(5))}]\n"))
    rated = (
        "ratings:\n  grade:\n    status: illustrative\n    of: share_of_maximum\n"
        "    classes: [{id: low, from: 0%}, {id: high, from: 50%}]\n")
    file.write_text(file.read_text(encoding="utf-8").replace(
        "total: {combine: sum}\n", f"{listed}{rated}total: {{combine: sum, of: groups}}\n"), encoding="utf-8")
    with_record(folder)


def rated_criteria(folder, count):
    """Criteria that share a scale of classes."""
    rated = (
        "ratings:\n  grade:\n    status: illustrative\n    of: share_of_maximum\n"
        "    classes: [{id: low, from: 0%}, {id: high, from: 50%}]\n")
    folder.criteria(lines(count, lambda index: criterion(index, "    rating: grade\n")), 2 * count, rest=rated)
    with_record(folder)


def classes(folder, count):
    """Classes of the total."""
    listed = "rating:\n  status: illustrative\n  of: total\n  classes:\n" + lines(
        count, lambda index: f"    - {{id: class-{index}, title: Class {index}, from: {index}}}\n")
    ladder = f"[{{from: 0, score: 0}}, {{from: 3, score: {count}}}]"
    folder.criteria(
        f"  - id: a\n    maximum: {count}\n    status: illustrative\n    measure: {{count: completed}}\n    bands: {ladder}\n",
        count, rest=listed)
    with_record(folder)


def entries(folder, count):
    """Entries of one checklist."""
    listed = lines(count, lambda index: (
        f"          - {{id: e-{index}, met_when: {{count: completed, where: {{participants: {{at_least: {index}}}}}, "
        f"at_least: 1}}}}\n"))
    folder.criteria(
        "  - id: a\n    maximum: 2\n    status: illustrative\n    measure:\n        checklist:\n" + listed
        + "    bands: [{from: 0, score: 0}, {from: 3, score: 2}]\n", 2)
    with_record(folder)


def choices(folder, count):
    """Choices of one judgement."""
    listed = lines(count, lambda index: f"          - {{id: choice-{index}, title: Choice {index}, score: {index}}}\n")
    folder.criteria(
        f"  - id: a\n    maximum: {count - 1}\n    status: illustrative\n    measure:\n      finding:\n        choices:\n{listed}", count - 1)
    folder.record(activity(1), rest=(
        "findings:\n  - {indicator: a, choice: choice-7, because: It is so, evidence: [{source: report}]}\n"))


def words(folder, count):
    """Words of which a field may say one."""
    listed = ", ".join(f"project-{index}" for index in range(count))
    folder.criteria(CRITERIA.replace("completed", "some"), 30, selections=SELECTIONS + (
        f"  some: {{of: activity, where: {{project: {{one_of: [{listed}]}}}}, status: illustrative}}\n"))
    with_record(folder)


def gates_on_judgements(folder, count):
    """Gates, each of which asks for another judgement."""
    folder.criteria(
        "  - id: a\n    maximum: 2\n    status: illustrative\n    combine: average\n    indicators:\n" + lines(
            count, lambda index: (
                f"      - {{id: i-{index}, measure: {{finding: {{choices: [{{id: no, score: 0}}, {{id: yes, score: 2}}]}}}}}}\n")), 2,
        rest="gates:\n" + lines(count, lambda index: (
            f"  - {{id: g-{index}, title: Gate {index}, status: illustrative, require: {{finding: a.i-{index}, "
            f"one_of: [yes]}}, otherwise: {{cap: {{criterion: a, at: 1}}}}}}\n")))
    with_record(folder)


def tests(folder, count):
    """Tests, each with a record of its own and an expectation."""
    folder.criteria(CRITERIA, 30)
    folder.write("Criteria/rules.tests.yaml", "format: tests/1\nof: rules\ntests:\n" + lines(count, lambda index: (
        f"  - id: t-{index}\n    period: 2016-01-01..2019-12-31\n    given:\n"
        f"      - {{repeat: {index % 5}, activity: {{id: a, status: completed, conventions: [stockholm], ended: 2018-01-01, "
        f"evidence: [{{source: report}}]}}}}\n    expect: {{a.number: {{measured: {index % 5}}}}}\n")))
    with_record(folder)


def given(folder, count):
    """Items of one test, all of which it expects."""
    folder.criteria(CRITERIA, 30)
    items = lines(count, lambda index: (
        f"      - {{activity: {{id: a-{index}, status: completed, conventions: [stockholm], ended: 2018-01-01, "
        f"evidence: [{{source: report}}]}}}}\n"))
    folder.write("Criteria/rules.tests.yaml", (
        f"format: tests/1\nof: rules\ntests:\n  - id: t\n    period: 2016-01-01..2019-12-31\n    given:\n{items}"
        f"    expect: {{a.number: {{counted: [{', '.join(f'a-{index}' for index in range(count))}]}}}}\n"))
    with_record(folder)


def expectations(folder, count):
    """A test that expects something of each criterion."""
    folder.criteria(lines(count, criterion), 2 * count)
    expected = lines(count, lambda index: f"      c-{index}: {{score: {2 if index == 0 else 0}}}\n")
    folder.write("Criteria/rules.tests.yaml", (
        "format: tests/1\nof: rules\ntests:\n  - id: t\n    period: 2016-01-01..2019-12-31\n    given:\n"
        "      - {activity: {id: a, status: completed, conventions: [stockholm], ended: 2018-01-01, "
        f"evidence: [{{source: report}}]}}}}\n    expect:\n{expected}"))
    with_record(folder)


def edges(folder, count):
    """A table of as many values, of a ladder of as many bands."""
    ladder = lines(count, lambda index: f"      - {{from: {index}, score: {index}}}\n")
    folder.criteria(
        f"  - id: a\n    maximum: {count - 1}\n    status: illustrative\n    measure: {{count: completed}}\n"
        f"    bands:\n{ladder}", count - 1)
    folder.write("Criteria/rules.tests.yaml", (
        "format: tests/1\nof: rules\ntests:\n  - id: t\n    measure: a\n"
        f"    scores: {{{', '.join(f'{index}: {index}' for index in range(count))}}}\n"))


def cases_of_a_table(folder, count):
    """Published judgements of one indicator, with their totals."""
    folder.criteria(
        "  - id: a\n    maximum: 2\n    status: illustrative\n"
        "    measure: {finding: {choices: [{id: no, score: 0}, {id: yes, score: 2}]}}\n", 2)
    folder.write("table.csv", "Case,a,total\n" + lines(count, lambda row: f"case {row},yes,2\n"))


def messages(folder, count):
    """Messages of a language, none of which English has."""
    folder.write("pt.yaml", (
        f"{HEAD_OF_LANGUAGE}messages:\n  steps:\n" + lines(
            count, lambda index: f"    step_{index}: Passo %{{number}} de {index}\n")))


HEAD_OF_LANGUAGE = """format: language/1
language: pt
name: português
direction: ltr
read_by: []
plurals: {one: "i = 0,1"}
numbers: {decimal: ",", group: ".", percent: "%"}
quotes: {open: "«", close: "»"}
lists: {between: ", ", and: " e ", or: " ou ", clauses: "; "}
dates: {day: "%{day} de %{month} de %{year}", month: "%{month} de %{year}"}
months: [janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro]
"""

CASES = [
    ("readings", readings, ["check"]),
    ("readings", readings, ["score", RECORD]),
    ("parts of one reference", parts, ["check"]),
    ("parts of one reference", parts, ["score", RECORD]),
    ("dated values", values, ["check"]),
    ("dated values", values, ["score", RECORD]),
    ("windows", windows, ["check"]),
    ("windows", windows, ["score", RECORD]),
    ("weights", weights, ["check"]),
    ("weights", weights, ["score", RECORD]),
    ("groups, a fifth as many", groups, ["check"]),
    ("groups, a fifth as many", groups, ["score", RECORD]),
    ("criteria that are rated", rated_criteria, ["check"]),
    ("criteria that are rated", rated_criteria, ["score", RECORD]),
    ("classes", classes, ["check"]),
    ("classes", classes, ["score", RECORD]),
    ("entries of a checklist", entries, ["check"]),
    ("entries of a checklist", entries, ["score", RECORD]),
    ("choices of a judgement", choices, ["check"]),
    ("choices of a judgement", choices, ["score", RECORD]),
    ("words of a condition", words, ["check"]),
    ("words of a condition", words, ["score", RECORD]),
    ("gates on judgements", gates_on_judgements, ["check"]),
    ("gates on judgements", gates_on_judgements, ["score", RECORD]),
    ("tests", tests, ["test"]),
    ("tests", tests, ["test", "--coverage"]),
    ("items of one test", given, ["test"]),
    ("expectations of one test", expectations, ["test"]),
    ("values of a table in a test", edges, ["test"]),
    ("cases of a published table", cases_of_a_table, ["recompute", "table.csv", "--under", "rules", "--case", "Case"]),
    ("messages of a language", messages, ["translations", "check", "pt.yaml"]),
]
