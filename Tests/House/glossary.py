"""Each language says the field's own words as `Docs/glossary.yaml` has them: where a message in English has a term, its
translation has the language's form of it, in whatever ending. What differs on purpose stands in `glossary_differences.txt`
beside this file, a message a line; a line that no longer differs is a fault too. `glossary.py --list` prints all that differ."""

import pathlib
import re
import sys

import yaml

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
LANGUAGES = REPOSITORY / "Sources/Words/Languages"
KNOWN = pathlib.Path(__file__).with_name("glossary_differences.txt")
# How much of the end of a word may differ, and how short a word may be before it must stand as it is.
ENDINGS = {"fr": 2, "es": 2, "ru": 3, "ar": 2, "zh": 0}
SHORTEST = {"ar": 3}


def forms(text):
    """The forms that an entry gives: `centre (regional centre)` are two."""
    return [form.strip() for form in re.split(r"[()（）;,،]", text) if form.strip()]


def stem(word, language):
    """A word without what its endings change; in Arabic without the article, too."""
    if language == "ar" and word.startswith("ال"):
        word = word[2:]
    kept = max(SHORTEST.get(language, 4), len(word) - ENDINGS[language])
    return word[:kept]


def own_words(text):
    """A message without its places, what somebody types, and the program's own name."""
    text = re.sub(r"%\{\w+\}|`[^`]*`|\*\*", " ", text)
    return re.sub(r"\bmandate (?=[a-z]+\b(?! period))|of mandate;", " ", text)


def says(translation, form, language):
    """Whether all words of a form stand in a translation, in whatever order and ending."""
    text = re.sub("[\u064b-\u0652\u0640]", "", translation.lower())
    words = [form] if language == "zh" else form.lower().split()
    return all(stem(re.sub("[\u064b-\u0652\u0640]", "", word), language) in text for word in words)


def messages(path):
    """The messages of a file by their keys; of a plural, the form for most numbers."""
    found = {}

    def walk(node, key):
        if isinstance(node, dict) and "other" in node and all(isinstance(text, str) for text in node.values()):
            found[key] = node["other"]
        elif isinstance(node, dict):
            for name, inner in node.items():
                walk(inner, f"{key}.{name}" if key else str(name))
        elif isinstance(node, str):
            found[key] = node

    walk(yaml.safe_load(path.read_text(encoding="utf-8")).get("messages", {}), "")
    return found


def differences():
    """`language key term`, for each message that has a term in English and not in its translation."""
    glossary = yaml.safe_load((REPOSITORY / "Docs/glossary.yaml").read_text(encoding="utf-8"))
    for folder in [LANGUAGES, LANGUAGES / "diagnostics", LANGUAGES / "commands"]:
        english = messages(folder / "en.yaml")
        for language in ENDINGS:
            translated = messages(folder / f"{language}.yaml")
            for term, entry in glossary.items():
                pattern = re.compile(rf"\b{re.escape(forms(entry['en']['text'])[0])}s?\b")
                for key, text in english.items():
                    if pattern.search(own_words(text)) and key in translated:
                        if not any(says(translated[key], form, language) for form in forms(entry[language]["text"])):
                            yield f"{language} {key} {term}"


def main():
    found = sorted(set(differences()))
    if "--list" in sys.argv:
        print("\n".join(found))
        return
    known = KNOWN.read_text(encoding="utf-8").splitlines()
    for line in sorted(set(found) - set(known)):
        print(f"not as the glossary has it: {line}")
    for line in sorted(set(known) - set(found)):
        print(f"listed, and does not differ any more: {line}")
    if set(found) != set(known):
        sys.exit(1)
    print(f"{len(known)} messages say a term of the glossary otherwise, all of them listed")


main()
