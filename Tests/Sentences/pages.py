"""Reading the lines of page 1 out of an HTML page and out of its Markdown."""

import html
import re

import lxml.html
import markdown_it

from lines import line

KINDS = {"warning": "caution", "note": "note", "kind": "kind", "notice": "notice", None: "paragraph"}
INLINE = {"text", "code_inline"}


def html_lines(text):
    """The head and the section `summary`; an element that is not known is a line of its own that nothing explains."""
    page = lxml.html.document_fromstring(text)
    (head,), (summary,) = page.xpath("//header[@class='title']"), page.xpath("//section[@id='summary']")
    return [one for block in [*head, *summary] for one in block_lines(block)]


def block_lines(block):
    if block.tag == "section":
        return [one for inner in block for one in block_lines(inner)]
    if block.tag in ("h1", "h2", "h3"):
        return [line("title" if block.tag == "h1" else "heading", block.text_content())]
    if block.tag == "p":
        return [line(KINDS.get(block.get("class"), "paragraph"), block.text_content())]
    if block.tag in ("ul", "ol"):
        return [line("item" if block.tag == "ul" else "step", entry.text_content()) for entry in block]
    if block.tag == "dl":
        kind = "figure" if block.get("class") == "figures" else "fact"
        return [line(kind, *(part.text_content() for part in fact)) for fact in block]
    return [line(f"<{block.tag}>", block.text_content())]


def markdown_lines(text):
    """The lines from the title up to the second section, without the anchors between them."""
    lines, lists, is_quote, headings = [], [], False, 0
    tokens = markdown_it.MarkdownIt("commonmark").parse(text)
    for index, token in enumerate(tokens):
        if token.type.endswith("_list_open"):
            lists.append("step" if token.type.startswith("ordered") else "item")
        elif token.type.endswith("_list_close"):
            lists.pop()
        elif token.type in ("blockquote_open", "blockquote_close"):
            is_quote = token.type == "blockquote_open"
        elif token.type == "inline":
            tag = tokens[index - 1].tag
            headings += tag == "h2"
            if headings == 2:
                break
            heading = {"h1": "title", "h2": "heading", "h3": "heading"}.get(tag)
            kind = heading or (lists[-1] if lists else "caution" if is_quote else "paragraph")
            if not is_anchor(token.content):
                lines.append(line(kind, "".join(words(inner) for inner in token.children)))
        elif token.type in ("fence", "code_block", "hr", "html_block"):
            lines.append(line(token.type, token.content))
    return lines


def is_anchor(markup):
    return re.fullmatch(r'<a id="[^"]*"></a>', markup.strip()) is not None


def words(token):
    if token.type in INLINE:
        return token.content
    return " " if token.type in ("softbreak", "hardbreak") else html.unescape(token.content)
