"""What was applied to what: names and digests of criteria and record, in one note."""

from lines import line

APPLIED = {"en": "Criteria {methodology}; record {evaluation}", "fr": "Critères {methodology} ; dossier {evaluation}"}
SHORTENED = {
    "en": "Digests are shortened to twelve digits; they stand whole under “Digests, and how to verify”.",
    "fr": "Les empreintes sont abrégées à douze caractères ; elles figurent en entier sous « Empreintes et vérification ».",
}
DIGITS = 12


def identities(tell):
    names = {
        document: f"{told['id']}, SHA-256 {told['sha256'][:DIGITS]}…"
        for document, told in tell.assessment.items()
        if document in ("methodology", "evaluation")
    }
    yield line("note", f"{tell.phrase(APPLIED, **names)} {tell.phrase(SHORTENED)}")
