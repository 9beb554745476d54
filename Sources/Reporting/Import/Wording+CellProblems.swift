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
        case .notOneParty(let found):
            return found.isEmpty
                ? tell("cells.reason_no_party")
                : tell("cells.reason_several_parties", ["found": all(found.map(party))])
        case .unknownChoice(let unread, _, _):
            let words = list(unread.map { quoted(.written($0)) })
            return tell("cells.reason_unknown_choice", ["words": words, "field": field(problem.target.name)])
        case .notAWholeNumber: return tell("cells.reason_not_a_whole_number")
        case .notAnAmount:
            return tell("cells.reason_not_an_amount")
        case .unknownID: return tell("cells.reason_unknown_id")
        case .unusableID(let id):
            return tell("cells.reason_unusable_id", ["id": .code(id)])
        case .notAnID: return tell("cells.reason_no_id")
        case .doubtful:
            return tell("cells.reason_doubtful")
        case .fault: return tell("cells.reason_fault")
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
            let meant = "\(party(suggestion)) (\(.code(suggestion)))" as Words
            return tell("cells.fix_perhaps", ["meant": meant])
        case .unknownParties(_, let read, nil) where read.isEmpty:
            return tell("cells.fix_name_each_party")
        case .unknownParties, .notOneParty:
            return tell("cells.fix_name_the_party")
        case .unknownChoice(_, let choices, let suggestion): return choiceFix(choices, suggestion)
        case .notAWholeNumber:
            return tell("cells.fix_not_a_whole_number")
        case .notAnAmount:
            return tell("cells.fix_not_an_amount")
        case .unknownID(let known): return idFix(problem, known)
        case .unusableID, .notAnID:
            return tell("cells.fix_id")
        case .doubtful:
            return tell("cells.fix_doubtful")
        case .fault: return tell("cells.fix_fault")
        }
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
