package import Documents
package import Importing
package import Spreadsheets

/// Why a table cannot be imported, in words.
package struct ImportRefusal: Sendable {
    /// What is wrong.
    package let message: String
    /// What to do about it.
    package let help: String

    private init(_ message: Words, _ help: Words) {
        self.message = message.terminalText
        self.help = help.terminalText
    }

    /// A file that is no table, or one that is damaged.
    package init(_ error: SpreadsheetError, path: String, in language: Language) {
        let say = Wording(language)
        self.init(say.message(error, .written(path)), say.help(error))
    }

    /// A table without what an import needs.
    ///
    /// - Parameter otherSheets: the sheets of the workbook that were not read.
    package init(_ failure: ImportFailure, path: String, otherSheets: [String] = [], in language: Language) {
        let say = Wording(language)
        let isOtherSheet = !otherSheets.isEmpty && failure.isOfSheet
        self.init(say.message(failure, .written(path)), isOtherSheet ? say.otherSheet(otherSheets) : say.help(failure))
    }

    /// A record into which nothing can be inserted.
    package init(_ failure: SectionInsertion.Failure, path: String, section: String, in language: Language) {
        let say = Wording(language)
        let place: Words =
            switch failure {
            case .listNotInLines(let line): "\(path):\(line)"
            case .documentInBraces: "\(path)"
            }
        self.init(
            say.tell(
                en: "nothing can be added to `\(section)` in \(place)",
                fr: "rien ne peut être ajouté à `\(section)` dans \(place)"),
            say.tell(
                en: "write the section as a list in lines, a dash before each item, instead of in brackets",
                fr: "écrivez la section en liste, un tiret devant chaque élément, et non entre crochets"))
    }
}

extension ImportFailure {
    /// Whether the sheet is more likely the wrong one than wrongly filled in.
    fileprivate var isOfSheet: Bool {
        switch self {
        case .noTitleColumn(_, let headings): headings.count < 3
        case .noRows, .onlyHeadings: true
        case .unknownHeading: false
        }
    }
}

extension Wording {
    fileprivate func message(_ error: SpreadsheetError, _ path: Words) -> Words {
        switch error {
        case .empty: tell(en: "\(path) is empty", fr: "\(path) est vide")
        case .foreign(.oldExcel):
            tell(
                en: "\(path) is a workbook of Excel 97-2003 (.xls), which is not read",
                fr: "\(path) est un classeur Excel 97-2003 (.xls), qui n'est pas lu")
        case .foreign(.encrypted):
            tell(en: "\(path) is protected by a password", fr: "\(path) est protégé par un mot de passe")
        case .foreign(.openDocument):
            tell(
                en: "\(path) is an OpenDocument file (.ods), which is not read",
                fr: "\(path) est un fichier OpenDocument (.ods), qui n'est pas lu")
        case .foreign(.binaryWorkbook):
            tell(
                en: "\(path) is a binary workbook (.xlsb), which is not read",
                fr: "\(path) est un classeur binaire (.xlsb), qui n'est pas lu")
        case .foreign(.pdf): tell(en: "\(path) is a PDF file", fr: "\(path) est un fichier PDF")
        case .foreign(.otherArchive), .foreign(.binary):
            tell(en: "\(path) is no table", fr: "\(path) n'est pas un tableau")
        case .damaged(let detail):
            tell(en: "\(path) is damaged: \(.written(detail))", fr: "\(path) est endommagé : \(.written(detail))")
        case .tooLarge(let excess): tooLarge(excess, path)
        case .openQuotation(let row):
            tell(
                en: "\(path): a quotation mark that opens in row \(row) is never closed",
                fr: "\(path) : un guillemet ouvert à la ligne \(row) n'est jamais fermé")
        case .unknownSheet(let name, let known):
            known.isEmpty
                ? tell(en: "\(path) has no sheets", fr: "\(path) n'a pas de feuilles")
                : tell(
                    en: "\(path) has no sheet named \(quoted(.written(name)))",
                    fr: "\(path) n'a pas de feuille nommée \(quoted(.written(name)))")
        }
    }

    private func tooLarge(_ excess: SpreadsheetError.Excess, _ path: Words) -> Words {
        let what: Words =
            switch excess {
            case .bytes: tell(en: "bytes", fr: "octets")
            case .files: tell(en: "files inside", fr: "fichiers internes")
            case .cells: tell(en: "cells", fr: "cellules")
            case .rows: tell(en: "rows", fr: "lignes")
            case .columns: tell(en: "columns", fr: "colonnes")
            case .text: tell(en: "characters in a cell", fr: "caractères dans une cellule")
            }
        return tell(
            en: "\(path) has more \(what) than are read", fr: "\(path) contient plus de \(what) qu'il n'en est lu")
    }

    fileprivate func help(_ error: SpreadsheetError) -> Words {
        switch error {
        case .foreign(.encrypted):
            tell(
                en: "open it, remove the password (File, Info, Protect Workbook) and save it again",
                fr: "ouvrez-le, retirez le mot de passe (Fichier, Informations, Protéger le classeur) et enregistrez-le"
            )
        case .tooLarge:
            tell(en: "keep only the table and save it again", fr: "ne gardez que le tableau et enregistrez-le")
        case .openQuotation:
            tell(
                en: "close it, or save the table as .xlsx", fr: "fermez-le, ou enregistrez le tableau en .xlsx")
        case .unknownSheet(_, let known):
            known.isEmpty
                ? tell(en: "leave --sheet out", fr: "omettez --sheet")
                : tell(
                    en: "the sheets are \(all(known.map(Words.written)))",
                    fr: "les feuilles sont \(all(known.map(Words.written)))")
        case .empty, .foreign, .damaged:
            tell(
                en: "open it in Excel or LibreOffice and save it as .xlsx or .csv",
                fr: "ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx ou .csv")
        }
    }

    fileprivate func message(_ failure: ImportFailure, _ path: Words) -> Words {
        switch failure {
        case .noRows: tell(en: "\(path) holds no rows", fr: "\(path) ne contient aucune ligne")
        case .noTitleColumn(let row, let headings):
            tell(
                en:
                    "\(path) has no column for titles; row \(row) reads: \(list(headings.prefix(8).map(Words.written)))",
                fr:
                    "\(path) n'a pas de colonne de titres ; ligne \(row) : \(list(headings.prefix(8).map(Words.written)))"
            )
        case .unknownHeading(let heading, _):
            tell(
                en: "no column has the heading \(quoted(.written(heading)))",
                fr: "aucune colonne n'a l'en-tête \(quoted(.written(heading)))")
        case .onlyHeadings(let row):
            tell(
                en: "\(path) holds nothing below the headings in row \(row)",
                fr: "\(path) ne contient rien sous les en-têtes de la ligne \(row)")
        }
    }

    fileprivate func otherSheet(_ names: [String]) -> Words {
        let sheets = names.prefix(6).map { Words.code("--sheet " + ShellWord.quoted($0)) }
        return tell(
            en: "perhaps another sheet is meant: \(either(sheets))",
            fr: "peut-être une autre feuille : \(either(sheets))")
    }

    fileprivate func help(_ failure: ImportFailure) -> Words {
        switch failure {
        case .noTitleColumn(_, let headings):
            tell(
                en: "name the column: --map \(.written(ShellWord.quoted((headings.first ?? "HEADING") + "=title")))",
                fr:
                    "indiquez la colonne : --map \(.written(ShellWord.quoted((headings.first ?? "EN-TÊTE") + "=title")))"
            )
        case .unknownHeading(_, let known):
            tell(
                en: "the headings are \(all(known.map(Words.written)))",
                fr: "les en-têtes sont \(all(known.map(Words.written)))")
        case .noRows, .onlyHeadings:
            tell(
                en: "check that the right file was named, or the right sheet with --sheet",
                fr: "vérifiez le fichier indiqué, ou la feuille avec --sheet")
        }
    }
}
