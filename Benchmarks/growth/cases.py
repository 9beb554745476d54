"""What grows, and which commands read it."""
import datetime
import hashlib
import zipfile

from folders import CRITERIA, PARTIES, REFERENCE, SELECTIONS, SOURCES, activity, lines


def activities(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, activity))
    folder.record(lines(count, lambda index: activity(index + count // 10)), name="later")
    scenario(folder, "  - {set: criteria.a.number.bands.3.score, was: 5, to: 6}\n" + VARIED)


def long_titles(folder, count):
    """Titles of thirty words: half of them stand in every title, each other one in at most twenty."""
    folder.criteria(CRITERIA, 30)
    shared = " ".join(word(place) for place in range(15))
    folder.record(lines(count, lambda index: activity(
        index, title=" ".join([shared] + [word(100 + (index + place * 7) // 20 * 15 + place) for place in range(15)]))))


def long_titles_of_few_words(folder, count):
    """Titles of thirty out of two hundred words, so that each word stands in many titles."""
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, lambda index: activity(
        index, title=" ".join(word(drawn(index, place) % 200) for place in range(30)))))


def titles_of_three_hundred_words(folder, count):
    """Titles of three hundred words, each of which stands in some twenty titles."""
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, lambda index: activity(
        index, title=" ".join(word(drawn(index, place) % (15 * count)) for place in range(300)))))


def word(number):
    """A word for a number, of letters alone: titles are compared by these."""
    letters = ""
    while number or len(letters) < 4:
        number, rest = divmod(number, 26)
        letters += chr(ord("a") + rest)
    return "m" + letters


def drawn(index, place):
    """A number that looks drawn by chance, and is the same in each run."""
    return int.from_bytes(hashlib.sha256(f"{index} {place}".encode()).digest()[:4], "big")


def near_twins(folder, count):
    """Six activities each in one city, on days that meet, with titles that differ in one word."""
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, near_twin))
    folder.record(lines(count, lambda index: near_twin(index + count // 10)), name="later")


def near_twins_of_one_city(folder, count):
    """The same, and all in one city."""
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, lambda index: near_twin(index, city="Algiers")))


def near_twin(index, city=None):
    group = index // 6
    begin = datetime.date(2016, 1, 1) + datetime.timedelta(days=group * 37 % 1400 + index % 3)
    return activity(
        index, began=begin, ended=begin + datetime.timedelta(days=2), project=None,
        title=f"Safe handling of stockpile {word(group)} of pesticides in store {word(group * 7 % 89)} of {word(index % 6)}",
        place=f"{{city: {city or f'City {group}'}, country: {PARTIES[group % 8]}}}")


def shared_sources(folder, count):
    """Each activity rests on ten sources, each of which shows ten activities by one passage."""
    folder.criteria(CRITERIA, 30)
    listed = lines(count, lambda index: f"  - {{id: s-{index}, kind: minutes, title: Minutes {index}, strength: self_reported}}\n")
    folder.record(lines(count, lambda index: activity(index, evidence=places(
        (f"s-{(index + place * 11) % count}", "page 1") for place in range(10)))), sources=SOURCES + listed)


def one_passage(folder, count):
    """One page of one source shows all activities but the last, which all sources show."""
    folder.criteria(CRITERIA, 30)
    listed = lines(count, lambda index: f"  - {{id: s-{index}, kind: minutes, title: Minutes {index}, strength: self_reported}}\n")
    folder.record(
        lines(count - 1, lambda index: activity(index, evidence=places([("report", "page 1")])))
        + activity(count - 1, evidence=places((f"s-{index}", "page 1") for index in range(count))), sources=SOURCES + listed)


def places(named):
    return "[" + ", ".join(f"{{source: {source}, at: {at}}}" for source, at in named) + "]"


def many_parties(folder, count):
    """Each activity names sixty Parties, of which the centre serves few, and sixty partners."""
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, lambda index: activity(
        index, parties=f"[{', '.join((CODES + CODES)[index * 7 % len(CODES):][:60])}]",
        partners=f"[{', '.join(f'partner-{(index * 13 + place) % max(2 * count, 60)}' for place in range(60))}]")))


CODES = """
    AFG ALB DZA AGO ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BOL BIH BWA BRA BGR BFA BDI KHM CMR CAN CPV CAF TCD
    CHL CHN COL COM COG CRI HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC
    GRD GTM GIN GNB GUY HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LVA LBN LSO LBR LBY LTU LUX
""".split()


def may_leave(folder, count):
    """A fifth as many indicators, of which the record leaves open whether they are assessed."""
    folder.criteria(
        "  - id: a\n    maximum: 2\n    status: illustrative\n    combine: average\n    indicators:\n"
        + lines(count // 5, lambda index: leaving("a", index)), 2)
    folder.record(lines(40, lambda index: activity(index, began=None, ended=None)))


def ladders(folder, count):
    """The same, with a ladder for each number of them that may be assessed."""
    ladder = lines(count // 5, lambda index: f"      {index + 1}: [{{from: 0, score: 0}}, {{from: {index + 1}, score: 10}}]\n")
    folder.criteria(
        "  - id: b\n    maximum: 10\n    status: illustrative\n    combine: sum\n    indicators:\n"
        + lines(count // 5, lambda index: leaving("b", index)) + "    ladders:\n" + ladder, 10)
    folder.record(lines(40, lambda index: activity(index, began=None, ended=None)))


def leaving(name, index):
    over = f"{{participants: {{at_least: {index % 40 + 1}}}, parties: {{includes: {PARTIES[index % 8]}}}}}"
    return (
        f"      - id: {name}-{index}\n"
        f"        measure: {{ratio: {{of: {{count: completed, where: {{participants: {{at_least: 20}}}}}}, "
        f"over: {{count: completed, where: {over}}}}}, when_over_is_zero: not_assessed}}\n"
        "        bands: [{from: 0%, score: 0}, {from: 50%, score: 2}]\n")


def unsorted_activities(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, lambda index: activity(index, keys_in_order=False)))


def scenario(folder, changes):
    digest = hashlib.sha256((folder.path / "Criteria/rules.yaml").read_bytes()).hexdigest()
    folder.write("scenario.yaml", (
        f"format: scenario/1\nid: softer\ntitle: Softer\nextends: rules\nextends_digest: sha256:{digest}\n"
        f"because: To see.\nchanges:\n{changes}"))


VARIED = "vary: [{path: criteria.a.number.bands.3.score, from: 1, to: 8, step: 1}]\n"


def rows(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(activity(0))
    folder.write("table.csv", "Title,Start date,End date,City,Country,Participants\n" + lines(
        count, lambda row: f"Workshop {row} on waste,2017-{row % 12 + 1:02}-03,2017-{row % 12 + 1:02}-05,"
        f"City {row},Tunisia,{row % 80 + 3}\n"))


def workbook(folder, count):
    """The same rows as a workbook of the fewest parts."""
    rows(folder, count)
    table = folder.path / "table.csv"
    parts = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

    def related(name, target):
        return (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="a" Type="{parts}/{name}" Target="{target}"/></Relationships>')

    def cell(place, text):
        return f"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"

    listed = "".join(
        f'<row r="{row}">' + "".join(cell(f"{chr(65 + column)}{row}", text) for column, text in enumerate(line.split(",")))
        + "</row>" for row, line in enumerate(table.read_text(encoding="utf-8").splitlines(), 1))
    with zipfile.ZipFile(folder.path / "table.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", related("officeDocument", "xl/workbook.xml"))
        archive.writestr("xl/_rels/workbook.xml.rels", related("worksheet", "sheet.xml"))
        archive.writestr("xl/workbook.xml", (
            f'<workbook {main} xmlns:r="{parts}"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>'))
        archive.writestr("xl/sheet.xml", f"<worksheet {main}><sheetData>{listed}</sheetData></worksheet>")


def rows_of_one_title(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(activity(0))
    folder.write("table.csv", "Title,Start date,City\n" + lines(
        count, lambda row: f"Workshop on waste,2017-{row % 12 + 1:02}-03,City {row}\n"))


def unknown_keys(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(activity(0), rest=lines(count, lambda index: f"key-{index}: value\n"))


def errors(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, lambda index: (
        f"  - {{id: a-{index}, title: Thing {index}, kind: nonsense, began: 2018-13-01}}\n")))


def one_line(folder, count):
    """Everything in one line, which normal form breaks."""
    listed = ", ".join(f"{{id: a-{index}, title:   Thing {index}, began: 2018-01-01}}" for index in range(count))
    folder.write("record.yaml", f"format: evaluation/1\nid: record\nactivities: [{listed}]\n")


def many_lines(folder, count):
    folder.write("record.yaml", "format: evaluation/1\nid: record\nactivities:\n" + lines(
        count, lambda index: f"  - {{id: a-{index}, title:   Thing {index}, began: 2018-01-01}}\n"))


def criterion(index):
    return (
        f"  - id: c-{index}\n    maximum: 2\n    status: illustrative\n    measure: {{count: completed}}\n"
        f"    bands: [{{from: 0, score: 0}}, {{from: {index + 1}, score: 2}}]\n")


def criteria(folder, count):
    folder.criteria(lines(count, criterion), 2 * count)
    folder.record(lines(20, activity))
    scenario(folder, lines(count, lambda index: f"  - {{set: criteria.c-{index}.bands.0.score, was: 0, to: 1}}\n"))


def changes(folder, count):
    """An eighth as many criteria, each with a change: a scenario makes a thousand at most."""
    criteria(folder, max(count // 8, 1))


def reachable_criteria(folder, count):
    """Each criterion is one item short, which steps to all of them fill in."""
    few = lines(count, lambda index: criterion(index).replace(f"from: {index + 1}", "from: 17"))
    folder.criteria(few, 2 * count)
    folder.record(lines(20, activity))


def bands(folder, count):
    ladder = lines(count, lambda index: f"      - {{from: {index}, score: {index}}}\n")
    folder.criteria(
        f"  - id: a\n    maximum: {count - 1}\n    status: illustrative\n    measure: {{count: completed}}\n"
        f"    bands:\n{ladder}", count - 1)
    folder.record(lines(20, activity))


def conditions(folder, count):
    alternatives = lines(count, lambda index: f"        - {{participants: {{between: [{3 * index}, {3 * index + 1}]}}}}\n")
    selection = f"  some:\n    of: activity\n    where:\n      any:\n{alternatives}    status: illustrative\n"
    folder.criteria(
        "  - id: a\n    maximum: 5\n    status: illustrative\n    measure: {count: some}\n"
        "    bands: [{from: 0, score: 0}, {from: 3, score: 5}]\n", 5, selections=selection)
    folder.record(lines(20, activity))


def selections(folder, count):
    some = lines(count, lambda index: (
        f"  s-{index}: {{of: activity, where: {{participants: {{at_least: {index + 1}}}}}, status: illustrative}}\n"))
    listed = lines(count, lambda index: criterion(index).replace("completed", f"s-{index}"))
    folder.criteria(listed, 2 * count, selections=some)
    folder.record(lines(20, activity))


def caps(folder, count):
    indicators = lines(2 * count, lambda index: (
        f"      - {{id: i-{index}, measure: {{count: completed}}, bands: [{{from: 0, score: 0}}, "
        f"{{from: {index + 1}, score: 2}}]}}\n"))
    limits = lines(count, lambda index: (
        f"      - {{id: cap-{index}, of: [i-{2 * index}, i-{2 * index + 1}], at: 3, status: illustrative}}\n"))
    folder.criteria(
        f"  - id: a\n    maximum: {3 * count}\n    status: illustrative\n    indicators:\n{indicators}    caps:\n{limits}",
        3 * count)
    folder.record(lines(20, activity))


def gates(folder, count):
    listed = lines(count, lambda index: (
        f"  - {{id: g-{index}, title: Gate {index}, status: illustrative, "
        f"require: {{count: completed, at_least: {index + 1}}}, otherwise: {{cap: {{criterion: a, at: 5}}}}}}\n"))
    folder.criteria(CRITERIA, 30, rest=f"gates:\n{listed}")
    folder.record(lines(20, activity))


def references(folder, count):
    known = "references:\n" + lines(count, lambda index: (
        f"  r-{index}: {{instrument: decision, symbol: R-{index}, year: 2010, parts: {{p: {{at: p}}}}}}\n"))
    cited = ", ".join(f"r-{index}#p" for index in range(count))
    folder.criteria(
        f"  - id: a\n    maximum: 5\n    cite: [{cited}]\n    measure: {{count: completed}}\n"
        "    bands: [{from: 0, score: 0}, {from: 3, score: 5}]\n", 5, references=known)
    folder.record(lines(20, activity))


def sources(folder, count):
    attach(folder, count, lambda index: f"evidence/list-{index}.csv")


def missing_sources(folder, count):
    attach(folder, count, lambda index: f"evidence/lost-{index}.csv")


def attach(folder, count, named):
    folder.criteria(CRITERIA, 30)
    listed = lines(count, lambda index: (
        f"  - {{id: s-{index}, kind: attendance_list, title: List {index}, file: {named(index)}, "
        f"sha256: {hashlib.sha256(attached(index).encode()).hexdigest()}, strength: documented}}\n"))
    folder.record(lines(20, activity), sources=SOURCES + listed)
    for index in range(count):
        folder.write(f"Evaluations/record/evidence/list-{index}.csv", attached(index))


def attached(index):
    return f"name,country\nperson {index},DZA\n"


def recommendations(folder, count):
    folder.criteria(CRITERIA, 30)
    asked = "    recommendations:\n" + lines(count, lambda index: f"      - {{id: r{index}, text: Do thing {index}}}\n")
    folder.record(activity(1, more=asked) + activity(2))


def follow_ups(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(lines(count, lambda index: activity(index, more=(
        f"    recommendations: [{{id: r, text: Do it, followed_up_by: activity-{index + 1}}}]\n"))) + activity(count))


def outputs(folder, count):
    folder.criteria(CRITERIA, 30)
    folder.record(activity(0), rest="outputs:\n" + lines(count, lambda index: (
        f"  - {{id: o-{index}, title: Guide {index}, kind: guide, status: completed, published: 2018-11, languages: [en]}}\n")))


RECORD = "record"
REPORT = ["report", RECORD, "--output", "Reports", "--quiet"]
WHATIF = ["whatif", RECORD, "--scenario", "scenario.yaml"]
SWEEP = ["sweep", RECORD, "--scenario", "scenario.yaml"]

# name, what makes the folder, the command
CASES = [
    ("activities", activities, ["score", RECORD]),
    ("activities", activities, REPORT),
    ("activities", activities, ["check"]),
    ("activities", activities, ["explain", RECORD]),
    ("activities", activities, WHATIF),
    ("activities", activities, ["diff", RECORD, "later"]),
    ("activities", activities, ["todo", RECORD]),
    ("activities", activities, SWEEP),
    ("activities, keys unsorted", unsorted_activities, ["fmt", "--diff"]),
    ("long titles", long_titles, ["score", RECORD]),
    ("long titles of few words", long_titles_of_few_words, ["score", RECORD]),
    ("titles of three hundred words", titles_of_three_hundred_words, ["score", RECORD]),
    ("near twins", near_twins, ["score", RECORD]),
    ("near twins", near_twins, REPORT),
    ("near twins", near_twins, ["todo", RECORD]),
    ("near twins", near_twins, ["diff", RECORD, "later"]),
    ("near twins of one city", near_twins_of_one_city, ["score", RECORD]),
    ("shared sources", shared_sources, ["score", RECORD]),
    ("shared sources", shared_sources, REPORT),
    ("one passage", one_passage, ["score", RECORD]),
    ("one passage", one_passage, ["check"]),
    ("many Parties", many_parties, ["score", RECORD]),
    ("many Parties", many_parties, REPORT),
    ("a fifth as many that may leave an average", may_leave, ["score", RECORD]),
    ("a fifth as many that may leave an average", may_leave, ["check"]),
    ("a fifth as many ladders", ladders, ["score", RECORD]),
    ("a fifth as many ladders", ladders, ["check"]),
    ("rows", rows, ["import", "table.csv", "--into", RECORD]),
    ("rows", rows, ["import", "table.csv", "--into", RECORD, "--write"]),
    ("rows of a workbook", workbook, ["import", "table.xlsx", "--into", RECORD]),
    ("rows of a workbook", workbook, ["import", "table.xlsx", "--into", RECORD, "--write"]),
    ("rows of one title", rows_of_one_title, ["import", "table.csv", "--into", RECORD]),
    ("unknown keys", unknown_keys, ["check"]),
    ("errors", errors, ["check"]),
    ("things in one line", one_line, ["fmt", "--diff", "record.yaml"]),
    ("things in lines", many_lines, ["fmt", "--diff", "record.yaml"]),
    ("criteria", criteria, ["score", RECORD]),
    ("criteria one item short", reachable_criteria, ["score", RECORD]),
    ("criteria", criteria, ["check"]),
    ("criteria", criteria, ["test", "Criteria/rules.yaml", "--propose"]),
    ("an eighth as many changes of a scenario", changes, WHATIF),
    ("bands", bands, ["check"]),
    ("bands", bands, ["score", RECORD]),
    ("bands", bands, ["test", "Criteria/rules.yaml", "--propose"]),
    ("conditions", conditions, ["check"]),
    ("conditions", conditions, ["score", RECORD]),
    ("conditions", conditions, ["test", "Criteria/rules.yaml", "--propose"]),
    ("selections", selections, ["check"]),
    ("selections", selections, ["score", RECORD]),
    ("caps", caps, ["check"]),
    ("caps", caps, ["score", RECORD]),
    ("gates", gates, ["check"]),
    ("gates", gates, ["score", RECORD]),
    ("references of one rule", references, ["check"]),
    ("references of one rule", references, ["score", RECORD]),
    ("sources with files", sources, ["check"]),
    ("sources with files", sources, REPORT),
    ("sources without their files", missing_sources, ["check"]),
    ("recommendations of one activity", recommendations, ["score", RECORD]),
    ("recommendations of one activity", recommendations, ["todo", RECORD]),
    ("recommendations of one activity", recommendations, REPORT),
    ("follow-ups", follow_ups, ["score", RECORD]),
    ("follow-ups", follow_ups, ["check"]),
    ("outputs", outputs, ["score", RECORD]),
    ("outputs", outputs, ["todo", RECORD]),
    ("outputs", outputs, REPORT),
]
