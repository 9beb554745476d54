package import Documents
internal import Evaluation
internal import Methodology

extension ItemDraft: ListEntry {
    /// The item as an entry of a list: `- id: …` and its keys below, in the order of the language's description.
    ///
    /// - Parameter indent: the column of the dash, from 0 on.
    func lines(indent: Int) -> [String] {
        let pad = String(repeating: " ", count: indent)
        var lines = ["\(pad)- id: \(ScalarText.inBrackets.write(id))"]
        for field in ReportedFields.catalogue.fields(of: kind) {
            guard let value = values[field.name] else { continue }
            if case .items(let items) = value {
                lines += ["\(pad)  \(field.name):"] + items.flatMap { $0.lines(indent: indent + 4) }
            } else {
                lines.append("\(pad)  \(field.name): \(value.written())")
            }
        }
        return lines + PlainText.notes(notes, pad: pad)
    }
}

extension ItemDraft.Value {
    /// The value as a document has it, on one line.
    func written(isInBrackets: Bool = false) -> String {
        let scalar = isInBrackets ? ScalarText.inBrackets : .alone
        return switch self {
        case .text(let text): scalar.write(text)
        case .texts(let texts):
            "{"
                + texts.sorted { $0.key < $1.key }.map {
                    "\($0.key.rawValue): \(ScalarText.inBrackets.write($0.value))"
                }
                .joined(separator: ", ") + "}"
        case .word(let word): ScalarText.plain.write(word)
        // Written on lines of their own.
        case .items: ""
        case .words(let words): "[" + words.map(ScalarText.plain.write).joined(separator: ", ") + "]"
        case .place(let city, let country):
            "{"
                + [city.map { "city: \(ScalarText.inBrackets.write($0))" }, country.map { "country: \($0)" }]
                .compactMap { $0 }
                .joined(separator: ", ") + "}"
        case .evidence(let places):
            "["
                + places.map { source, place in
                    "{source: \(ScalarText.inBrackets.write(source))"
                        + (place.map { ", at: \(ScalarText.inBrackets.write($0))" } ?? "") + "}"
                }
                .joined(separator: ", ") + "]"
        case .record(let parts): ItemDraft.Value.inBraces(parts)
        case .records(let records): "[" + records.map(ItemDraft.Value.inBraces).joined(separator: ", ") + "]"
        }
    }

    private static func inBraces(_ parts: [(name: String, value: ItemDraft.Value)]) -> String {
        "{" + parts.map { "\($0.name): \($0.value.written(isInBrackets: true))" }.joined(separator: ", ") + "}"
    }
}

extension ItemDraft.Value {
    /// A date as a document has it.
    package init(_ date: PartialDate) {
        guard let bounds = date.bounds else {
            self = .word(date.text)
            return
        }
        self = .within([("from", bounds.from), ("to", bounds.to)], as: date.text)
    }

    /// Bounds as far as there are any, with the words that say them.
    static func within(_ bounds: [(name: String, bound: String?)], as text: String) -> ItemDraft.Value {
        .record(bounds.compactMap { name, bound in bound.map { (name, .word($0)) } } + [("as", .text(text))])
    }

    /// The date that a document would have; nil of everything else.
    var date: PartialDate? {
        switch self {
        case .word(let word): return PartialDate(word)
        case .record(let parts):
            let texts = Dictionary(parts.map { ($0.name, $0.value.shown) }, uniquingKeysWith: { first, _ in first })
            guard let text = texts["as"], texts["at_least"] == nil, texts["at_most"] == nil else { return nil }
            return PartialDate(
                from: texts["from"].flatMap { PartialDate($0) }, to: texts["to"].flatMap { PartialDate($0) }, text: text
            )
        default: return nil
        }
    }
}

extension PlainText {
    /// Remarks as the value of `notes`, one on a line; nothing where there are none.
    ///
    /// - Parameter pad: what stands before the dash of the entry.
    static func notes(_ remarks: [String], pad: String) -> [String] {
        let lines = remarks.flatMap(PlainText.lines)
        return lines.isEmpty ? [] : ["\(pad)  notes: |-"] + lines.map { "\(pad)    \($0)" }
    }
}
