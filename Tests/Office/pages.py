"""What a page says, text by text, as somebody reads it."""

import re

import html5lib

BLOCKS = {"p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "caption", "summary"}
# What a browser needs and a document does not hold: lists of contents, and charts, which are drawn in another way.
APART = {"nav", "figure", "style", "svg"}


def plain(text):
    """The text with its spaces made equal, without marks that nobody sees."""
    return re.sub(r"\s+", " ", re.sub("[\u200e\u200f\u2066-\u2069]", "", text)).strip()


def texts(path):
    """The texts of the page's blocks, without those of the blocks inside them."""
    tree = html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)
    found = []
    gather(tree.find("body"), found)
    return [text for text in map(plain, found) if text]


def gather(element, found):
    for child in element:
        if child.tag in APART:
            continue
        if child.tag in BLOCKS and not any(inner.tag in BLOCKS | {"div"} for inner in child.iter() if inner is not child):
            found.append("".join(child.itertext()))
        elif child.tag == "div" and all(inner.tag not in BLOCKS | {"div"} for inner in child):
            found.append("".join(child.itertext()))
        else:
            gather(child, found)
