internal import Importing
internal import Scalars
internal import Spreadsheets

/// What `mandate import` says beside its problems.
extension Wording {
    func row(_ number: Int) -> Words { tell("import.row", ["number": "\(number)"]) }
    func rows(_ first: Int, _ last: Int) -> Words {
        first == last ? row(first) : tell("import.rows", ["first": "\(first)", "last": "\(last)"])
    }

    func spread(_ cell: ImportPlan.SpreadCell) -> Words {
        tell(
            "import.spread",
            [
                "cell": cell.place.words, "text": .written(cell.text), "first": "\(cell.place.row)",
                "last": "\(cell.lastRow)",
            ])
    }

    /// What a cell's text lost.
    func cleaned(_ cell: CleanedCell) -> Words {
        let signs = list(cell.signs.map { .code($0.codePoint) })
        let lost = [
            cell.wasOnLines ? tell("import.line_breaks") : nil,
            cell.signs.isEmpty ? nil : tell("import.signs_left_out", ["signs": signs]),
        ].compactMap(\.self)
        return tell(
            "import.cleaned_cell", ["cell": cell.place.words, "heading": .written(cell.heading), "lost": list(lost)])
    }

    func section(_ name: String) -> Words { tell("import.section", ["name": "\(name)"]) }

    func otherSheets(_ names: [String]) -> Words {
        let list = self.list(names.map(Words.written))
        return tell("import.other_sheets", ["sheets": list])
    }

    /// How a text file was understood, since a wrong guess shows in accents and columns.
    func textForm(_ encoding: TextEncoding, _ separator: Separator?) -> Words {
        let coding = coding(encoding)
        let mark: Words =
            switch separator {
            case .semicolon: tell("import.text_form_semicolon")
            case .tab: tell("import.text_form_tab")
            case .comma, nil: tell("import.text_form_comma")
            }
        return tell("import.text_form", ["coding": coding, "mark": mark])
    }

    /// The coding as people write it.
    func coding(_ encoding: TextEncoding) -> Words {
        switch encoding {
        case .utf8: "UTF-8"
        case .utf16: "UTF-16"
        case .windows(let number): "Windows-\(number)"
        case .gbk: "GBK"
        case .macintosh: "Mac OS Roman"
        case .utf32: "UTF-32"
        case .iso8859(let part): "ISO 8859-\(part)"
        case .koi8r: "KOI8-R"
        case .koi8u: "KOI8-U"
        case .dos(let number): "DOS \(number)"
        case .big5: "Big5"
        case .korean: "EUC-KR"
        case .shiftJIS: "Shift_JIS"
        case .japanese: "EUC-JP"
        }
    }

    /// How the file was understood, with what to do where that was a guess.
    func guessed(_ form: Words, _ encoding: TextEncoding?) -> Words {
        // UTF-8 is seen, and in doubt only where it looks coded twice.
        encoding == .utf8
            ? tell("import.text_form_twice", ["form": form, "letters": quoted("Ã©")])
            : tell("import.text_form_guessed", ["form": form])
    }

    func both(_ first: Words, _ second: Words) -> Words {
        tell("import.two_remarks", ["first": first, "second": second])
    }

    func hiddenSheets(_ names: [String]) -> Words {
        tell("import.hidden_sheets", ["sheets": list(names.map(Words.written))])
    }

    /// Some rows by their numbers.
    func rows(_ rows: [Int]) -> Words {
        let numbers = shortened(rows.map { "\($0)" })
        return rows.count == 1
            ? tell("import.row", ["number": numbers]) : tell("import.hidden_rows", ["rows": numbers])
    }

    /// The rows, columns and cells that the spreadsheet does not show.
    func hidden(_ plan: ImportPlan) -> Words {
        let columns = plan.hiddenColumns
        let letters = shortened(columns.map { .written(ColumnLetters.letters(of: $0.number)) })
        let columnWords =
            columns.count == 1
            ? tell("import.hidden_column", ["column": letters]) : tell("import.hidden_columns", ["columns": letters])
        let cells = shortened(plan.hiddenCells.map { .written("\(ColumnLetters.letters(of: $0.column))\($0.row)") })
        let cellWords =
            plan.hiddenCells.count == 1
            ? tell("import.hidden_cell", ["cell": cells]) : tell("import.hidden_single_cells", ["cells": cells])
        return all(
            (plan.hiddenRows.isEmpty ? [] : [rows(plan.hiddenRows)]) + (columns.isEmpty ? [] : [columnWords])
                + (plan.hiddenCells.isEmpty ? [] : [cellWords]))
    }

    /// The first of many.
    private func shortened(_ words: [Words]) -> Words {
        words.count > 12 ? list(words.atMost(12)) : all(words)
    }

    func aside(_ row: ImportPlan.AsideRow) -> Words {
        let texts = row.texts.map { $0.words.joined(separator: " ") }.joined(separator: " | ")
        let number = "\(row.place.row)" as Words
        return switch row.kind {
        case .total: tell("import.aside_total", ["row": number, "texts": .written(texts)])
        case .note: tell("import.aside_note", ["row": number, "texts": .written(texts)])
        case .heading: tell("import.aside_heading", ["row": number, "texts": .written(texts)])
        case .above, .untitled, .hidden, .struck: tell("import.aside", ["row": number, "texts": .written(texts)])
        }
    }

    func alike(_ row: ImportPlan.AlikeRow) -> Words {
        let (number, title) = ("\(row.row)" as Words, Words.written(row.title))
        return switch row.earlier {
        case .row(let earlier):
            tell("import.alike", ["row": number, "title": title, "earlier": "\(earlier)"])
        case .item(let id): tell("import.alike_item", ["row": number, "title": title, "id": .code(id)])
        case .twin(let id): tell("import.alike_twin", ["row": number, "title": title, "id": .code(id)])
        case .otherDates(let id, let before, let after):
            tell(
                "import.alike_dates",
                ["row": number, "title": title, "id": .code(id), "before": .written(before), "after": .written(after)])
        case .otherPlace(let id, let before, let after):
            tell(
                "import.alike_place",
                ["row": number, "title": title, "id": .code(id), "before": .written(before), "after": .written(after)])
        }
    }

    func destination(_ column: ImportPlan.Column) -> Words {
        guard let target = column.target else { return strayColumn(column) }
        if target == .nowhere { return tell("import.destination_left_out") }
        let name = Words.code(target.name)
        if let unit = column.unit { return unit.currency == nil ? name : titled(name, self.unit(unit)) }
        guard let (order, place, text) = column.order else { return name }
        let decided = tell(
            "import.destination_order", ["order": self.order(order), "place": place.words, "written": .written(text)])
        return titled(name, decided)
    }

    /// What the heading says of the numbers below it.
    private func unit(_ unit: ColumnUnit) -> Words {
        let currency = Words(stringLiteral: unit.currency ?? "")
        return switch unit.power {
        case 0: tell("import.destination_unit", ["currency": currency])
        case 3: tell("import.destination_thousands", ["currency": currency])
        default: tell("import.destination_millions", ["currency": currency])
        }
    }

    private func strayColumn(_ column: ImportPlan.Column) -> Words {
        if column.hasNoHeading {
            let option = Words.code("--map \"\(column.heading)=…\"")
            return tell("import.stray_no_heading", ["option": option])
        }
        if let rival = column.rival {
            let words = Words.written(rival)
            return tell("import.stray_held", ["words": words])
        }
        guard let suggestion = column.suggestion else { return tell("import.stray_unknown") }
        let option = Words.code("--map \"\(column.heading)=\(suggestion.name)\"")
        return tell("import.stray_perhaps", ["option": option])
    }

    func order(_ order: DateOrder) -> Words {
        switch order {
        case .dmy: tell("import.order_dmy")
        case .mdy: tell("import.order_mdy")
        case .ymd: tell("import.order_ymd")
        }
    }

    func known(_ row: ImportPlan.KnownRow) -> Words {
        let title = Words.written(row.title)
        return switch row.likeness {
        case .id(let id):
            tell("import.known_id", ["row": "\(row.row)", "title": title, "id": .code(id)])
        case .titleAndDates(let id):
            tell("import.known_title_and_dates", ["row": "\(row.row)", "title": title, "id": .code(id)])
        case .row(let earlier):
            tell("import.known_row", ["row": "\(row.row)", "title": title, "earlier": "\(earlier)"])
        }
    }

    func rowsRead(_ count: Int) -> Words {
        self.count("import.rows_read", count)
    }

    func toAdd(_ count: Int) -> Words {
        self.count("import.to_add", count)
    }

    func added(_ count: Int) -> Words {
        self.count("import.added", count)
    }

    func known(_ count: Int) -> Words {
        self.count("import.known", count)
    }

    func untitled(_ count: Int) -> Words {
        self.count("import.untitled_count", count)
    }

    func openEnds(_ count: Int) -> Words {
        tell("import.open_ends", ["number": "\(count)"])
    }

    func unread(_ count: Int) -> Words {
        let cells = self.count("import.cells", count)
        return tell("import.unread", ["cells": cells])
    }

    func unknownColumns(_ count: Int) -> Words {
        let columns = self.count("import.unknown_columns_count", count)
        return tell("import.unknown_columns", ["columns": columns])
    }
}
