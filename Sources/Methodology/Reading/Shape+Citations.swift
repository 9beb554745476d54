package import Documents
internal import Scalars

extension Shape where Value == Citation {
    /// A citation of one part of a reference: `bc-11-13#annex-ii-a`.
    package static let citation = Shape.scalar(
        Phrase("values.citation"),
        schema: ["type": "string", "pattern": "^[a-z][a-z0-9-]*#[a-z][a-z0-9-]*$", "examples": ["bc-11-13#annex-ii-a"]]
    ) { text in
        let parts = text.parts(at: "#").map(String.init)
        guard parts.count == 2, parts.allSatisfy({ Identifier.isValid($0) }) else {
            return .failure(.notParsed(text, as: Phrase("values.citation"), help: Phrase("T1.not_parsed.citation")))
        }
        return .success(Citation(reference: parts[0], part: parts[1]))
    }
}
