package import Documents
package import Evaluation
internal import Methodology
internal import Scalars

/// What a record takes over from the one before it: the centre with its lists, memberships that go on, publications that
/// are still worked on, and recommendations that nobody followed up.
///
/// Documents stay where they are: what shows these things in the new period is to be named anew.
package struct CarriedOver: Sendable {
    /// The record before.
    package let evaluation: Evaluation
    private let root: YAMLNode
    /// The ids of recommendations that nobody followed up, by the positions of the activities that hold them.
    private let openRecommendations: [Int?: Set<String>]

    /// What is taken from a record that was checked.
    package init(_ evaluation: Evaluation, _ document: YAMLDocument) {
        self.evaluation = evaluation
        root = document.root
        let open = evaluation.items(.recommendation).filter { $0.word(FollowUp.field) == nil }
        openRecommendations = Dictionary(grouping: open) { $0.holder }.mapValues { Set($0.map(\.writtenID.value)) }
    }

    /// Keys that point at documents of the record before, or at what is not taken.
    private static let left: Set = ["evidence", "answers", "reported_in", "results", "source"]

    /// The keys of the centre, each on a line.
    var centre: [String] { root.value(of: "centre").map { lines(of: $0) } ?? [] }

    /// The entries of a section as lines; none where nothing lasts.
    ///
    /// - Parameter mark: what the notes of each entry say.
    func section(_ kind: ItemKind, marked mark: String) -> [String] {
        let nodes = root.value(of: kind.section)?.elements ?? []
        let entries = zip(evaluation.items(kind), nodes).enumerated().flatMap { position, pair in
            lasts(pair.0, at: position) ? entry(pair.1, at: position, mark) : []
        }
        return entries.isEmpty ? [] : ["\(kind.section):"] + entries
    }

    private func lasts(_ item: ReportedItem, at position: Int) -> Bool {
        switch item.kind {
        case .membership: item.date("ended").map { $0.last > evaluation.period.last } ?? true
        case .output: item.word("status") == "ongoing"
        case .activity: openRecommendations[position] != nil
        case .submission, .recommendation, .result, .event: false
        }
    }

    private func entry(_ node: YAMLNode, at position: Int, _ mark: String) -> [String] {
        let notes = [node.value(of: "notes")?.wordings.first, mark].compactMap(\.self).joined(separator: "; ")
        let open = openRecommendations[position] ?? []
        let own = lines(of: node, without: ["notes", "recommendations"])
        let recommendations = (node.value(of: "recommendations")?.elements ?? []).filter {
            $0.value(of: "id").map { open.contains($0.text) } ?? false
        }
        let further =
            (recommendations.isEmpty
                ? [] : ["recommendations: [" + recommendations.map(onOneLine).joined(separator: ", ") + "]"])
            + ["notes: \(ScalarText.alone.write(notes.words.joined(separator: " ")))"]
        return (own + further).enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
    }

    private func lines(of node: YAMLNode, without dropped: Set<String> = []) -> [String] {
        let dropped = dropped.union(CarriedOver.left)
        return node.entries.filter { !dropped.contains($0.key.text) && !$0.value.isEmptyScalar }.map {
            "\($0.key.text): \(onOneLine($0.value))"
        }
    }

    private func onOneLine(_ node: YAMLNode) -> String {
        switch node.kind {
        case .scalar:
            (node.text.holds(" ") ? ScalarText.inBrackets : .plain).write(node.text.words.joined(separator: " "))
        case .sequence: "[" + node.elements.map(onOneLine).joined(separator: ", ") + "]"
        case .mapping: "{" + lines(of: node).joined(separator: ", ") + "}"
        }
    }
}
