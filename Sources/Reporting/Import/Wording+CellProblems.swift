internal import Importing
internal import Scalars

/// Why a cell could not be read, and what to do about it.
extension Wording {
    /// What stands in the cell, and under which heading.
    func cell(_ problem: CellProblem) -> Words {
        let text = problem.text.words.joined(separator: " ")
        let scalars = text.unicodeScalars
        let short = scalars.count > 100 ? String(scalars.prefix(100)) + "…" : text
        return tell("cells.cell", ["heading": .written(problem.heading), "short": .written(short)])
    }

    /// What is wrong.
    func reason(_ problem: CellProblem) -> Words {
        switch problem.reason {
        case .ambiguousDate(let dates):
            let readings = DateOrder.allCases.compactMap { dates[$0] }.map(dateOrStretch)
            return tell("cells.reason_ambiguous_date", ["readings": either(readings)])
        case .noSuchDay: return tell("cells.reason_no_such_day")
        case .unreadableDate: return tell("cells.reason_unreadable_date")
        case .notOneDate: return tell("cells.reason_not_one_date")
        case .endsBeforeItBegins(let began):
            return tell("cells.reason_ends_before_it_begins", ["began": date(began)])
        case .unknownParties(let unread, let read, let suggestion):
            return unknownParties(unread, read, isMisspelt: suggestion != nil)
        case .ambiguousParty(let name, let codes, let others):
            let parties = codes.map { inBrackets(.code($0), behind: party($0)) }
            let ambiguous = tell(
                "cells.reason_ambiguous_party", ["name": quoted(.written(name)), "parties": either(parties)])
            let words = list(others.map { quoted(.written($0)) })
            return others.isEmpty ? ambiguous : clauses([ambiguous, tell("cells.unknown_parties", ["words": words])])
        case .notOneParty(let found):
            return found.isEmpty
                ? tell("cells.reason_no_party")
                : tell("cells.reason_several_parties", ["found": all(found.map(party))])
        case .unknownChoice(let unread, _, _):
            let words = list(unread.map { quoted(.written($0)) })
            return tell("cells.reason_unknown_choice", ["words": words, "field": field(problem.target.name)])
        case .severalPlaces: return tell("cells.reason_several_places")
        case .notAWholeNumber: return tell("cells.reason_not_a_whole_number")
        case .notAnAmount where problem.target == .field("funding"): return tell("cells.reason_not_a_donor")
        case .notAnAmount where problem.target == .field("amount"): return tell("cells.reason_not_a_quantity")
        case .notAnAmount:
            return tell("cells.reason_not_an_amount")
        case .tellsNothing: return tell("cells.reason_tells_nothing")
        case .notAllCame: return tell("cells.reason_not_all_came")
        case .otherUnit: return tell("cells.reason_other_unit")
        case .unknownID(_, let unread) where !unread.isEmpty:
            return tell("cells.reason_unknown_parts", ["words": list(unread.map { quoted(.written($0)) })])
        case .unknownID: return tell("cells.reason_unknown_id")
        case .unusableID(let id):
            return tell("cells.reason_unusable_id", ["id": .code(id)])
        case .knownOtherwise(let entry): return tell("cells.reason_known_otherwise", ["entry": .code(entry)])
        case .notAnID: return tell("cells.reason_no_id")
        case .doubtful:
            return tell("cells.reason_doubtful")
        case .fault: return tell("cells.reason_fault")
        case .uncomputed: return tell("cells.reason_uncomputed")
        case .struck: return tell("cells.reason_struck")
        case .partlyStruck: return tell("cells.reason_partly_struck")
        case .farYear, .thousandsOrDecimals, .notExact, .numberOfSeveralRows, .takenAs, .contradicts:
            return numberReason(problem.reason)
        }
    }

    private func numberReason(_ reason: CellProblem.Reason) -> Words {
        switch reason {
        case .farYear(let year, let period):
            tell(
                "cells.reason_far_year",
                ["year": "\(year)", "first": "\(period.lowerBound)", "last": "\(period.upperBound)"])
        case .thousandsOrDecimals: tell("cells.reason_thousands_or_decimals")
        case .numberOfSeveralRows(let last): tell("cells.reason_several_rows", ["last": "\(last)"])
        case .takenAs(let value):
            tell("cells.reason_taken_as", ["value": term("choices", value) ?? .written(value)])
        case .contradicts(let earlier): tell("cells.reason_contradicts", ["earlier": .written(earlier)])
        default: tell("cells.reason_not_exact")
        }
    }

    private func unknownParties(_ unread: [String], _ read: [String], isMisspelt: Bool) -> Words {
        let words = list(unread.map { quoted(.written($0)) })
        let rest = all(read.map(party))
        guard !unread.isEmpty, !read.isEmpty || isMisspelt else {
            return tell("cells.names_no_party")
        }
        let unknown = tell("cells.unknown_parties", ["words": words])
        return read.isEmpty ? unknown : tell("cells.unknown_parties_read", ["unknown": unknown, "rest": rest])
    }

    /// The likely fix.
    func fix(_ problem: CellProblem, _ reason: CellProblem.Reason) -> Words {
        switch reason {
        case .ambiguousDate(let dates):
            let first = dates[.dmy] ?? dates.values.min() ?? ""
            return tell("cells.fix_ambiguous_date", ["date": .code(first)])
        case .noSuchDay, .unreadableDate:
            return tell("cells.fix_no_such_day")
        case .notOneDate:
            return tell("cells.fix_not_one_date")
        case .endsBeforeItBegins:
            return tell("cells.fix_ends_before_it_begins")
        case .unknownParties(_, _, let suggestion?):
            let meant = inBrackets(.code(suggestion), behind: party(suggestion))
            return tell("cells.fix_perhaps", ["meant": meant])
        case .unknownParties(_, let read, nil) where read.isEmpty:
            return tell("cells.fix_name_each_party")
        case .ambiguousParty(_, let codes, _):
            return tell("cells.fix_ambiguous_party", ["codes": either(codes.map(Words.code))])
        case .severalPlaces: return tell("cells.fix_several_places")
        case .tellsNothing: return tell("cells.fix_tells_nothing")
        case .notAllCame: return tell("cells.fix_not_all_came")
        case .otherUnit: return tell("cells.fix_other_unit")
        case .unknownParties, .notOneParty:
            return tell("cells.fix_name_the_party")
        case .unknownChoice(_, let choices, let suggestion): return choiceFix(choices, suggestion)
        case .notAWholeNumber, .notExact:
            if let range = range(in: problem.text) { return tell("cells.fix_two_numbers", ["range": .code(range)]) }
            return reason == .notExact ? tell("cells.fix_not_exact") : tell("cells.fix_not_a_whole_number")
        case .notAnAmount where problem.target == .field("funding"): return tell("cells.fix_not_a_donor")
        case .notAnAmount where problem.target == .field("amount"): return tell("cells.fix_not_a_quantity")
        case .notAnAmount:
            return tell("cells.fix_not_an_amount")
        case .unknownID(let known, _): return idFix(problem, known)
        case .knownOtherwise: return tell("cells.fix_known_otherwise")
        case .unusableID, .notAnID:
            return tell("cells.fix_id")
        case .doubtful:
            return tell("cells.fix_doubtful")
        case .fault: return tell("cells.fix_fault")
        case .uncomputed: return tell("cells.fix_uncomputed")
        case .farYear: return tell("cells.fix_far_year")
        case .thousandsOrDecimals: return tell("cells.fix_thousands_or_decimals")
        case .numberOfSeveralRows: return tell("cells.fix_several_rows")
        case .takenAs: return tell("cells.fix_taken_as")
        case .struck, .partlyStruck: return tell("cells.fix_struck")
        case .contradicts: return tell("cells.fix_contradicts")
        }
    }

    /// Two numbers that stand in a text, the smaller one first, as the ends of one.
    private func range(in text: String) -> String? {
        let numbers = text.parts { !$0.isNumeric }.compactMap { Int($0) }.filter { $0 > 0 }
        return numbers.count == 2 && numbers[0] < numbers[1] ? "\(numbers[0])-\(numbers[1])" : nil
    }

    private func choiceFix(_ choices: [String], _ suggestion: String?) -> Words {
        if let suggestion {
            let meant = quoted(term("choices", suggestion) ?? .code(suggestion))
            return tell("cells.choice_fix_perhaps", ["meant": meant])
        }
        let known = either(choices.map { term("choices", $0) ?? .code($0) })
        return tell("cells.choice_fix_write", ["known": known])
    }

    private func idFix(_ problem: CellProblem, _ known: [String]) -> Words {
        guard problem.target != .field("event") else {
            return tell("cells.id_fix_event")
        }
        guard !known.isEmpty else {
            return tell("cells.id_fix_no_source")
        }
        let ids = either(known.prefix(6).map(Words.code))
        return tell("cells.id_fix_source", ["ids": ids])
    }

    /// A date, or two with two dots between them, in words.
    private func dateOrStretch(_ text: String) -> Words {
        guard let dots = text.firstRange(of: "..") else { return date(text) }
        return "\(date(String(text[..<dots.lowerBound]))) – \(date(String(text[dots.upperBound...])))"
    }
}
