internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

extension Proposal {
    /// One record for all questions of one selection, or of what narrows it in one measure.
    mutating func addConditions() {
        let leaves = Dictionary(grouping: rules.leaves.indices) { rules.leaves[$0].context }
        for context in rules.leaves.map(\.context).firstOccurrences {
            addConditions(of: context, asked: leaves[context] ?? [])
        }
    }

    private mutating func addConditions(of context: String, asked positions: [Int]) {
        let wanted = positions.flatMap { position in
            let leaf = rules.leaves[position]
            return Truth.allCases.filter { open.contains(.condition(position, $0)) }.map { (leaf, $0) }
        }
        guard let use = wanted.first?.0.use else { return }
        let search = ItemSearch.known(use, in: suite)
        let counting = search.counting(id: "counts")
        var ids: Set<String> = [counting.id]
        var numbers: [String: Int] = [:]
        let items = wanted.compactMap { leaf, answer -> DraftItem? in
            let path = leaf.test.path.names.joined(separator: "-").replacing(scalars: "_", with: "-")
            let stem = "\(answer.prefix)-\(path)"
            // Where there are thousands, nobody counts from the first for each.
            var number = numbers[stem] ?? 1
            var id = number == 1 ? stem : "\(stem)-\(number)"
            while ids.contains(id) {
                number += 1
                id = "\(stem)-\(number)"
            }
            numbers[stem] = number
            // What the counting item answers already needs no other.
            guard let item = search.answering(leaf.test, answer, id: id), item.values != counting.values else {
                return nil
            }
            ids.insert(id)
            return item
        }
        let record = use.record([counting] + items)
        let words = context.words(at: " ").dropFirst().joined(separator: "-").replacing(scalars: ",", with: "")
        add(DraftTest(id: name("\(words)-conditions"), record: record)) { $0.lines(of: use.owner, part: use.part) }
    }
}

extension Truth {
    fileprivate var prefix: String {
        switch self {
        case .yes: "with"
        case .no: "not"
        case .undecided: "unknown"
        }
    }
}
