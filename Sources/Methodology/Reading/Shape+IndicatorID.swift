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

extension Shape where Value == String {
    /// The id of a criterion, where an indicator's may be written in its place.
    static let criterionID = Shape<String>.id { text in
        ownParts(of: text).map { ($0.criterion, Phrase("T1.not_parsed.criterion_of_it", ["criterion": $0.criterion])) }
    }

    /// The id of an indicator by itself, where it may be written with its criterion's.
    static let ownIndicatorID = Shape<String>.id { text in
        ownParts(of: text).map { ($0.own, Phrase("T1.not_parsed.indicator_by_itself", ["indicator": $0.own])) }
    }

    /// The two ids of which an indicator's consists.
    private static func ownParts(of text: String) -> (criterion: String, own: String)? {
        let parts = text.parts(at: ".").map(String.init)
        guard parts.count == 2, parts.allSatisfy({ Identifier.isValid($0) }) else { return nil }
        return (parts[0], parts[1])
    }
}
