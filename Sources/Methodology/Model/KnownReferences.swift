internal import Documents

/// References by their ids; of two that share one, the first.
package struct KnownReferences {
    /// In the order of the file.
    let ids: [String]
    private let references: [String: Reference]
    private let parts: Set<Citation>

    package init(_ references: [Reference]) {
        ids = references.map(\.id.value)
        let known = Dictionary(references.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        self.references = known
        parts = Set(
            known.flatMap { id, reference in
                reference.parts.map { Citation(reference: id, part: $0.id.value) }
            })
    }

    package subscript(_ id: String) -> Reference? { references[id] }

    /// Whether the part that a citation names is declared.
    func declares(_ citation: Citation) -> Bool { parts.contains(citation) }
}
