"""Writing documents with texts in any style of YAML, and reading them back with PyYAML."""

import io
import pathlib
import sys

import yaml

# Below this folder's own modules, so that none of theirs stands before one of ours.
sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Oracle"))

from writing import PlainDumper  # noqa: E402

STYLES = {"plain": None, "single quotes": "'", "double quotes": '"', "literal": "|", "folded": ">"}


class StyledDumper(PlainDumper):
    """Writes the values in one style where YAML can write them so, keys always plain, one line for each text."""

    value_style = None

    def __init__(self, stream):
        super().__init__(stream)
        self.best_width = float("inf")

    def represent_mapping(self, tag, mapping, flow_style=None):
        node = super().represent_mapping(tag, mapping, flow_style)
        for key, _ in node.value:
            key.style = None
        return node

    def represent_str(self, data):
        return self.represent_scalar("tag:yaml.org,2002:str", data, style=self.value_style)


StyledDumper.add_representer(str, StyledDumper.represent_str)


def dumped(content, style='"'):
    """A document of YAML."""
    stream = io.StringIO()
    dumper = type("Dumper", (StyledDumper,), {"value_style": style})(stream)
    dumper.open()
    dumper.represent(content)
    dumper.close()
    return stream.getvalue()


def loaded(text):
    """A document as PyYAML reads it, every scalar as a text; with libyaml, since alone it refuses `{a: b? c}`."""
    return yaml.load(text, Loader=yaml.CBaseLoader)


def write(path, text):
    """Writes a text as it is, without other line ends, and makes the folders for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
