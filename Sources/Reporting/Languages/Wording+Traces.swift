internal import ExactNumbers
internal import Results

extension Wording {
    var item: Words { tell("traces.item") }
    var items: Words { tell("traces.items") }
    var evidence: Words { tell("traces.evidence") }
    var contributes: Words { tell("traces.contributes") }
    var whereWritten: Words { tell("traces.where_written") }
    var missing: Words { tell("traces.missing") }
    var wouldSettle: Words { tell("traces.would_settle") }
    var atPresent: Words { tell("traces.at_present") }
    var whyNot: Words { tell("traces.why_not") }
    var met: Words { tell("traces.met") }
    var notMet: Words { tell("traces.not_met") }
    var openEntry: Words {
        tell("traces.open_entry")
    }
    var emptySet: Words { tell("traces.empty_set") }
    var judgementItself: Words { tell("traces.judgement_itself") }

    func upperSide(_ value: Words) -> Words {
        tell("traces.upper_side", ["value": value])
    }
    func lowerSide(_ value: Words) -> Words {
        tell("traces.lower_side", ["value": value])
    }

    func entry(_ name: Words, _ value: Words, met: Words) -> Words {
        tell("traces.entry", ["name": quoted(name), "value": value, "met": met])
    }

    func countedItems(_ number: Int) -> Words {
        tell("traces.counted_items", ["number": "\(number)"])
    }

    func mergedItems(_ number: Int) -> Words {
        tell("traces.merged_items", ["number": "\(number)"])
    }

    func undecidedHeading(_ number: Int) -> Words {
        tell("traces.undecided_heading", ["number": "\(number)"])
    }

    func notCountedItems(_ number: Int) -> Words {
        tell("traces.not_counted_items", ["number": "\(number)"])
    }

    func mergedInto(_ item: Words, _ into: Words, _ field: Words, _ key: Words) -> Words {
        tell("traces.merged_into", ["item": item, "into": into, "field": field, "key": key])
    }

    func lacks(_ fields: Words) -> Words { tell("traces.lacks", ["fields": fields]) }

    func treatment(_ treatment: UndecidedItem.Treatment) -> Words {
        switch treatment {
        case .leftOut: tell("traces.treatment_left_out")
        case .counted: tell("traces.treatment_counted")
        }
    }

    var eventsOutside: Words {
        tell("traces.events_outside")
    }

    func line(_ line: Int) -> Words { tell("traces.line", ["line": "\(line)"]) }

    func calendarLine(_ line: Int) -> Words { tell("traces.calendar_line", ["line": "\(line)"]) }

    /// A failing condition; `found` is nil where the record says nothing.
    func fails(_ field: Words, found: Words?, required: Words) -> Words {
        let found = found ?? tell("traces.fails_not_stated")
        return tell("traces.fails_required", ["field": field.capitalised, "found": found, "required": required])
    }
}
