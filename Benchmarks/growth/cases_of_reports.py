"""Narrative reports with one list that grows, drafted into a record."""
import zipfile

from folders import CRITERIA, activity, lines

DRAFT = ["draft", "report.docx", "--into", "record"]
PLAIN = ["draft", "report.txt", "--into", "record"]
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SENTENCES = [
    "Le Centre a organisé un atelier régional {} sur les PCB du 3 au 5 mars 2018 à Oran, auquel ont participé 25 personnes du Mali. ",
    "The Centre held a training course {} on mercury in Rabat, Morocco, from 12 to 14 June 2017 with 30 participants. ",
    "Aucune réunion ne s'est tenue en 2016, faute de financement du FEM; le rapport a été remis le 4 avril 2016. ",
    "В мае 2018 года Центр провел семинар {} по отходам в Алжире, в котором приняли участие 40 человек. ",
    "عقد المركز حلقة عمل {} بشأن الزئبق في وهران من 3 إلى 5 مارس 2018 بمشاركة 20 مشاركا. ",
]


def sentence(index):
    return SENTENCES[index % len(SENTENCES)].format(index)


def base(folder):
    folder.criteria(CRITERIA, 30)
    folder.record(activity(1))


def paragraph(text, style=None, more=""):
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r>{more}</w:p>'


def table(rows):
    cells = lambda row: "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row)
    return "<w:tbl>" + "".join(f"<w:tr>{cells(row)}</w:tr>" for row in rows) + "</w:tbl>"


def relationships(kind, target):
    return (f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/{kind}" '
            f'Target="{target}"/></Relationships>')


def document(folder, body, notes=""):
    base(folder)
    with zipfile.ZipFile(folder.path / "report.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types"/>')
        archive.writestr("_rels/.rels", relationships("officeDocument", "word/document.xml"))
        archive.writestr("word/document.xml", f"<w:document {WORD}><w:body>{body}</w:body></w:document>")
        archive.writestr("word/_rels/document.xml.rels", relationships("footnotes", "footnotes.xml"))
        archive.writestr("word/footnotes.xml", f"<w:footnotes {WORD}>{notes}</w:footnotes>")


def one_paragraph(folder, count):
    base(folder)
    folder.write("report.txt", "Activités\n\n" + lines(count, sentence) + "\n")


def paragraphs(folder, count):
    base(folder)
    folder.write("report.txt", "Activités\n\n" + lines(count, lambda index: sentence(index) + "\n\n"))


def headings(folder, count):
    document(folder, lines(count, lambda index: paragraph(f"Atelier {index} sur les PCB", "Heading2")
                           + paragraph(sentence(index))))


def tables(folder, count):
    document(folder, lines(count, lambda index: paragraph(f"Réunions {index}", "Heading2") + table(
        [["Titre", "Date", "Lieu"], [f"Atelier {index}", f"{index % 28 + 1} mars 2018", "Oran"]])))


def rows(folder, count):
    document(folder, paragraph("Réunions", "Heading1") + table(
        [["Titre", "Date", "Lieu"]]
        + [[f"Atelier {index}", f"{index % 28 + 1} mars 2018", "Oran"] for index in range(count)]))


def one_cell(folder, count):
    document(folder, paragraph("Réunions", "Heading1") + table(
        [["Titre", "Date", "Lieu"], [lines(count, sentence), "3 mars 2018", "Oran"], ["Atelier", "4 mai 2018", "Rabat"]]))


def footnotes(folder, count):
    body = lines(count, lambda index: paragraph(
        sentence(index), more=f'<w:r><w:footnoteReference w:id="{index + 2}"/></w:r>'))
    notes = lines(count, lambda index: f'<w:footnote w:id="{index + 2}">{paragraph(sentence(index + 1))}</w:footnote>')
    document(folder, paragraph("Activités", "Heading1") + body, notes)


CASES = [
    ("sentences of one paragraph", one_paragraph, PLAIN),
    ("paragraphs of a report", paragraphs, PLAIN),
    ("headings of a report", headings, DRAFT),
    ("tables of a report", tables, DRAFT),
    ("rows of a table of a report", rows, DRAFT),
    ("sentences of one cell of a report", one_cell, DRAFT),
    ("footnotes of a report", footnotes, DRAFT),
]
