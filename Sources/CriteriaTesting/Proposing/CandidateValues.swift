internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars

/// Values of one field that may answer questions about it in every way that they can be answered.
struct CandidateValues {
    let field: Field
    /// What is asked of the field.
    let comparisons: [Comparison]

    /// The values, those that usually count first; nil is a field that is not written.
    var all: [DraftValue?] {
        written.firstOccurrences.map { $0 } + (field.isRequired ? [] : [nil])
    }

    private var written: [DraftValue] {
        switch field.type {
        case .text: [.word("something")]
        case .choice, .party: words(among: field.type.draftWords)
        case .identifier: identifiers
        case .choiceSet, .partySet: sets(among: field.type.draftWords)
        case .identifierSet: sets(among: (1...9).map { "partner-\($0)" })
        case .wholeNumberSet: sets(among: (1...30).map(String.init))
        case .wholeNumber, .duration: numbers(of: comparisons).map { .word($0.description) }
        case .amount: amounts
        case .date: dates
        case .list(let fields): CandidateLists(field: field, fields: fields, comparisons: comparisons).all
        case .year, .record, .holder: []
        }
    }

    /// The words that the questions name, then two that none names.
    private func words(among known: [String]) -> [DraftValue] {
        let named = comparisons.flatMap(\.words)
        return (named + known.filter { !named.contains($0) }.prefix(2) + elsewhere).map(DraftValue.word)
    }

    /// A Party that the centre does not serve, where those of the centre are asked for.
    private var elsewhere: [String] {
        comparisons.contains { $0.centreParties != nil } ? [DraftWords.elsewhere] : []
    }

    private var identifiers: [DraftValue] {
        if field.name == FollowUp.field { return DraftWords.followUps.map(DraftValue.word) }
        if field.type.referent == .activity { return [.holder] }
        let name = field.name.replacing(scalars: "_", with: "-")
        return words(among: ["some-\(name)", "other-\(name)"])
    }

    private func sets(among known: [String]) -> [DraftValue] {
        let named = comparisons.flatMap(\.words)
        let others = known.filter { !named.contains($0) }
        let sizes = comparisons.flatMap(\.sizes).flatMap { CandidateValues.around($0) }
        let all = named + others
        return [.words(named)] + named.map { .words([$0]) } + [.words(others.prefix(1)), .list([])]
            + (elsewhere.isEmpty ? [] : [.words(elsewhere), .words(others.prefix(2))])
            + sizes.map { .words(all.prefix($0)) }
    }

    private func numbers(of comparisons: [Comparison]) -> [Rational] {
        let bounds = comparisons.flatMap(\.bounds)
        return (bounds + bounds.flatMap { [$0 + 1, $0 - 1] } + [1]).filter { $0 >= .zero && $0.isWhole }
    }

    private var amounts: [DraftValue] {
        let unit = comparisons.compactMap(\.unit).first ?? "t"
        let bounds = comparisons.flatMap(\.bounds)
        let values = (bounds + bounds.flatMap { [$0 + 1, $0 - 1] } + [1]).filter { $0 >= .zero }
        return values.map { .word(NumberText.written($0, on: .amount(unit: unit))) }
    }

    private var dates: [DraftValue] {
        let isBeginning = field.name == "began"
        let inside = isBeginning ? DraftDates.insideEarlier : DraftDates.inside
        let outside = isBeginning ? [DraftDates.before, DraftDates.after] : [DraftDates.after, DraftDates.before]
        let around = comparisons.compactMap(\.day).flatMap { day in
            [0, -1, 1].map { Day(number: day.number + $0).description } + [String(day.description.prefix(4))]
        }
        return ([inside] + around + outside + [DraftDates.partial] + DraftDates.others).map(DraftValue.word)
    }

    /// A number of things with its neighbours.
    static func around(_ number: Rational) -> [Int] {
        guard let whole = number.wholeValue else { return [] }
        return [whole, whole + 1, whole - 1].filter { (0...60).contains($0) }
    }
}

/// Lists of records for questions about their number, and about what one of them says.
private struct CandidateLists {
    let field: Field
    let fields: [Field]
    let comparisons: [Comparison]

    var all: [DraftValue] {
        let sizes = comparisons.flatMap(\.bounds).flatMap { CandidateValues.around($0) }
        return records.map { .list([$0]) } + sizes.map { .list((0..<$0).map { numbered($0) }) }
            + [.list([numbered(0)]), .list([])]
    }

    /// Records that answer what is asked of one in every way; each field by itself, on top of the first of all.
    private var records: [DraftValue] {
        let leaves = comparisons.compactMap(\.records).flatMap(\.leaves)
        let names = leaves.map(\.path.names).firstOccurrences
        let domains = names.compactMap { names -> (String, [DraftValue?])? in
            guard let field = fields.first(where: { [$0.name] == names }) else { return nil }
            let asked = leaves.filter { $0.path.names == names }.map(\.comparison)
            return (field.name, CandidateValues(field: field, comparisons: asked).all)
        }
        let first = domains.map { ($0.0, $0.1.first ?? nil) }
        let changed = domains.indices.flatMap { position in
            domains[position].1.map { value in
                first.enumerated().map { $0 == position ? ($1.0, value) : $1 }
            }
        }
        return changed.map { record($0) }
    }

    private func record(_ values: [(String, DraftValue?)]) -> DraftValue {
        guard field.name == "evidence" else {
            return .keys(values.compactMap { name, value in value.map { DraftEntry(name, $0) } })
        }
        var source = DraftWords.report
        var entries: [DraftEntry] = []
        for case (let name, let value?) in values {
            switch name {
            case "strength": source = EvidenceStrength(rawValue: value.text).map(DraftWords.source) ?? source
            case "source": source = value.text
            default: entries.append(DraftEntry(name, value))
            }
        }
        return .keys(entries + [DraftEntry("source", .word(source))])
    }

    private func numbered(_ number: Int) -> DraftValue {
        guard field.name == "evidence" else { return .keys([DraftEntry("id", .word("entry-\(number + 1)"))]) }
        let source = number == 0 ? DraftWords.report : "\(DraftWords.report)-\(number + 1)"
        return .keys([DraftEntry("source", .word(source))])
    }
}

// What comparisons name.

extension Comparison {
    fileprivate var day: Day? { if case .day(let day) = entry?.operand { day } else { nil } }
}
