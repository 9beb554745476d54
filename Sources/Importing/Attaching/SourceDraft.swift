internal import Documents
package import Methodology

/// A document as the record is to name it.
package struct SourceDraft: Sendable {
    package internal(set) var id: String
    package let kind: String?
    package let title: String
    /// The path inside the folder of the record.
    package let file: String
    package let sha256: String
    package let strength: EvidenceStrength
    /// Whether nobody but the name of the file says what kind it is.
    package let isKindToldByName: Bool
}

extension SourceDraft: ListEntry {
    func lines(indent: Int) -> [String] {
        let pad = String(repeating: " ", count: indent)
        let written: [(key: String, value: String)] =
            (kind.map { [("kind", $0)] } ?? []) + [
                ("title", ScalarText.alone.write(title)), ("file", ScalarText.alone.write(file)), ("sha256", sha256),
                ("strength", strength.rawValue),
            ]
        return ["\(pad)- id: \(id)"] + written.map { "\(pad)  \($0.key): \($0.value)" }
    }
}
