internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

/// Finds items that a tally counts, and items that answer one of its questions otherwise.
struct ItemSearch: Sendable {
    private let measured: ItemMeasure
    private let condition: Condition
    private let paths: [FieldPath]
    private let candidates: [[DraftValue?]]
    /// The position of each path.
    private let positions: [FieldPath: Int]
    /// How each question is answered by each value of its field.
    private let answers: [FieldTest: [Truth]]
    /// The values of an item that counts, by their positions among the candidates; the first of each if none was found.
    private var base: [Int]

    /// The most combinations of values that are tried.
    private static let limit = 20_000

    /// A search for the items of a tally, which is made once for all that count the same.
    static func known(_ use: TallyUse, in suite: TestSuite) -> ItemSearch { known(use.items, in: suite) }

    /// A search for the items of a measure, which is made once for all that count the same.
    static func known(_ items: ItemMeasure, in suite: TestSuite) -> ItemSearch {
        suite.bench.searches.search(for: items) { ItemSearch(items, in: suite) }
    }

    private init(_ measured: ItemMeasure, in suite: TestSuite) {
        self.measured = measured
        let condition = measured.condition(within: suite.methodology.selection(measured.rule.selection))
        self.condition = condition
        let tests = condition.leaves
        let paths = tests.map(\.path).firstOccurrences
        self.paths = paths
        positions = Dictionary(uniqueKeysWithValues: zip(paths, paths.indices))
        let catalogue = ReportedFields.catalogue
        let testsOf = Dictionary(grouping: tests, by: \.path)
        let candidates = paths.map { path -> [DraftValue?] in
            guard let field = catalogue.field(at: path, of: measured.kind) else { return [nil] }
            let asked = (testsOf[path] ?? []).map(\.comparison)
            let values = CandidateValues(field: field, comparisons: asked).all
            return values.isEmpty ? [nil] : values
        }
        self.candidates = candidates
        answers = Self.answers(to: tests, measured.kind, paths, candidates, in: suite)
        base = paths.map { _ in 0 }
        base = firstThatCounts() ?? base
    }

    /// Asks the engine how each value of each field answers, one item per value.
    private static func answers(
        to tests: [FieldTest], _ kind: ItemKind, _ paths: [FieldPath], _ candidates: [[DraftValue?]],
        in suite: TestSuite
    ) -> [FieldTest: [Truth]] {
        var items: [DraftItem] = []
        var ranges: [FieldPath: Range<Int>] = [:]
        for (path, values) in zip(paths, candidates) {
            ranges[path] = items.count..<items.count + values.count
            for value in values {
                items.append(DraftItem(kind, id: "i\(items.count)", [(path, value)]).endingBeforeFollowUps)
            }
        }
        let test = DraftTest(id: "values", record: DraftRecord(items: items))
        guard let found = test.answers(in: suite) else { return [:] }
        let pairs = tests.compactMap { test -> (FieldTest, [Truth])? in
            let all = found.answers(to: test, about: kind)
            guard let range = ranges[test.path], range.upperBound <= all.count else { return nil }
            return (test, Array(all[range]))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

// Searching.

extension ItemSearch {
    /// The first combination of values that makes the whole condition true.
    private func firstThatCounts() -> [Int]? {
        var choice = paths.map { _ in 0 }
        for _ in 0..<ItemSearch.limit {
            if condition.truth({ answer(to: $0, choice) }) == .yes { return choice }
            guard let next = following(choice) else { return nil }
            choice = next
        }
        return nil
    }

    private func following(_ choice: [Int]) -> [Int]? {
        var choice = choice
        for position in choice.indices {
            choice[position] += 1
            if choice[position] < candidates[position].count { return choice }
            choice[position] = 0
        }
        return nil
    }

    private func answer(to test: FieldTest, _ choice: [Int]) -> Truth {
        guard let position = positions[test.path], let all = answers[test], choice[position] < all.count
        else { return .undecided }
        return all[choice[position]]
    }

    /// An item that counts, as far as one was found, with a value in the field that is counted or added.
    func counting(id: String) -> DraftItem { item(base, id: id) }

    /// The counting item with one field changed, so that one question is answered in a certain way.
    func answering(_ test: FieldTest, _ answer: Truth, id: String) -> DraftItem? {
        guard let position = positions[test.path], let value = answers[test]?.firstIndex(of: answer) else { return nil }
        var choice = base
        choice[position] = value
        return item(choice, id: id).withDatesInOrder(keeping: test.path)
    }

    /// The counting item with each of its fields changed to each value that may answer a question otherwise.
    func variants(id: String) -> [DraftItem] {
        paths.indices.flatMap { position in
            candidates[position].indices.filter { $0 != base[position] }.map { value in
                var choice = base
                choice[position] = value
                return item(choice, id: "\(id)-\(position + 1)-\(value + 1)").withDatesInOrder(keeping: paths[position])
            }
        }
    }

    private func item(_ choice: [Int], id: String) -> DraftItem {
        let values = paths.indices.map { (paths[$0], candidates[$0][choice[$0]]) }
        var item = DraftItem(measured.kind, id: id, values)
        if let field = measured.field, item.values[field.path.ofDate] == nil, !paths.contains(field.path.ofDate) {
            item.set(field.path.ofDate, DraftKeys(field, unit: measured.rule.unit).values(1).first)
        }
        return item.endingBeforeFollowUps
    }
}

extension DraftItem {
    /// The item with the last day of the activity that recommended something, which decides whether it was followed up.
    fileprivate var endingBeforeFollowUps: DraftItem {
        let ended = FieldPath((kind.holder == nil ? [] : ["activity"]) + ["ended"])
        guard values[ended] == nil, DraftWords.followUps.contains(where: written.text.holds) else { return self }
        var item = self
        item.set(ended, .word(DraftDates.inside))
        return item
    }

    /// Without the date that would make the item end before it begins.
    fileprivate func withDatesInOrder(keeping path: FieldPath) -> DraftItem {
        let stem = Array(path.names.dropLast())
        let (began, ended) = (FieldPath(stem + ["began"]), FieldPath(stem + ["ended"]))
        guard let first = values[began].flatMap({ PartialDate($0.text) }),
            let last = values[ended].flatMap({ PartialDate($0.text) }), last.last < first.first
        else { return self }
        var item = self
        item.set(path == began ? ended : began, nil)
        return item
    }
}

/// Different values of a field that is counted or added.
struct DraftKeys {
    private let field: FieldReference
    private let unit: String?

    init(_ field: FieldReference, unit: String?) {
        self.field = field
        self.unit = unit
    }

    /// Values for items that give `number` together: different ones for a count, one for a sum.
    func values(_ number: Int) -> [DraftValue] {
        let name = field.path.names.last ?? ""
        switch field.type {
        case .choice, .party: return field.type.draftWords.prefix(number).map(DraftValue.word)
        case .choiceSet, .partySet: return [.words(field.type.draftWords.prefix(number))]
        case .identifier(.activity): return [.holder]
        case .identifier: return (0..<number).map { .word("\(name.replacing(scalars: "_", with: "-"))-\($0 + 1)") }
        case .identifierSet: return [.words((0..<number).map { "partner-\($0 + 1)" })]
        case .wholeNumberSet: return [.words((0..<number).map { "\($0 + 1)" })]
        case .amount: return [.word("\(number) \(unit ?? "t")")]
        case .year: return DraftDates.ofDifferentYears(number).map(DraftValue.word)
        case .wholeNumber, .duration: return [.word("\(number)")]
        default: return []
        }
    }
}
