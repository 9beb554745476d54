"""A Word document, taken apart."""

import posixpath
import zipfile

from lxml import etree

import pages

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def problems(path, language, texts):
    with zipfile.ZipFile(path) as archive:
        if bad := archive.testzip():
            return [f"{bad} is damaged"]
        names = archive.namelist()
        found = [f"{name} stands twice" for name in set(names) if names.count(name) > 1]
        parts = {name: etree.fromstring(archive.read(name)) for name in names if name.endswith((".xml", ".rels"))}
    found += relationships(parts, names)
    body = parts["word/document.xml"]
    found += links(body) + tables(body) + drawings(body) + wording(body, texts)
    return found + (direction(body, parts["word/styles.xml"]) if language == "ar" else [])


def relationships(parts, names):
    found = []
    for name, part in parts.items():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        for relationship in part:
            target = posixpath.normpath(posixpath.join(folder, relationship.get("Target")))
            if relationship.get("TargetMode") != "External" and target not in names:
                found.append(f"{name} leads to {target}, which is not there")
    known = {relationship.get("Id") for relationship in parts["word/_rels/document.xml.rels"]}
    asked = {value for element in parts["word/document.xml"].iter() for key, value in element.attrib.items()
             if key.startswith(R)}
    return found + [f"no relationship {name}" for name in sorted(asked - known)]


def links(body):
    marks = [mark.get(W + "name") for mark in body.iter(W + "bookmarkStart")]
    asked = {link.get(W + "anchor") for link in body.iter(W + "hyperlink")} - {None}
    return (
        [f"bookmark {name} stands twice" for name in sorted(set(marks)) if marks.count(name) > 1]
        + [f"bookmark {name} is longer than Word allows" for name in marks if len(name) > 40]
        + [f"a link leads to {name}, which is not there" for name in sorted(asked - set(marks))])


def tables(body):
    found = []
    for table in body.iter(W + "tbl"):
        width = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for row in table.findall(W + "tr"):
            spans = [int(span.get(W + "val")) for span in row.iter(W + "gridSpan")]
            cells = len(row.findall(W + "tc"))
            if cells + sum(spans) - len(spans) != width:
                found.append(f"a row of {cells} cells in a table of {width} columns")
        style = table.find(f"{W}tblPr/{W}tblStyle").get(W + "val")
        if style == "ReportTable" and table.find(f"{W}tr/{W}trPr/{W}tblHeader") is None:
            found.append("a table without a head that stands on every page")
    return found


def drawings(body):
    places = [place.get("id") for place in body.iter(DRAWN + "docPr")]
    return ["two drawings of one number"] if len(places) != len(set(places)) else []


def wording(body, texts):
    written = {pages.plain("".join(text.text or "" for text in paragraph.iter(W + "t"))) for paragraph in body.iter(W + "p")}
    return [f"the page says what Word does not: {text[:90]}" for text in texts if text not in written]


def direction(body, styles):
    found = []
    normal = next(style for style in styles.iter(W + "style") if style.get(W + "styleId") == "Normal")
    if normal.find(f"{W}pPr/{W}bidi") is None:
        found.append("paragraphs are not read from the right")
    if any(table.find(f"{W}tblPr/{W}bidiVisual") is None for table in body.iter(W + "tbl")):
        found.append("a table is read from the left")
    if body.find(f"{W}body/{W}sectPr/{W}bidi") is None:
        found.append("pages are read from the left")
    for run in body.iter(W + "r"):
        text = "".join(part.text or "" for part in run.iter(W + "t"))
        if any("\u0620" <= sign <= "\u064a" for sign in text) and run.find(f"{W}rPr/{W}rtl") is None:
            found.append(f"words that are not read from the right: {text[:60]}")
    return found
