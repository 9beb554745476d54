internal import Documents
internal import Importing
internal import Scalars

/// Why a cell could not be read, and what to do about it.
extension Wording {
    /// What stands in the cell, and under which heading.
    func cell(_ problem: CellProblem) -> Words {
        let text = problem.text.words.joined(separator: " ")
        let scalars = text.unicodeScalars
        let short = scalars.count > 100 ? String(scalars.prefix(100)) + "…" : text
        return tell(
            en: "\(.written(problem.heading)): “\(.written(short))”",
            fr: "\(.written(problem.heading)) : « \(.written(short)) »")
    }

    /// What is wrong.
    func reason(_ problem: CellProblem) -> Words {
        switch problem.reason {
        case .ambiguousDate(let dates):
            let readings = DateOrder.allCases.compactMap { dates[$0] }.map(dateOrStretch)
            return tell(en: "may mean \(either(readings))", fr: "peut vouloir dire \(either(readings))")
        case .noSuchDay: return tell(en: "the calendar has no such day", fr: "ce jour n'existe pas dans le calendrier")
        case .unreadableDate: return tell(en: "is no date that can be read", fr: "n'est pas une date lisible")
        case .notOneDate: return tell(en: "is more than one date", fr: "contient plus d'une date")
        case .endsBeforeItBegins(let began):
            return tell(
                en: "ends before it begins (\(date(began)))", fr: "finit avant d'avoir commencé (\(date(began)))")
        case .unknownParties(let unread, let read, let suggestion):
            return unknownParties(unread, read, isMisspelt: suggestion != nil)
        case .notOneParty(let found):
            return found.isEmpty
                ? tell(en: "names no Party", fr: "ne nomme aucune Partie")
                : tell(
                    en: "names several Parties: \(all(found.map(party)))",
                    fr: "nomme plusieurs Parties : \(all(found.map(party)))")
        case .unknownChoice(let unread, _, _):
            let words = list(unread.map { quoted(.written($0)) })
            return tell(
                en: "\(words) is no known word for \(field(problem.target.name))",
                fr: "\(words) n'est pas un mot connu pour : \(field(problem.target.name))")
        case .notAWholeNumber: return tell(en: "is not one whole number", fr: "n'est pas un nombre entier unique")
        case .notAnAmount:
            return tell(
                en: "is not one certain amount with its currency", fr: "n'est pas un montant sûr avec sa monnaie")
        case .unknownID: return tell(en: "names nothing that is there", fr: "ne désigne rien de connu")
        case .unusableID(let id):
            return tell(
                en: "cannot be the id, or is taken; \(.code(id)) is used",
                fr: "ne peut pas servir d'identifiant, ou est pris ; \(.code(id)) est utilisé")
        case .notAnID: return tell(en: "no id can be made of it", fr: "aucun identifiant ne peut en être tiré")
        case .doubtful:
            return tell(
                en: "has a question mark, so nothing was taken from it",
                fr: "porte un point d'interrogation : rien n'en a été repris")
        case .fault: return tell(en: "the spreadsheet shows an error here", fr: "le tableur affiche ici une erreur")
        }
    }

    private func unknownParties(_ unread: [String], _ read: [String], isMisspelt: Bool) -> Words {
        let words = list(unread.map { quoted(.written($0)) })
        let rest = all(read.map(party))
        guard !unread.isEmpty, !read.isEmpty || isMisspelt else {
            return tell(en: "names no Party", fr: "ne nomme aucune Partie")
        }
        let unknown = tell(en: "no Party is known as \(words)", fr: "aucune Partie connue sous le nom \(words)")
        return read.isEmpty ? unknown : tell(en: "\(unknown); read: \(rest)", fr: "\(unknown) ; lu : \(rest)")
    }

    /// The likely fix.
    func fix(_ problem: CellProblem, _ reason: CellProblem.Reason) -> Words {
        switch reason {
        case .ambiguousDate(let dates):
            let first = dates[.dmy] ?? dates.values.min() ?? ""
            return tell(
                en: "write \(.code(first)), or name the order of all dates, such as --date-order dmy",
                fr: "écrivez \(.code(first)), ou indiquez l'ordre de toutes les dates, par exemple --date-order dmy")
        case .noSuchDay, .unreadableDate:
            return tell(
                en: "write it like 2018-03-04, 2018-03, 2018, 4-6 March 2018, or January-March 2018",
                fr: "écrivez par exemple 2018-03-04, 2018-03, 2018, 4-6 mars 2018 ou janvier-mars 2018")
        case .notOneDate:
            return tell(en: "write one date, such as 2018-03-04", fr: "écrivez une seule date, par exemple 2018-03-04")
        case .endsBeforeItBegins:
            return tell(en: "correct one of the two dates", fr: "corrigez l'une des deux dates")
        case .unknownParties(_, _, let suggestion?):
            let meant = "\(party(suggestion)) (\(.code(suggestion)))" as Words
            return tell(en: "perhaps \(meant) is meant", fr: "peut-être \(meant)")
        case .unknownParties(_, let read, nil) where read.isEmpty:
            return tell(
                en: "name each Party as the United Nations does, or by its code, such as DZA",
                fr: "nommez chaque Partie comme le fait l'ONU, ou par son code, par exemple DZA")
        case .unknownParties, .notOneParty:
            return tell(
                en: "write the name of the Party as the United Nations has it, or its code, such as DZA",
                fr: "écrivez le nom de la Partie tel que l'ONU l'emploie, ou son code, par exemple DZA")
        case .unknownChoice(_, let choices, let suggestion): return choiceFix(choices, suggestion)
        case .notAWholeNumber:
            return tell(en: "write one number, such as 80", fr: "écrivez un seul nombre, par exemple 80")
        case .notAnAmount:
            return tell(
                en: "write it like 12500 USD or 12500.50 EUR, the currency by its code",
                fr: "écrivez par exemple 12500 USD ou 12500,50 EUR, la monnaie par son code")
        case .unknownID(let known): return idFix(problem, known)
        case .unusableID, .notAnID:
            return tell(
                en: "use small letters, digits and hyphens, a letter first",
                fr: "utilisez des minuscules sans accent, des chiffres et des traits d'union, une lettre d'abord")
        case .doubtful:
            return tell(
                en: "take the question mark out once you are sure",
                fr: "retirez le point d'interrogation une fois la chose vérifiée")
        case .fault: return tell(en: "correct the formula in the table", fr: "corrigez la formule dans le tableau")
        }
    }

    private func choiceFix(_ choices: [String], _ suggestion: String?) -> Words {
        if let suggestion {
            let meant = quoted(Vocabulary.choices[suggestion].map(term) ?? .code(suggestion))
            return tell(en: "perhaps \(meant) is meant", fr: "peut-être \(meant)")
        }
        let known = either(choices.map { Vocabulary.choices[$0].map(term) ?? .code($0) })
        return tell(en: "write \(known)", fr: "écrivez \(known)")
    }

    private func idFix(_ problem: CellProblem, _ known: [String]) -> Words {
        guard problem.target != .field("event") else {
            return tell(
                en: "write the id that the meeting has in the calendar, such as stockholm-cop-8",
                fr: "écrivez l'identifiant de la réunion dans le calendrier, par exemple stockholm-cop-8")
        }
        guard !known.isEmpty else {
            return tell(
                en: "list the document under `sources` in the record first, then write its id here",
                fr: "inscrivez d'abord le document sous `sources` dans le dossier, puis son identifiant ici")
        }
        let ids = either(known.prefix(6).map(Words.code))
        return tell(
            en: "write the id of a source of the record: \(ids)",
            fr: "écrivez l'identifiant d'une source du dossier : \(ids)")
    }

    /// A date, or two with two dots between them, in words.
    private func dateOrStretch(_ text: String) -> Words {
        guard let dots = text.firstRange(of: "..") else { return date(text) }
        return "\(date(String(text[..<dots.lowerBound]))) – \(date(String(text[dots.upperBound...])))"
    }
}
