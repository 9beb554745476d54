"""What was applied to what: names and digests of criteria and record."""

from lines import line

TITLE = {"en": "What was applied to what", "fr": "Critères et dossier utilisés"}
CRITERIA = {"en": "Criteria", "fr": "Critères"}
RECORD = {"en": "Record", "fr": "Dossier"}
SHORTENED = {
    "en": "Digests are shortened to twelve digits; they stand whole under “Digests, and how to verify”.",
    "fr": "Les empreintes sont abrégées à douze chiffres ; elles figurent en entier sous « Empreintes et vérification ».",
}
DIGITS = 12


def identities(tell):
    yield line("heading", tell.phrase(TITLE))
    for name, document in ((CRITERIA, "methodology"), (RECORD, "evaluation")):
        told = tell.assessment[document]
        yield line("fact", tell.phrase(name), f"{told['id']}, SHA-256 {told['sha256'][:DIGITS]}…")
    yield line("note", tell.phrase(SHORTENED))
