internal import Results

extension Wording {
    var items: Words { tell("traces.items") }

    func countedItems(_ number: Int) -> Words {
        tell("traces.counted_items", ["number": "\(number)"])
    }

    func mergedItems(_ number: Int) -> Words {
        tell("traces.merged_items", ["number": "\(number)"])
    }

    /// Above what is left open: items that lack data, or a judgement that nobody has made.
    func openHeading(_ undecided: [UndecidedItem]) -> Words {
        undecided.allSatisfy { $0.missing == ["finding"] }
            ? tell("scores.not_yet_judged").capitalised
            : tell("traces.undecided_heading", ["number": "\(undecided.count)"])
    }

    func notCountedItems(_ number: Int) -> Words {
        tell("traces.not_counted_items", ["number": "\(number)"])
    }

    func treatment(_ treatment: UndecidedItem.Treatment) -> Words {
        switch treatment {
        case .leftOut: tell("traces.treatment_left_out")
        case .counted: tell("traces.treatment_counted")
        }
    }

    func line(_ line: Int) -> Words { tell("traces.line", ["line": "\(line)"]) }

    func calendarLine(_ line: Int) -> Words { tell("traces.calendar_line", ["line": "\(line)"]) }

    /// A failing condition; `found` is nil where the record says nothing.
    func fails(_ field: Words, found: Words?, required: Words) -> Words {
        let found = found ?? tell("traces.fails_not_stated")
        return tell("traces.fails_required", ["field": field.capitalised, "found": found, "required": required])
    }
}
