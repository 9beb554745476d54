internal import Documents
internal import Scalars

/// What a user accepts of what a table says otherwise: a field, all fields of an item, or `all`.
///
/// Who names a field knows what is written. Of more than that the preview shows what it is, and its mark
/// (`all:1f0c82ab`) says that nothing else has come up since.
package struct Acceptance: Sendable {
    /// What stands for every item.
    package static let everything = "all"

    /// A field, an item or `all`.
    package let name: String
    private let mark: String?

    package init(_ word: String) {
        let parts = word.parts(at: ":", atMost: 1)
        name = String(parts[0])
        mark = parts.count > 1 ? String(parts[1]) : nil
    }

    /// The conflicts that are meant.
    package func meant(among changes: [FieldChange]) -> [FieldChange] {
        let conflicts = changes.filter { $0.kind == .conflict }
        let field = conflicts.filter { $0.name == name }
        guard field.isEmpty else { return field }
        return conflicts.filter { name == Acceptance.everything || $0.place.name == name }
    }

    /// Whether whoever says so has seen what it means.
    package func isSeen(among changes: [FieldChange]) -> Bool { mark == expectedMark(changes) }

    /// As it is to be said when it is written.
    package func written(among changes: [FieldChange]) -> String {
        name + (expectedMark(changes).map { ":\($0)" } ?? "")
    }

    private func expectedMark(_ changes: [FieldChange]) -> String? {
        let meant = meant(among: changes)
        guard !meant.contains(where: { $0.name == name }) else { return nil }
        let texts = meant.map { [$0.name, $0.before ?? "", $0.after ?? ""].joined(separator: "\u{1F}") }
        return String(Digest.sha256(of: Array(texts.joined(separator: "\u{1E}").utf8)).prefix(8))
    }
}
