internal import Documents
internal import Importing
internal import Spreadsheets

/// What `mandate import` says beside its problems.
extension Wording {
    var importPreview: Words { tell(en: "Preview: nothing has been written", fr: "Aperçu : rien n'a été enregistré") }
    var importWritten: Words { tell(en: "Written to the record", fr: "Enregistré dans le dossier") }
    var tableFile: Words { tell(en: "Table", fr: "Tableau") }
    var importedInto: Words { tell(en: "Record", fr: "Dossier") }
    var sheet: Words { tell(en: "Sheet", fr: "Feuille") }
    var headings: Words { tell(en: "Headings", fr: "En-têtes") }
    var columnsHead: Words { tell(en: "Columns", fr: "Colonnes") }
    var column: Words { tell(en: "Column", fr: "Colonne") }
    var heading: Words { tell(en: "Heading", fr: "En-tête") }
    var goesTo: Words { tell(en: "Goes to", fr: "Va dans") }
    var rowHead: Words { tell(en: "Row", fr: "Ligne") }
    var dateHead: Words { tell(en: "Date", fr: "Date") }
    var toAddHead: Words { tell(en: "To be added", fr: "À ajouter") }
    var addedHead: Words { tell(en: "Added", fr: "Ajouté") }
    var alreadyThere: Words { tell(en: "Already there, not added", fr: "Déjà présent, non ajouté") }
    var withoutTitle: Words { tell(en: "Rows without a title, not added", fr: "Lignes sans titre, non ajoutées") }
    var unreadCells: Words { tell(en: "Cells that could not be read", fr: "Cellules qui n'ont pas pu être lues") }
    var importSummary: Words { tell(en: "Summary", fr: "Résumé") }
    var partyCodes: Words { tell(en: "Parties", fr: "Parties") }

    func row(_ number: Int) -> Words { tell(en: "row \(number)", fr: "ligne \(number)") }
    func rows(_ first: Int, _ last: Int) -> Words {
        first == last ? row(first) : tell(en: "rows \(first) and \(last)", fr: "lignes \(first) et \(last)")
    }

    var mergedCells: Words {
        tell(en: "Merged cells, taken for each of their rows", fr: "Cellules fusionnées, reprises pour chaque ligne")
    }

    func spread(_ cell: ImportPlan.SpreadCell) -> Words {
        tell(
            en: "\(cell.place.words), “\(.written(cell.text))”: rows \(cell.place.row) to \(cell.lastRow)",
            fr: "\(cell.place.words), « \(.written(cell.text)) » : lignes \(cell.place.row) à \(cell.lastRow)")
    }

    func section(_ name: String) -> Words { tell(en: "section `\(name)`", fr: "section `\(name)`") }

    func otherSheets(_ names: [String]) -> Words {
        let list = self.list(names.map(Words.written))
        return tell(en: "not read: \(list) (use --sheet)", fr: "non lu : \(list) (utilisez --sheet)")
    }

    /// How a text file was understood, since a wrong guess shows in accents and columns.
    func textForm(_ encoding: TextEncoding, _ separator: Separator?) -> Words {
        let coding: Words =
            switch encoding {
            case .utf8: "UTF-8"
            case .utf16: "UTF-16"
            case .windows1252: "Windows-1252"
            }
        let mark: Words =
            switch separator {
            case .semicolon: tell(en: "semicolons", fr: "points-virgules")
            case .tab: tell(en: "tabs", fr: "tabulations")
            case .comma, nil: tell(en: "commas", fr: "virgules")
            }
        return tell(
            en: "text in \(coding), columns separated by \(mark)",
            fr: "texte en \(coding), colonnes séparées par des \(mark)")
    }

    func destination(_ column: ImportPlan.Column) -> Words {
        guard let target = column.target else { return strayColumn(column) }
        if target == .nowhere { return tell(en: "left out", fr: "laissé de côté") }
        let name = Words.code(target.name)
        guard let (order, place, text) = column.order else { return name }
        let decided = tell(
            en: "read as \(self.order(order)), as \(place.words) must be (\(.written(text)))",
            fr: "lu \(self.order(order)), comme l'impose \(place.words) (\(.written(text)))")
        return "\(name): \(decided)"
    }

    private func strayColumn(_ column: ImportPlan.Column) -> Words {
        if column.hasNoHeading {
            let option = Words.code("--map \"\(column.heading)=…\"")
            return tell(
                en: "notes (no heading); send it elsewhere with \(option)",
                fr: "notes (sans en-tête) ; envoyez-la ailleurs avec \(option)")
        }
        if let rival = column.rival {
            let words = Words.written(rival)
            return tell(
                en: "notes, since “\(words)” holds this field", fr: "notes, car « \(words) » remplit déjà ce champ")
        }
        guard let suggestion = column.suggestion else { return tell(en: "notes (unknown)", fr: "notes (inconnu)") }
        let option = Words.code("--map \"\(column.heading)=\(suggestion.name)\"")
        return tell(en: "notes (unknown); perhaps \(option)", fr: "notes (inconnu) ; peut-être \(option)")
    }

    func order(_ order: DateOrder) -> Words {
        switch order {
        case .dmy: tell(en: "day/month/year", fr: "jour/mois/année")
        case .mdy: tell(en: "month/day/year", fr: "mois/jour/année")
        case .ymd: tell(en: "year/month/day", fr: "année/mois/jour")
        }
    }

    func known(_ row: ImportPlan.KnownRow) -> Words {
        let title = Words.written(row.title)
        return switch row.likeness {
        case .id(let id):
            tell(
                en: "row \(row.row), \(title): the id \(.code(id)) is taken",
                fr: "ligne \(row.row), \(title) : l'identifiant \(.code(id)) existe déjà")
        case .titleAndDates(let id):
            tell(
                en: "row \(row.row), \(title): looks like \(.code(id))",
                fr: "ligne \(row.row), \(title) : ressemble à \(.code(id))")
        case .row(let earlier):
            tell(
                en: "row \(row.row), \(title): repeats row \(earlier)",
                fr: "ligne \(row.row), \(title) : répète la ligne \(earlier)")
        }
    }

    func untitled(_ row: (place: CellPlace, text: String)) -> Words {
        tell(
            en: "row \(row.place.row), which begins with “\(.written(row.text))” in \(row.place.words)",
            fr: "ligne \(row.place.row), qui commence par « \(.written(row.text)) » en \(row.place.words)")
    }

    func rowsRead(_ count: Int) -> Words {
        self.count(
            count, en: Plural(one: "row read", other: "rows read"), fr: Plural(one: "ligne lue", other: "lignes lues"))
    }

    func toAdd(_ count: Int) -> Words {
        self.count(count, en: Plural(other: "to be added"), fr: Plural(other: "à ajouter"))
    }

    func added(_ count: Int) -> Words {
        self.count(count, en: Plural(other: "added"), fr: Plural(one: "ajoutée", other: "ajoutées"))
    }

    func known(_ count: Int) -> Words {
        self.count(
            count, en: Plural(other: "already there, not added"),
            fr: Plural(one: "déjà présente, non ajoutée", other: "déjà présentes, non ajoutées"))
    }

    func untitled(_ count: Int) -> Words {
        self.count(
            count, en: Plural(other: "without a title, not added"),
            fr: Plural(one: "sans titre, non ajoutée", other: "sans titre, non ajoutées"))
    }

    func openEnds(_ count: Int) -> Words {
        tell(
            en: "\(count) with a first day and no last: add `ended`, by which rules place an activity in a period",
            fr: "\(count) avec un début sans fin : ajoutez `ended`, qui situe une activité dans une période")
    }

    var allRead: Words { tell(en: "every cell could be read", fr: "toutes les cellules ont pu être lues") }

    func unread(_ count: Int) -> Words {
        let cells = self.count(
            count, en: Plural(one: "cell", other: "cells"), fr: Plural(one: "cellule", other: "cellules"))
        return tell(
            en: "\(cells) could not be read; what stands there goes to the item's `notes`",
            fr: "\(cells) sans lecture possible ; leur texte va dans les `notes` de l'élément")
    }

    func unknownColumns(_ count: Int) -> Words {
        let columns = self.count(
            count, en: Plural(one: "unknown column", other: "unknown columns"),
            fr: Plural(one: "colonne inconnue", other: "colonnes inconnues"))
        return tell(
            en: "\(columns); the text goes to `notes`, or leave it out with --map \"HEADING=skip\"",
            fr: "\(columns) ; le texte va dans `notes`, ou laissez-le avec --map \"EN-TÊTE=skip\"")
    }

    var nothingToAdd: Words { tell(en: "There is nothing to add.", fr: "Il n'y a rien à ajouter.") }

    var howToWrite: Words {
        tell(
            en: "Correct the table if you wish and look again. To add the items to the record:",
            fr: "Corrigez le tableau si vous le souhaitez et regardez encore. Pour ajouter au dossier :")
    }

    func afterWriting(_ path: String) -> Words {
        tell(
            en:
                "Everything else in \(.code(path)) is as it was. Now add evidence to the new items: without it most rules count nothing.",
            fr:
                "Le reste de \(.code(path)) est inchangé. Ajoutez maintenant les justificatifs des nouveaux éléments : sans eux, la plupart des règles ne comptent rien."
        )
    }
}
