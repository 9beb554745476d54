internal import Importing
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

    func section(_ name: String) -> Words { tell("import.section", ["name": "\(name)"]) }

    func otherSheets(_ names: [String]) -> Words {
        let list = self.list(names.map(Words.written))
        return tell("import.other_sheets", ["sheets": list])
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
            case .semicolon: tell("import.text_form_semicolon")
            case .tab: tell("import.text_form_tab")
            case .comma, nil: tell("import.text_form_comma")
            }
        return tell("import.text_form", ["coding": coding, "mark": mark])
    }

    func destination(_ column: ImportPlan.Column) -> Words {
        guard let target = column.target else { return strayColumn(column) }
        if target == .nowhere { return tell("import.destination_left_out") }
        let name = Words.code(target.name)
        guard let (order, place, text) = column.order else { return name }
        let decided = tell(
            "import.destination_order", ["order": self.order(order), "place": place.words, "written": .written(text)])
        return "\(name): \(decided)"
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

    func untitled(_ row: (place: CellPlace, text: String)) -> Words {
        tell("import.untitled", ["row": "\(row.place.row)", "text": .written(row.text), "cell": row.place.words])
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
