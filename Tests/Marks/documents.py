"""Reading documents in every style of YAML, and `fmt`, which keeps what they say and their comments."""

import json
import re

from yaml import YAMLError

import foreign
from checks import Checks
from marked_texts import Texts
from parity import compare
from program import workspace
from small import EVALUATION, read, write_small
from yaml_text import STYLES, dumped, loaded, write

PLACE = re.compile(r"\.(line|column): \d+$")


def check(program):
    """Each style against double quotes, in which nothing can be mistaken for syntax."""
    checks = Checks("documents")
    read_back = {}
    for name, style in STYLES.items():
        with workspace() as folder:
            content = _write(folder, style)
            read_back[name] = _assessment(checks, program, name, folder)
            if name == "double quotes":
                comments = _comment(folder)
            _format(checks, program, name, folder, content)
            if name == "double quotes":
                _comments_kept(checks, folder, comments)
    for name, pieces in read_back.items():
        if pieces is not None and read_back["double quotes"] is not None:
            compare(checks, f"score, {name}", read_back["double quotes"], pieces)
    return checks


def _write(folder, style):
    """Writes a record with every text in blocks and in braces; answers what it says."""
    texts = Texts()
    write_small(folder)
    content = read(folder, EVALUATION)
    content["activities"] += [
        {
            "id": f"a{n}",
            "title": title,
            "notes": notes,
            "place": {"city": city, "country": "KEN"},
            "recommendations": [{"id": f"r{n}", "text": advice}],
        }
        for n, (title, notes, city, advice) in enumerate(
            zip(*(texts.every(key) for key in ("title", "notes", "city", "advice")))
        )
    ]
    write(folder / EVALUATION, dumped(content, style))
    if read(folder, EVALUATION) != content:
        raise ValueError(f"the record cannot be written in {style}")
    return content


def _assessment(checks, program, name, folder):
    run = program(folder, "score", "rec", "--format", "json")
    if not checks.ended(f"score, {name}", run):
        return None
    return [piece for piece in foreign.json_pieces(run.output) if not PLACE.search(piece)]


def _format(checks, program, name, folder, content):
    if not checks.ended(f"fmt, {name}", program(folder, "fmt", EVALUATION)):
        return
    text = (folder / EVALUATION).read_bytes().decode()
    try:
        after = loaded(text)
    except YAMLError as problem:
        checks.that(f"fmt, {name}", False, f"writes what PyYAML cannot read: {problem}")
        return
    compare(
        checks,
        f"fmt, {name}, content",
        *(foreign.json_pieces(json.dumps(said, sort_keys=True)) for said in (content, after)),
    )
    again = program(folder, "fmt", "-", given=text)
    checks.that(f"fmt twice, {name}", again.output == text, "another text")
    checks.ended(f"fmt --check, {name}", program(folder, "fmt", "--check", EVALUATION))


def _comment(folder):
    """Puts a comment above each entry of a list and one behind its id; answers the comments."""
    texts = Texts()
    comments = iter([shape + text for shape in ("# ", "#") for text in texts.every("comment") if "\n" not in text])
    lines, written = [], []
    for line in (folder / EVALUATION).read_bytes().decode().split("\n"):
        entry = re.match(r"( *)- id", line)
        above, behind = (next(comments, None), next(comments, None)) if entry else (None, None)
        lines += [entry[1] + above] if above else []
        lines.append(f"{line}  {behind}" if behind else line)
        written += [comment.rstrip() for comment in (above, behind) if comment]
    write(folder / EVALUATION, "\n".join(lines))
    return written


def _comments_kept(checks, folder, comments):
    lines = (folder / EVALUATION).read_bytes().decode().split("\n")
    checks.none(
        "fmt, comments", [comment for comment in comments if sum(line.endswith(comment) for line in lines) != 1]
    )
