internal import Documents
internal import Evaluation
internal import Methodology
internal import Scalars
internal import Spreadsheets

/// Reads the cells of one field after what the field holds.
struct CellReader {
    let vocabulary: ImportVocabulary
    let context: RecordContext
    let kind: ItemKind
    /// Whether the workbook counts days from 1904.
    let is1904: Bool
    /// What each column of numbers shows of its marks.
    var marks: [Int: NumberMarks] = [:]

    /// What a cell gives: a value, a problem, or both where only part of it could be read.
    struct Outcome {
        var value: ItemDraft.Value?
        var problem: CellProblem.Reason?

        static func value(_ value: ItemDraft.Value) -> Outcome { Outcome(value: value) }
        static func problem(_ reason: CellProblem.Reason) -> Outcome { Outcome(problem: reason) }
    }

    /// Reads a cell for a field by its name; dates are read apart, since their order is the column's.
    func read(_ value: CellValue, for name: String, column: Int) -> Outcome {
        guard let type = ReportedFields.catalogue.field(name, of: kind)?.type else { return Outcome() }
        let text = value.text
        if type.isRead, CellReader.isDoubtful(text) { return .problem(.doubtful) }
        return switch type {
        case .text: .value(.text(PlainText.line(text)))
        case .choice: choice(text, name)
        case .choiceSet: choices(text, name)
        case .identifier(let referent): identifier(text, referent)
        case .identifierSet: identifiers(text)
        case .party: party(text)
        case .partySet: parties(text)
        case .wholeNumber: wholeNumber(value, marks[column])
        case .wholeNumberSet: wholeNumbers(text)
        case .amount: amount(value, marks[column])
        case .list: evidence(text)
        case .record, .duration, .holder, .date: Outcome()
        }
    }

    /// Whether a cell for places says that people met online, which is a format and no place.
    func isOnline(_ text: String) -> Bool { vocabulary.choices["format"]?.meaning(of: text) == "online" }

    /// A city, a country, or both in one cell.
    func place(_ text: String) -> Outcome {
        let findings = PartyText(names: vocabulary.parties).read(text)
        guard findings.found.count <= 1 else { return .problem(.notOneParty(findings.found)) }
        guard !CellReader.isDoubtful(text) else { return .problem(.doubtful) }
        if let parts = cityParts(of: text) {
            let city = parts.joined(separator: ", ")
            return .value(.place(city: city.isEmpty ? nil : city, country: findings.found.first))
        }
        // Everything is the city, with its article and with what sounds like a country: `Le Caire`, `Ciudad de Panamá`.
        return .value(.place(city: PlainText.line(text), country: nil))
    }

    /// What stands beside a country that marks set apart: `Le Caire (Égypte)`; nil where no country stands alone.
    private func cityParts(of text: String) -> [String]? {
        let parts = text.parts { ",;()/،、（）".unicodeScalars.contains($0) }.map { PlainText.line(String($0)) }
            .filter { !$0.isEmpty }
        let cities = parts.filter { PartyText(names: vocabulary.parties).read($0).found.isEmpty }
        let countries = parts.filter { PartyText(names: vocabulary.parties).read($0).unread.isEmpty }
        return cities.count + countries.count == parts.count && countries.count == 1 ? cities : nil
    }

    private static func isDoubtful(_ text: String) -> Bool { text.holds { "?？؟".unicodeScalars.contains($0) } }

    /// One Party.
    func party(_ text: String) -> Outcome {
        let findings = PartyText(names: vocabulary.parties).read(text)
        guard findings.unread.isEmpty else {
            return .problem(unknownParties(findings))
        }
        return findings.found.count == 1
            ? .value(.word(findings.found[0])) : .problem(.notOneParty(findings.found))
    }

    private func parties(_ text: String) -> Outcome {
        let findings = PartyText(names: vocabulary.parties).read(text)
        return Outcome(
            value: findings.found.isEmpty ? nil : .words(findings.found),
            problem: findings.unread.isEmpty && !findings.found.isEmpty
                ? nil : unknownParties(findings))
    }

    /// One word may be misspelt; several are more likely something else.
    private func unknownParties(_ findings: NameList.Findings) -> CellProblem.Reason {
        let word = findings.unread.count == 1 ? findings.unread[0] : ""
        let suggestion = (5...40).contains(word.count) ? vocabulary.parties.nearest(to: word) : nil
        return .unknownParties(findings.unread, read: findings.found, suggestion: suggestion)
    }

    private func choice(_ text: String, _ name: String) -> Outcome {
        let words = choiceWords(name)
        if let choice = words.meaning(of: text) { return .value(.word(choice)) }
        // What was put off is planned and not done; the record has no other word for it.
        if name == "status", !vocabulary.postponed.read(text).found.isEmpty, words.read(text).found.isEmpty {
            return Outcome(value: .word("planned"), problem: .takenAs("planned"))
        }
        let findings = words.read(text)
        guard findings.unread.isEmpty, findings.found.count == 1 else {
            return .problem(unknownChoice([text], name, nearest: findings.found))
        }
        return .value(.word(findings.found[0]))
    }

    private func choices(_ text: String, _ name: String) -> Outcome {
        let findings = choiceWords(name).read(text)
        return Outcome(
            value: findings.found.isEmpty ? nil : .words(findings.found),
            problem: findings.unread.isEmpty ? nil : unknownChoice(findings.unread, name, nearest: []))
    }

    private func choiceWords(_ name: String) -> NameList {
        vocabulary.choices["\(kind.rawValue).\(name)"] ?? vocabulary.choices[name] ?? NameList([], fillers: [])
    }

    private func unknownChoice(_ unread: [String], _ name: String, nearest: [String]) -> CellProblem.Reason {
        let field = ReportedFields.catalogue.field(name, of: kind)
        let suggestion = nearest.count == 1 ? nearest[0] : choiceWords(name).nearest(to: unread[0])
        return .unknownChoice(unread, choices: field?.type.choices ?? [], suggestion: suggestion)
    }

    private func identifier(_ text: String, _ referent: Referent?) -> Outcome {
        switch referent {
        case .event: known(text, context.events)
        case .source: known(text, context.sources)
        case .activity, nil: Slug.id(of: text).map { .value(.word($0)) } ?? .problem(.notAnID)
        }
    }

    private func known(_ text: String, _ names: [String: String]) -> Outcome {
        names[FoldedText.key(text)].map { .value(.word($0)) } ?? .problem(.unknownID(known: Set(names.values).sorted()))
    }

    private func identifiers(_ text: String) -> Outcome {
        let signs = ";/,،、\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars
        let parts = text.parts { signs.contains($0) }.filter { !$0.isEmpty }.map { Slug.id(of: String($0)) }
        let ids = parts.compactMap { $0 }
        let distinct = ids.indices.filter { !ids[..<$0].contains(ids[$0]) }.map { ids[$0] }
        return Outcome(
            value: distinct.isEmpty ? nil : .words(distinct), problem: ids.count < parts.count ? .notAnID : nil)
    }

    private func wholeNumber(_ value: CellValue, _ marks: NumberMarks?) -> Outcome {
        // A spreadsheet's own number has decimals or none, and no marks between thousands.
        if case .number(let digits) = value {
            return digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                ? .value(.word(digits)) : .problem(.notAWholeNumber)
        }
        let numbers = NumberText(nouns: vocabulary.nouns, marks: marks ?? NumberMarks())
        let text = value.text
        if let number = numbers.wholeNumber(text) { return .value(.word(number)) }
        let count = CountText(words: vocabulary.counts, numbers: numbers)
        if let (number, _) = count.numberWithRest(text) {
            return Outcome(value: .word(number), problem: .takenAs(number))
        }
        if numbers.canMeanTwo(text) { return .problem(.thousandsOrDecimals) }
        return .problem(count.isAbout(text) ? .notExact : .notAWholeNumber)
    }

    private func wholeNumbers(_ text: String) -> Outcome {
        let words = FoldedText.words(of: text).map(\.folded)
        let numbers = words.filter { !vocabulary.nouns.contains($0) && !vocabulary.dates.conjunctions.contains($0) }
        let read = numbers.compactMap { Int($0) }.filter { $0 < 1000 }
        guard read.count == numbers.count, !read.isEmpty, !text.holds("-") else { return .problem(.notAWholeNumber) }
        return .value(.words(Set(read).sorted().map(String.init)))
    }

    private func amount(_ value: CellValue, _ marks: NumberMarks?) -> Outcome {
        if case .quantity(let digits, let before, let after) = value, !digits.begins(with: "-"),
            let unit = NumberText.unit(before.isEmpty ? after : before), before.isEmpty || after.isEmpty
        {
            return .value(.word("\(digits) \(unit)"))
        }
        let numbers = NumberText(nouns: vocabulary.nouns, marks: marks ?? NumberMarks())
        return numbers.amount(value.text).map { .value(.word($0)) } ?? .problem(.notAnAmount)
    }

    /// Sources by their ids or titles, each with a place in it behind a comma or colon.
    private func evidence(_ text: String) -> Outcome {
        if let source = context.sources[FoldedText.key(text)] { return .value(.evidence([(source, nil)])) }
        let parts = text.parts { ";；\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
            .filter { !$0.trimmed.isEmpty }
        let places = parts.flatMap { evidencePlaces(String($0)) ?? [] }
        let unread = parts.contains { evidencePlaces(String($0)) == nil }
        return Outcome(
            value: places.isEmpty ? nil : .evidence(places),
            problem: unread || places.isEmpty ? .unknownID(known: Set(context.sources.values).sorted()) : nil)
    }

    /// One source with a place, or several without; nil where something is no source.
    private func evidencePlaces(_ text: String) -> [(source: String, at: String?)]? {
        let parts = text.parts { ",:،：".unicodeScalars.contains($0) }
        let named = parts.map { context.sources[FoldedText.key(String($0))] }
        if !named.contains(nil) { return named.compactMap { $0.map { ($0, nil) } } }
        guard parts.count > 1, let source = named[0], named.dropFirst().allSatisfy({ $0 == nil }) else { return nil }
        return [(source, PlainText.line(String(text[text.unicodeScalars.index(after: parts[0].endIndex)...])))]
    }
}

extension FieldType {
    /// Whether a cell of the type is understood, and not only kept as it is.
    fileprivate var isRead: Bool {
        switch self {
        case .text, .list, .identifier, .identifierSet: false
        default: true
        }
    }
}
