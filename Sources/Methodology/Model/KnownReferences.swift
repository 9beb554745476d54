internal import Documents

/// References by their ids; of two that share one, the first.
package struct KnownReferences {
    /// In the order of the file.
    let ids: [String]
    private let references: [String: Reference]

    package init(_ references: [Reference]) {
        ids = references.map(\.id.value)
        self.references = Dictionary(
            references.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package subscript(_ id: String) -> Reference? { references[id] }
}
