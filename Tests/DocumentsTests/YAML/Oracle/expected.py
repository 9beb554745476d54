#!/usr/bin/env python3
"""Writes what PyYAML reads from each document beside this file: expected.py [--check].

With --check nothing is written; a difference is printed and fails. Needs PyYAML (pip install pyyaml).
"""

import pathlib
import sys

import yaml


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def place(mark):
    return f"{mark.line + 1}:{mark.column + 1}"


def describe(node, depth=0):
    start = "  " * depth + place(node.start_mark)
    if isinstance(node, yaml.ScalarNode):
        if node.start_mark.index == node.end_mark.index:
            yield "  " * depth + "empty"
            return
        end = "" if node.style in ("|", ">") else "-" + place(node.end_mark)
        kind = "quoted" if node.style in ("'", '"') else "scalar"
        yield f"{start}{end} {kind} {escaped(node.value)}"
    elif isinstance(node, yaml.SequenceNode):
        yield f"{start} list"
        for element in node.value:
            yield from describe(element, depth + 1)
    else:
        yield f"{start} mapping"
        for entry in node.value:
            for part in entry:
                yield from describe(part, depth + 1)


def main():
    folder = pathlib.Path(__file__).parent
    different = []
    for document in sorted((folder / "Documents").glob("*.yaml")):
        tree = yaml.compose(document.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        text = "\n".join(describe(tree)) + "\n"
        expected = folder / "Expected" / (document.stem + ".txt")
        if "--check" not in sys.argv:
            expected.parent.mkdir(exist_ok=True)
            expected.write_text(text, encoding="utf-8", newline="\n")
        elif not expected.exists() or expected.read_text(encoding="utf-8") != text:
            different.append(document.name)
    if different:
        sys.exit("not what PyYAML reads: " + ", ".join(different))


if __name__ == "__main__":
    main()
