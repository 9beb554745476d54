internal import Documents
internal import MandateEngine
internal import Words

/// The first page of the manual.
enum Introduction {
    static var text: String {
        Manual.head("language") + """
            Mandate reads these kinds of documents, all in YAML:

            \(Manual.tableHead(Phrase("manual.heads.kinds")))\(kinds)

            Whoever writes a methodology begins at [How do I say …](how-do-i-say.md): a file for each wish, checked and scored.

            A methodology chooses items of an evaluation by [conditions](conditions.md), measures them by
            [measures](measures.md) and turns what it measured into scores by bands. What can be wrong in a document
            has a code, and each code has an entry in [diagnostics.md](diagnostics.md), which
            `mandate explain CODE` shows as well. How schemes of others are written in it, such as PEFA with its tables
            for two, three and four dimensions, is in `Docs/schemes.md`.

            ## \(Phrase("manual.headings.written").inWords)

            The first key of a document is `format`: what it is, and in which version. All other keys are listed on the
            pages, and no others are accepted: a misspelt key is an error, never passed over.

            YAML types are not used. The key says what its value is, so `NO` is a text where a text is expected, and
            `010` is refused where a number is. Quotes change nothing, but YAML needs them around texts that hold `: `
            or ` #`, and inside braces around texts that hold a comma.

            One document stands in a file, in UTF-8, without anchors, aliases, tags and tabs. `mandate fmt` brings
            documents into their one normal form and keeps all comments.

            ## \(Phrase("manual.headings.values").inWords)

            <a id="texts"></a>

            \(Manual.tableHead(Phrase("manual.heads.values")))| text | `Workshop on inventories`, or one text per language: `{en: Workshop, fr: Atelier}`; the languages are `en`, `fr`, `ar`, `es`, `ru` and `zh` |
            | id | lower-case letters, digits and hyphens, a letter first: `pcb-inventory` |
            | whole number, number | `80`; decimals with a point: `2.5`; never below zero |
            | percentage | `60%` |
            | amount | a number and its unit: `300 t` |
            | day | `2018-11-02` |
            | date | a day, or only its month or year where no more is known: `2018-11`, `2018`. A rule that needs to know more finds the item *undecided* |
            | period | both ends included: `2016-01-01..2019-12-31` |
            | Party | the ISO 3166-1 alpha-3 code: `DZA`; for the European Union `EUE`, the code of travel documents |
            | citation | a reference and one of its parts: `bc-11-13#annex-ii-a` |

            ## \(Phrase("manual.headings.unknown").inWords)

            A field that is left out says "not known", never "no" and never zero. A condition on it is undecided, the item
            is neither counted nor forgotten, and the score gets a range that shows what it may become.

            ## \(Phrase("manual.headings.help").inWords)

            - `mandate check` lists everything wrong in all documents, with file, line and the likely fix; `--watch` does so
              whenever a file changes.
            - `mandate explain CODE` says what a diagnostic means and shows it by an example.
            - An editor with a YAML language server completes and checks a document whose first line names its schema:
              `# yaml-language-server: $schema=../Docs/schemas/methodology-1.json`

            """
    }

    private static var kinds: String {
        DocumentKind.all.map { "| \($0.name) | \($0.page.says) | [\($0.name).md](\($0.name).md) |" }
            .joined(separator: "\n")
    }
}
