internal import ExactNumbers
package import Importing
package import Spreadsheets
package import Words

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
    package init(_ error: SpreadsheetError, path: String, in lexicon: Lexicon) {
        let say = Wording(lexicon)
        self.init(say.message(error, .written(path)), say.help(error))
    }

    /// A table of which something is to be decided before it is written; nil where nothing is.
    ///
    /// - Parameters:
    ///   - isHiddenDecided: whether the user said what becomes of what the spreadsheet hides.
    ///   - isStruckDecided: whether the user said what becomes of rows with a line through them.
    package init?(
        undecided plan: ImportPlan, of table: Spreadsheet, path: String, isHiddenDecided: Bool,
        isStruckDecided: Bool = true, in lexicon: Lexicon
    ) {
        let say = Wording(lexicon)
        // What Excel writes in Western Europe is the rule where nothing speaks for another language.
        if let encoding = table.encoding, table.isEncodingGuessed, encoding != .windows(1252) {
            self.init(
                say.tell("import_refusal.message_guessed", ["path": .written(path), "coding": say.coding(encoding)]),
                say.tell("import_refusal.help_guessed", ["coding": .written(encoding.name)]))
        } else if !isStruckDecided, !plan.struckRows.isEmpty {
            self.init(
                say.tell("import_refusal.message_struck", ["rows": say.rows(plan.struckRows)]),
                say.tell("import_refusal.help_struck"))
        } else if !isHiddenDecided, plan.hidesSomething {
            let cells = say.hidden(plan)
            self.init(
                say.tell("import_refusal.message_hidden", ["cells": cells]), say.tell("import_refusal.help_hidden"))
        } else {
            return nil
        }
    }

    /// A workbook of which something is to be decided before it is written; nil where nothing is.
    package init?(
        undecided plan: WorkbookPlan, isHiddenDecided: Bool, isStruckDecided: Bool, in lexicon: Lexicon
    ) {
        let say = Wording(lexicon)
        if !isStruckDecided, !plan.struckRows.isEmpty {
            self.init(
                say.tell("import_refusal.message_struck", ["rows": say.all(plan.struckRows.map(\.words))]),
                say.tell("import_refusal.help_struck"))
        } else if !isHiddenDecided, !plan.hidden.isEmpty {
            self.init(
                say.tell("import_refusal.message_hidden", ["cells": say.all(plan.hidden.map(\.words))]),
                say.tell("import_refusal.help_hidden"))
        } else {
            return nil
        }
    }

    /// A table without what an import needs.
    ///
    /// - Parameters:
    ///   - otherSheets: the sheets of the workbook that were not read.
    ///   - guess: the coding of the text, where it was guessed.
    package init(
        _ failure: ImportFailure, path: String, otherSheets: [String] = [], guess: TextEncoding? = nil,
        in lexicon: Lexicon
    ) {
        let say = Wording(lexicon)
        let isOtherSheet = !otherSheets.isEmpty && failure.isOfSheet
        self.init(
            say.message(failure, .written(path)),
            isOtherSheet ? say.otherSheet(otherSheets) : say.help(failure, guess))
    }

    /// A record in which something cannot be written.
    package init(_ failure: RecordEdits.Failure, path: String, in lexicon: Lexicon) {
        let say = Wording(lexicon)
        switch failure {
        case .insertion(let failure, let section): self.init(failure, path: path, section: section, in: lexicon)
        case .commentInside(let line):
            self.init(
                say.tell("import_refusal.comment_inside", ["place": "\(path):\(line)"]),
                say.tell("import_refusal.write_by_hand"))
        case .listNotInLines(let line):
            self.init(
                say.tell("import_refusal.unusual_list", ["place": "\(path):\(line)"]),
                say.tell("import_refusal.write_by_hand"))
        case .unknownEntry(let id):
            self.init(
                say.tell("import_refusal.unknown_entry", ["id": .code(id), "place": "\(path)"]),
                say.tell("import_refusal.write_by_hand"))
        }
    }

    /// A record into which nothing can be inserted.
    package init(_ failure: SectionInsertion.Failure, path: String, section: String, in lexicon: Lexicon) {
        let say = Wording(lexicon)
        let place: Words =
            switch failure {
            case .listNotInLines(let line): "\(path):\(line)"
            case .documentInBraces: "\(path)"
            }
        self.init(
            say.tell("import_refusal.nothing_can_be_added", ["section": "\(section)", "place": place]),
            say.tell("import_refusal.write_as_list"))
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
        case .empty: tell("import_refusal.message_empty", ["path": path])
        case .foreign(.oldExcel):
            tell("import_refusal.message_old_excel", ["path": path])
        case .foreign(.encrypted):
            tell("import_refusal.message_encrypted", ["path": path])
        case .foreign(.openDocument):
            tell("import_refusal.message_open_document", ["path": path])
        case .foreign(.binaryWorkbook):
            tell("import_refusal.message_binary_workbook", ["path": path])
        case .foreign(.pdf): tell("import_refusal.message_pdf", ["path": path])
        case .foreign(.otherArchive), .foreign(.binary):
            tell("import_refusal.message_other_archive", ["path": path])
        case .damaged(let detail):
            tell("import_refusal.message_damaged", ["path": path, "detail": .written(detail)])
        case .tooLarge(let excess): tooLarge(excess, path)
        case .openQuotation(let row):
            tell("import_refusal.message_open_quotation", ["path": path, "row": "\(row)"])
        case .textBehindQuotation(let row, let text):
            tell(
                "import_refusal.message_text_behind_quotation",
                ["path": path, "row": "\(row)", "text": quoted(.written(text))])
        case .strayByte(let byte, let encoding, let row, let column, let before):
            strayByte(byte, encoding, row, column, before, path)
        case .noTable(let encoding):
            tell("import_refusal.message_no_table", ["path": path, "coding": coding(encoding)])
        case .unknownSheet(let name, let known):
            known.isEmpty
                ? tell("import_refusal.no_sheets", ["path": path])
                : tell("import_refusal.no_such_sheet", ["path": path, "name": quoted(.written(name))])
        }
    }

    private func strayByte(
        _ byte: UInt8, _ encoding: TextEncoding, _ row: Int, _ column: Int, _ before: String, _ path: Words
    ) -> Words {
        let digits = String(byte, radix: 16, uppercase: true)
        let sign = Words.written(digits.utf8.count < 2 ? "0" + digits : digits)
        let letters = Words.written(ColumnLetters.letters(of: column))
        guard !before.isEmpty else {
            return tell(
                "import_refusal.message_stray_byte_first",
                ["path": path, "byte": sign, "row": "\(row)", "column": letters, "coding": coding(encoding)])
        }
        let shown = quoted(.written(String(before.suffix(30))))
        return tell(
            "import_refusal.message_stray_byte",
            [
                "path": path, "byte": sign, "row": "\(row)", "column": letters, "coding": coding(encoding),
                "before": shown,
            ])
    }

    private func tooLarge(_ excess: SpreadsheetError.Excess, _ path: Words) -> Words {
        let limit = number(Rational(excess.limit))
        let what: Words =
            switch excess {
            case .bytes:
                tell(
                    "import_refusal.too_large_bytes",
                    [
                        "file": "\(SpreadsheetLimits.fileSize >> 20)", "part": "\(SpreadsheetLimits.partSize >> 20)",
                        "total": "\(SpreadsheetLimits.totalSize >> 20)",
                    ])
            case .files: tell("import_refusal.too_large_files", ["limit": limit])
            case .cells: tell("import_refusal.too_large_cells", ["limit": limit])
            case .rows: tell("import_refusal.too_large_rows", ["limit": limit])
            case .columns: tell("import_refusal.too_large_columns", ["limit": limit])
            case .text: tell("import_refusal.too_large_text", ["limit": limit])
            case .depth: tell("import_refusal.too_large_depth", ["limit": limit])
            }
        return tell("import_refusal.too_large", ["path": path, "what": what])
    }

    fileprivate func help(_ error: SpreadsheetError) -> Words {
        switch error {
        case .foreign(.encrypted):
            tell("import_refusal.help_encrypted")
        case .tooLarge:
            tell("import_refusal.help_too_large")
        case .openQuotation:
            tell("import_refusal.help_open_quotation")
        case .textBehindQuotation: tell("import_refusal.help_text_behind_quotation")
        case .strayByte: tell("import_refusal.help_stray_byte")
        case .noTable: tell("import_refusal.help_no_table")
        case .unknownSheet(_, let known):
            known.isEmpty
                ? tell("import_refusal.help_no_sheets")
                : tell("import_refusal.help_sheets", ["known": all(known.map(Words.written))])
        case .empty, .foreign, .damaged:
            tell("import_refusal.help_save_again")
        }
    }

    fileprivate func message(_ failure: ImportFailure, _ path: Words) -> Words {
        switch failure {
        case .noRows: tell("import_refusal.message_no_rows", ["path": path])
        case .noTitleColumn(let row, let headings):
            tell(
                "import_refusal.message_no_title_column",
                ["path": path, "row": "\(row)", "headings": list(headings.prefix(8).map(Words.written))])
        case .unknownHeading(let heading, _):
            tell("import_refusal.message_unknown_heading", ["heading": quoted(.written(heading))])
        case .onlyHeadings(let row):
            tell("import_refusal.message_only_headings", ["path": path, "row": "\(row)"])
        }
    }

    /// What looks like no heading may be the letters of another coding.
    private func nameTitles(_ headings: [String], _ guess: TextEncoding?) -> Words {
        let heading = headings.first ?? tell("import_refusal.heading_word").plainText
        let option = Words.written(ShellWord.quoted(heading + "=title"))
        guard let guess else { return tell("import_refusal.help_no_title_column", ["option": option]) }
        return tell(
            "import_refusal.help_no_title_column_guessed", ["coding": coding(guess), "option": option])
    }

    fileprivate func otherSheet(_ names: [String]) -> Words {
        let sheets = names.prefix(6).map { Words.code("--sheet " + ShellWord.quoted($0)) }
        return tell("import_refusal.other_sheet", ["sheets": either(sheets)])
    }

    fileprivate func help(_ failure: ImportFailure, _ guess: TextEncoding?) -> Words {
        switch failure {
        case .noTitleColumn(_, let headings): nameTitles(headings, guess)
        case .unknownHeading(_, let known):
            tell("import_refusal.help_unknown_heading", ["known": all(known.map(Words.written))])
        case .noRows, .onlyHeadings:
            tell("import_refusal.help_no_rows")
        }
    }
}
