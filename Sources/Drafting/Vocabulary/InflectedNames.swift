internal import Importing
internal import Scalars

/// Names in the forms that running text gives them: `Кыргызстан`, and `Кыргызстана` for those who came from there.
enum InflectedNames {
    /// Endings of names with what stands in their place, longer ones first; all forms are folded.
    private static let endings: [(ending: String, forms: [String])] = {
        let pairs = (ImportWords.reports["name_endings"] ?? []).map { $0.word.words.map { FoldedText.folded($0) } }
        let grouped = Dictionary(grouping: pairs.filter { $0.count == 2 }) { $0[0] }
        return grouped.map { (ending: $0.key, forms: $0.value.map { $0[1] }) }
            .sorted { ($1.ending.utf8.count, $0.ending) < ($0.ending.utf8.count, $1.ending) }
    }()

    /// The other forms of a name of one or two words.
    static func forms(of name: String) -> [String] {
        let words = name.words.map(String.init)
        guard words.count <= 2 else { return [] }
        let all = words.map { [$0] + forms(ofWord: $0) }
        guard all.allSatisfy({ $0.count > 1 }) else { return [] }
        let joined = all.dropFirst().reduce(all[0]) { heads, tails in
            heads.flatMap { head in tails.map { "\(head) \($0)" } }
        }
        return joined.filter { $0 != name }
    }

    private static func forms(ofWord word: String) -> [String] {
        guard let (ending, forms) = endings.first(where: { word.ends(with: $0.ending) }) else { return [] }
        let stem = word.dropLast(ending.unicodeScalars.count)
        return forms.map { stem + $0 }
    }
}
