"""Writing YAML within the subset that the documents use: no anchors, no tags, scalars as plain as they can be."""

import yaml
from yaml.emitter import Emitter
from yaml.representer import SafeRepresenter
from yaml.resolver import BaseResolver
from yaml.serializer import Serializer


class PlainDumper(Emitter, Serializer, SafeRepresenter, BaseResolver):
    """Writes text without quotes wherever YAML allows it, since the reader's schema types the scalars."""

    def __init__(self, stream):
        Emitter.__init__(self, stream, width=100, allow_unicode=True)
        Serializer.__init__(self)
        SafeRepresenter.__init__(self, default_flow_style=False, sort_keys=False)
        BaseResolver.__init__(self)

    def ignore_aliases(self, data):
        return True


def write_document(path, content):
    """Writes mappings, lists and text as one YAML document."""
    with open(path, "w", encoding="utf-8") as stream:
        dumper = PlainDumper(stream)
        dumper.open()
        dumper.represent(content)
        dumper.close()
