"""What was applied to what: names and digests of criteria and record."""

from lines import line

TITLE = {"en": "What was applied to what", "fr": "Ce qui a été appliqué à quoi"}
CRITERIA = {"en": "Criteria", "fr": "Critères"}
RECORD = {"en": "Record", "fr": "Dossier"}


def identities(tell):
    yield line("heading", tell.phrase(TITLE))
    for name, document in ((CRITERIA, "methodology"), (RECORD, "evaluation")):
        told = tell.assessment[document]
        yield line("fact", tell.phrase(name), f"{told['id']}, SHA-256 {told['sha256'][:DIGITS]}")


# A page may show the digests in full or these digits alone.
DIGITS = 12


def shortened(text, assessment):
    """A text of a page with the assessment's digests, and what is left of them, cut to the first digits."""
    for document in ("methodology", "evaluation"):
        digest = assessment[document]["sha256"]
        for length in range(len(digest), DIGITS - 1, -1):
            if digest[:length] in text:
                text = text.replace(digest[:length] + "…", digest[:DIGITS]).replace(digest[:length], digest[:DIGITS])
                break
    return text
