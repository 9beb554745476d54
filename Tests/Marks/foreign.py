"""What other programs read in an output: lists of pieces that can be compared one by one."""

import csv
import html.parser
import io
import json
import re
import urllib.parse
import xml.etree.ElementTree

import html5lib
import lxml.etree
import markdown_it

from marked_texts import squeezed

STYLE_ESCAPE = re.compile(r"\\([0-9a-f]{1,6}) ?")


class _Pieces(html.parser.HTMLParser):
    """The tags with their attributes, and the text between them."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.text = ""

    def handle_starttag(self, tag, attributes):
        self.flush()
        self.found.append(f"<{tag}>")
        # In which direction a text is written is its own; the element keeps it in.
        told = [(name, value) for name, value in attributes if (tag, name) != ("bdi", "dir")]
        self.found += [f"<{tag} {name}> {_attribute(name, value)}" for name, value in told]

    def handle_endtag(self, tag):
        self.flush()
        self.found.append(f"</{tag}>")

    def handle_data(self, data):
        self.text += STYLE_ESCAPE.sub(lambda found: chr(int(found[1], 16)), data) if self.cdata_elem else data

    def handle_comment(self, data):
        self.flush()
        self.found.append(f"<!-- {data}")

    def flush(self):
        if self.text.strip():
            self.found.append(squeezed(self.text))
        self.text = ""


def _attribute(name, value):
    return urllib.parse.unquote(value or "") if name in ("href", "src") else squeezed(value or "")


def html_pieces(text):
    """The elements, attributes and texts of a page."""
    parser = _Pieces()
    parser.feed(text)
    parser.close()
    parser.flush()
    return parser.found


def html_errors(text):
    """What a browser's rules find wrong in a page."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("lxml"))
    parser.parse(text)
    return [f"{code} at {place}" for place, code, _ in parser.errors]


def markdown_pieces(text):
    """The elements and texts of a text in Markdown with tables."""
    found = []
    for token in markdown_it.MarkdownIt("commonmark").enable("table").parse(text):
        found += _inline(token.children) if token.type == "inline" else [f"<{token.type} {token.tag} {token.content}>"]
    return found


def _inline(children):
    found, text = [], ""
    for child in children:
        if child.type in ("text", "softbreak"):
            text += child.content or "\n"
            continue
        found += [squeezed(text)] if text.strip() else []
        text = ""
        found.append(f"<{child.type}>")
        found += [squeezed(child.content)] if child.content.strip() else []
        found += [f"<{child.type} {name}> {urllib.parse.unquote(str(value))}" for name, value in child.attrs.items()]
    return found + ([squeezed(text)] if text.strip() else [])


def csv_rows(text, separator):
    """The cells as Excel reads them."""
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator, strict=True))


def json_pieces(text):
    """Each value with the way that leads to it."""

    def leaves(value, way):
        if isinstance(value, dict):
            return [leaf for key, inner in value.items() for leaf in leaves(inner, f"{way}.{key}")]
        if isinstance(value, list):
            return [f"{way}[{len(value)}]"] + [leaf for inner in value for leaf in leaves(inner, f"{way}[]")]
        return [f"{way}: {value}"]

    return leaves(json.loads(text), "")


def xml_pieces(text):
    """The elements, attributes and texts, on which two readers of XML must agree."""
    found = [
        piece
        for element in xml.etree.ElementTree.fromstring(text.encode()).iter()
        for piece in [f"<{element.tag}>", *map(str, element.attrib.items()), (element.text or "")]
    ]
    again = [
        piece
        for element in lxml.etree.fromstring(text.encode()).iter()
        for piece in [f"<{element.tag}>", *map(str, element.attrib.items()), (element.text or "")]
    ]
    if found != again:
        raise ValueError("two readers of XML read it differently")
    return found


def words(text):
    """The words that a terminal shows, wherever lines are broken; lines drawn under headings are as long as they."""
    return re.sub(r"^(==+|--+)$", "LINE", text, flags=re.MULTILINE).split()
