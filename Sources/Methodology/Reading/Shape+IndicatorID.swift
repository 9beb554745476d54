package import Documents
internal import Scalars

extension Shape where Value == String {
    /// The id of an indicator: `b.activities`, or a criterion's id.
    package static let indicatorID = Shape.scalar(
        Phrase("values.indicator"), schema: ["type": "string", "pattern": "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)?$"]
    ) { text in
        let parts = text.parts(at: ".").map(String.init)
        let isValid = (1...2).contains(parts.count) && parts.allSatisfy { Identifier.isValid($0) }
        return isValid
            ? .success(text)
            : .failure(.notParsed(text, as: Phrase("values.indicator"), help: Phrase("T1.not_parsed.indicator")))
    }
}
