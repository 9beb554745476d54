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
    /// What the heading of each column of amounts says of these.
    var units: [Int: ColumnUnit] = [:]

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
        case .wholeNumber: wholeNumber(value, numbers(marks[column], of: name))
        case .wholeNumberSet: wholeNumbers(text, vocabulary.nouns(of: name))
        case .amount: amount(value, marks[column], units[column])
        case .list where name == ReportedFields.evidence.name: evidence(text)
        case .list: funding(text, marks[column])
        case .record, .duration, .year, .holder, .date: Outcome()
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
            return Outcome(
                value: city.isEmpty && findings.found.isEmpty
                    ? nil : .place(city: city.isEmpty ? nil : city, country: findings.found.first),
                problem: findings.ambiguous.first.map { CellReader.ambiguousParty($0) })
        }
        if text.parts(where: { ";；؛/".unicodeScalars.contains($0) }).count(where: { !$0.trimmed.isEmpty }) > 1 {
            return .problem(.severalPlaces)
        }
        // Everything is the city, with its article and with what sounds like a country: `Le Caire`, `Ciudad de Panamá`.
        return .value(.place(city: PlainText.line(text), country: nil))
    }

    /// What stands beside a country that marks set apart: `Le Caire (Égypte)`; nil where no country stands alone.
    private func cityParts(of text: String) -> [String]? {
        // `Bamako - Mali`: a dash with a space on either side.
        let dashes = [" - ", " – ", " — "].reduce(text) { $0.replacing(scalars: $1, with: ",") }
        let parts = dashes.parts { ",;()/،、（）".unicodeScalars.contains($0) }.map { PlainText.line(String($0)) }
            .filter { !$0.isEmpty }
        let cities = parts.filter { part in
            let findings = PartyText(names: vocabulary.parties).read(part)
            return findings.found.isEmpty && findings.ambiguous.isEmpty
        }
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
        if let name = findings.ambiguous.first { return .problem(CellReader.ambiguousParty(name)) }
        return findings.found.count == 1
            ? .value(.word(findings.found[0])) : .problem(.notOneParty(findings.found))
    }

    private func parties(_ text: String) -> Outcome {
        guard !saysWhoStayedAway(text) else { return .problem(.notAllCame) }
        let findings = PartyText(names: vocabulary.parties).read(text)
        let isRead = findings.unread.isEmpty && !findings.found.isEmpty
        return Outcome(
            value: findings.found.isEmpty ? nil : .words(findings.found),
            problem: findings.ambiguous.first.map { CellReader.ambiguousParty($0, besides: findings.unread) }
                ?? (isRead ? nil : unknownParties(findings)))
    }

    /// Whether a cell tells Parties apart: `Mali, Togo (excused)`, `all but Togo`, `thanks to Sweden`.
    private func saysWhoStayedAway(_ text: String) -> Bool {
        !vocabulary.notComing.read(text).found.isEmpty
            || vocabulary.parties.read(text).unread.contains(where: isNegated)
    }

    private static func ambiguousParty(
        _ name: NameList.Ambiguous, besides unread: [String] = []
    ) -> CellProblem.Reason {
        .ambiguousParty(name.name, name.meanings, besides: unread)
    }

    /// One word may be misspelt; several are more likely something else.
    private func unknownParties(_ findings: NameList.Findings) -> CellProblem.Reason {
        let word = findings.unread.count == 1 ? findings.unread[0] : ""
        let suggestion = (5...40).contains(word.count) ? vocabulary.parties.nearest(toName: word) : nil
        return .unknownParties(findings.unread, read: findings.found, suggestion: suggestion)
    }

    /// - Parameter field: what holds the numbers; nil for amounts, behind which nothing is counted.
    private func numbers(_ marks: NumberMarks?, of field: String? = nil) -> NumberText {
        let (currencies, country) = (vocabulary.units.currencies, context.country)
        let nouns = field.map { vocabulary.nouns(of: $0) } ?? []
        return NumberText(nouns: nouns, marks: marks ?? NumberMarks()) {
            currencies.coded($0, in: country)
        }
    }

    private func choice(_ text: String, _ name: String) -> Outcome {
        let words = choiceWords(name)
        if let choice = words.meaning(of: text) { return .value(.word(choice)) }
        let findings = isNegated(text) ? NameList.Findings(unread: [text]) : words.read(text)
        // What is said beside it, such as until when or why, is kept as text.
        if name == "status", findings.found == ["postponed"] {
            return Outcome(value: .word("postponed"), problem: .takenAs("postponed"))
        }
        // `présentiel et distanciel`, `线上/线下`
        if name == "format", findings.unread.isEmpty, Set(findings.found) == ["in_person", "online"] {
            return Outcome(value: .word("hybrid"), problem: .takenAs("hybrid"))
        }
        guard findings.unread.isEmpty, findings.found.count == 1 else {
            return .problem(unknownChoice([text], name, nearest: findings))
        }
        return .value(.word(findings.found[0]))
    }

    /// Of choices one beside another, what is denied cannot be told from what is not: nothing is taken.
    private func choices(_ text: String, _ name: String) -> Outcome {
        let isDenied = isNegated(text) || !vocabulary.exceptions.read(text).found.isEmpty
        let findings = isDenied ? NameList.Findings(unread: [text]) : choiceWords(name).read(text)
        return Outcome(
            value: findings.found.isEmpty ? nil : .words(findings.found),
            problem: findings.unread.isEmpty
                ? nil : unknownChoice(findings.unread, name, nearest: NameList.Findings(unread: findings.unread)))
    }

    /// Whether a word says that something is not so.
    private func isNegated(_ text: String) -> Bool {
        FoldedText.words(of: text).contains { vocabulary.negations.contains($0.folded) }
    }

    private func choiceWords(_ name: String) -> NameList {
        vocabulary.choices["\(kind.rawValue).\(name)"] ?? vocabulary.choices[name] ?? NameList([], fillers: [])
    }

    private func unknownChoice(
        _ unread: [String], _ name: String, nearest: NameList.Findings
    ) -> CellProblem.Reason {
        let field = ReportedFields.catalogue.field(name, of: kind)
        return .unknownChoice(
            unread, choices: field?.type.choices ?? [], suggestion: suggestion(unread, name, nearest))
    }

    /// What was perhaps meant: never that something was done which the writer did not call so.
    ///
    /// `à réaliser`, `inachevé` and `to be held` stand nearer to what is done than to anything else.
    private func suggestion(_ unread: [String], _ name: String, _ findings: NameList.Findings) -> String? {
        guard !unread.contains(where: isNegated) else { return nil }
        let isBare = !findings.unread.contains { $0.holds(where: \.isAlphabetic) }
        let found = findings.found.count == 1 ? findings.found[0] : choiceWords(name).nearest(to: unread[0])
        return found == "completed" && (findings.found.isEmpty || !isBare) ? nil : found
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

    private func wholeNumber(_ value: CellValue, _ numbers: NumberText) -> Outcome {
        // A spreadsheet's own number has decimals or none, and no marks between thousands.
        if case .number(let digits) = value {
            return digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                ? .value(.word(digits)) : .problem(.notAWholeNumber)
        }
        let text = value.text
        if let number = numbers.wholeNumber(text) { return .value(.word(number)) }
        let count = CountText(words: vocabulary.counts, numbers: numbers)
        if let (number, _) = count.numberWithRest(text) {
            return Outcome(value: .word(number), problem: .takenAs(number))
        }
        if numbers.canMeanTwo(text) { return .problem(.thousandsOrDecimals) }
        if let bounds = bounded(numbers).wholeNumber(text) { return .value(bounds) }
        return .problem(count.isAbout(text) ? .notExact : .notAWholeNumber)
    }

    private func bounded(_ numbers: NumberText) -> BoundedNumber {
        BoundedNumber(words: vocabulary.bounds, numbers: numbers, ranges: vocabulary.numberRanges)
    }

    private func wholeNumbers(_ text: String, _ nouns: Set<String>) -> Outcome {
        let words = FoldedText.words(of: text).map(\.folded)
        let numbers = words.filter { !nouns.contains($0) && !vocabulary.dates.conjunctions.contains($0) }
        let read = numbers.compactMap { Int($0) }.filter { $0 < 1000 }
        guard read.count == numbers.count, !read.isEmpty, !text.holds("-") else { return .problem(.notAWholeNumber) }
        return .value(.words(Set(read).sorted().map(String.init)))
    }

    private func amount(_ value: CellValue, _ marks: NumberMarks?, _ unit: ColumnUnit?) -> Outcome {
        let numbers = self.numbers(marks)
        let own = ownAmount(value, numbers).flatMap { AmountHeading.isInCurrency($0) ? $0 : nil }
        guard let unit else {
            if let own { return .value(.word(own)) }
            return bounded(numbers).amount(value.text).map { .value($0) } ?? .problem(.notAnAmount)
        }
        if let own {
            let isSame = unit.power == 0 && own.words.last.map(String.init) == unit.currency
            return isSame ? .value(.word(own)) : .problem(.otherUnit)
        }
        let number: String? =
            switch value {
            case .number(let digits): digits.begins(with: "-") ? nil : digits
            default: numbers.number(value.text)
            }
        return number.flatMap(unit.amount).map { .value(.word($0)) } ?? .problem(.notAnAmount)
    }

    /// An amount whose currency stands in its cell.
    private func ownAmount(_ value: CellValue, _ numbers: NumberText) -> String? {
        if case .quantity(let digits, let before, let after) = value, !digits.begins(with: "-"),
            let unit = NumberText.unit(String(numbers.coded(before.isEmpty ? after : before).trimmed)),
            before.isEmpty || after.isEmpty
        {
            return "\(digits) \(unit)"
        }
        return numbers.amount(value.text)
    }

    private func funding(_ text: String, _ marks: NumberMarks?) -> Outcome {
        guard !CellReader.isDoubtful(text) else { return .problem(.doubtful) }
        let headings = (vocabulary.headings[kind] ?? [:]).filter { $0.value == .field("budget") }.keys
        let donors = FundingText(
            numbers: numbers(marks), inKind: vocabulary.inKind, millions: vocabulary.units.millions,
            others: Set(headings).union(vocabulary.asides.totals.meanings.keys), parties: vocabulary.parties)
        return donors.read(text).map { .value(.records($0)) } ?? .problem(.notAnAmount)
    }

    /// Sources by their ids or titles, each with a place in it behind a comma or colon.
    private func evidence(_ text: String) -> Outcome {
        if let source = context.sources[FoldedText.key(text)] { return .value(.evidence([(source, nil)])) }
        let parts = text.parts { ";；\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
            .filter { !$0.trimmed.isEmpty }
        let read = parts.map { evidencePlaces(String($0)) }
        let places = read.flatMap { $0 ?? [] }
        let vague = zip(parts, read).first { part, places in
            part.unicodeScalars.first { ",:،：".unicodeScalars.contains($0) }.map { ",،".unicodeScalars.contains($0) }
                ?? false
                && places?.first?.at.map { !$0.holds(where: \.isNumeric) } ?? false
        }
        let isFirst = { (index: Int) in
            !places[..<index].contains { $0.source == places[index].source && $0.at == places[index].at }
        }
        let distinct = places.indices.filter(isFirst).map { places[$0] }
        let isUnread = read.contains { $0 == nil } || places.isEmpty
        let unread = zip(parts, read).filter { $0.1 == nil }.map { String($0.0.trimmed) }
        return Outcome(
            value: places.isEmpty ? nil : .evidence(distinct),
            problem: isUnread
                ? .unknownID(known: Set(context.sources.values).sorted(), unread: places.isEmpty ? [] : unread)
                // Behind a comma may stand another document that the record does not have.
                : vague.map { .takenAs(String($0.0.trimmed)) })
    }

    /// One source with a place, or several without; nil where something is no source.
    private func evidencePlaces(_ text: String) -> [(source: String, at: String?)]? {
        if let source = context.sources[FoldedText.key(text)] { return [(source, nil)] }
        if let several = joinedSources(text) { return several.map { ($0, nil) } }
        let parts = text.parts { ",:،：".unicodeScalars.contains($0) }
        let named = parts.map { context.sources[FoldedText.key(String($0))] }
        if !named.contains(nil) { return named.compactMap { $0.map { ($0, nil) } } }
        guard parts.count > 1, let source = named[0], named.dropFirst().allSatisfy({ $0 == nil }) else { return nil }
        return [(source, PlainText.line(String(text[text.unicodeScalars.index(after: parts[0].endIndex)...])))]
    }
}

extension CellReader {
    /// Sources between which "and" or a sign for it stands; nil where one of the parts is none.
    private func joinedSources(_ text: String) -> [String]? {
        var parts: [Substring] = [text[...]]
        for word in FoldedText.words(of: text) where vocabulary.dates.conjunctions.contains(word.folded) {
            guard let last = parts.popLast(), last.startIndex < word.range.lowerBound else { return nil }
            parts += [last[..<word.range.lowerBound], last[word.range.upperBound...]]
        }
        let all = parts.flatMap { $0.parts { "+&/,،、".unicodeScalars.contains($0) } }
        let named = all.map { context.sources[FoldedText.key(String($0))] }
        return named.count > 1 && !named.contains(nil) ? named.compactMap(\.self) : nil
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
