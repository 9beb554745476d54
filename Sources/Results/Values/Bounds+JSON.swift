package import Documents
internal import Evaluation
internal import ExactNumbers

// Numbers and dates of which only bounds are known: `{"at_least": "30", "as": "more than 29"}`.

extension UncertainNumber {
    /// The bounds as they are written, with the words of the report.
    var structure: JSONValue {
        .object(["at_least": least, "at_most": most, "as": text].compactMapValues { $0.map(JSONValue.string) })
    }

    /// Reads what `structure` writes, each bound by `bound`; nil for everything else.
    init?<Bound>(
        structure: JSONValue, of bound: (String) -> Bound?, _ make: (Bound?, Bound?, String) -> UncertainNumber?
    ) {
        guard let texts = structure.texts(["at_least", "at_most", "as"]), let text = texts["as"] else { return nil }
        let bounds = texts.filter { $0.key != "as" }.compactMapValues(bound)
        guard bounds.count == texts.count - 1, let number = make(bounds["at_least"], bounds["at_most"], text) else {
            return nil
        }
        self = number
    }
}

extension PartialDate {
    /// The date as it is written: one text, or its bounds with the words of the report.
    package var structure: JSONValue {
        guard let bounds else { return .string(text) }
        return .object(
            ["from": bounds.from, "to": bounds.to, "as": text].compactMapValues { $0.map(JSONValue.string) })
    }

    /// Reads what `structure` writes; nil for everything else.
    init?(structure: JSONValue) {
        if let text = structure.string {
            self.init(text)
            return
        }
        guard let texts = structure.texts(["from", "to", "as"]), let text = texts["as"] else { return nil }
        let dates = texts.filter { $0.key != "as" }.compactMapValues { PartialDate($0) }
        guard dates.count == texts.count - 1 else { return nil }
        self.init(from: dates["from"], to: dates["to"], text: text)
    }
}

extension JSONValue {
    /// The texts of an object with no other keys than these; nil for everything else.
    fileprivate func texts(_ keys: Set<String>) -> [String: String]? {
        read { name, value in keys.contains(name) ? value.string.map { (name, $0) } : nil }
    }
}
