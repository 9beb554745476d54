internal import Documents
internal import ExactNumbers
internal import Importing
internal import Methodology
internal import Scalars
internal import Scoring
internal import Spreadsheets

// What headings say that are not what the methodology calls something.

extension SchemeWords {
    /// The result of which a heading says that it is one, without its name being known: `Rating`, `Rules (score)`.
    ///
    /// - Parameters:
    ///   - above: the heading above, which names what it is the result of where its own does not.
    ///   - sample: cells below; where they can be what is published of the total, words that name nothing are passed over.
    func result(in heading: String, under above: String?, sample: [CellValue] = []) -> PublishedResult? {
        guard meanings(of: heading).allSatisfy({ $0 == .result(PublishedResult(.total)) }) else { return nil }
        guard let said = ImportWords.published.result(in: heading) else { return average(in: heading) }
        let upper = said.isOfWhole ? nil : above.flatMap { thing(above: $0) }
        let named = said.rest.isEmpty ? upper ?? total : thing(called: said.rest)
        if let named { return result(said.kind, of: named) }
        guard meanings(of: said.rest).isEmpty, let found = total.flatMap({ result(said.kind, of: $0) }),
            mayBe(found, sample)
        else { return nil }
        return found
    }

    /// The result of what a heading calls an average of, where it is one.
    private func average(in heading: String) -> PublishedResult? {
        ImportWords.published.nameBesideMean(in: heading).flatMap { thing(called: $0) }
            .flatMap { isAverage($0) ? result(.score, of: $0) : nil }
    }

    /// Whether the score of something is an average of its parts.
    func isAverage(_ thing: ScoredThing) -> Bool {
        guard thing != .total else { return methodology.total.combination == .weightedSum }
        return combination(of: thing).map { $0.way == .average || $0.way == .weightedSum } ?? false
    }

    /// What a heading above others names, with or without words for results, or a letter or a number before: `Rules`,
    /// `Points for rules`, `B. Rules`.
    func thing(above heading: String) -> ScoredThing? {
        let name = ImportWords.published.result(in: heading)?.rest ?? heading
        if let named = thing(called: name) ?? ImportWords.published.withoutMark(name).flatMap({ thing(called: $0) }) {
            return named
        }
        let numbered = numbered(heading)?.meanings.compactMap { meaning -> ScoredThing? in
            if case .result(let result) = meaning { result.thing } else { nil }
        }
        return numbered?.only
    }

    func result(_ kind: PublishedWords.Kind, of thing: ScoredThing) -> PublishedResult? {
        switch kind {
        case .class where rating(of: thing) != nil: PublishedResult(thing, .class)
        case .class, .score: PublishedResult(thing, hasNumberedClasses(thing) ? .score : .either)
        case .share: PublishedResult(thing, .percent)
        }
    }

    /// Whether cells can be what is published of a result: classes, or numbers.
    func mayBe(_ result: PublishedResult, _ sample: [CellValue]) -> Bool {
        let classes = (rating(of: result.thing)?.classes ?? []).flatMap { [$0.id.value] + $0.title.wordings }
        let known = Set(classes.map(CellText.folded))
        return sample.contains { cell in
            let text = cell.plainText
            if known.contains(CellText.folded(text)) { return result.form == .class || result.form == .either }
            return result.form != .class && WrittenNumber(PercentText.number(in: text) ?? text, sign: .point) != nil
        }
    }

    var total: ScoredThing? { methodology.total.isNone ? nil : .total }

    private func hasNumberedClasses(_ thing: ScoredThing) -> Bool {
        rating(of: thing)?.classes.contains { $0.title.wordings.contains { PrintedNumber($0) != nil } } ?? false
    }

    /// What is called so, by its id or by its title.
    private func thing(called name: String) -> ScoredThing? {
        let key = FoldedText.key(name)
        guard !key.isEmpty else { return nil }
        let all = SchemeWords.results(of: methodology)
        return all.filter { FoldedText.key($0.1).isSpelled(key) }.map(\.0).only
            ?? all.filter { $0.2.wordings.contains { FoldedText.key($0).isSpelled(key) } }.map(\.0).only
            ?? all.filter { HeadingKey.withoutZeros(FoldedText.key($0.1)).isSpelled(HeadingKey.withoutZeros(key)) }
            .map(\.0).only
    }

    /// Whether an indicator or a result is part of what a heading above it names.
    func belongs(_ meaning: TableColumn.Meaning, to above: String) -> Bool {
        guard let thing = thing(above: above) else { return false }
        switch (meaning, thing) {
        case (.indicator(let position), .criterion(let criterion)):
            return methodology.indicators[position].criterion.id.value.isSpelled(name(of: .criterion(criterion)))
        case (.indicator(let position), .group(let group)):
            let id = methodology.indicators[position].criterion.id.value
            return methodology.groups[group].criteria.contains { $0.value.isSpelled(id) }
        case (.result(let result), _): return result.thing == thing
        default: return false
        }
    }

    /// Everything whose classes are called by all of some words.
    func things(classedBy words: Set<String>) -> [ScoredThing] {
        things.filter { thing in
            let classes = rating(of: thing)?.classes ?? []
            return words.isSubset(of: classes.flatMap { [$0.id.value] + $0.title.wordings }.map(CellText.folded))
        }
    }
}
