internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars

/// Gathers every change of a rule of a methodology, each for itself, in the order of the file.
///
/// The tree that is written is changed, not what was read of it: whoever reads the methodology checks the change too.
struct RuleChanges {
    private(set) var all: [RuleChange] = []
    /// The kind of item of each selection, by id.
    let selections: [(id: String, kind: String)]
    /// What conditions on dates may name.
    let windows: [String]
    private var subject: String?
    private var definition: SourceSpan?

    /// The changes of a document that was read without an error.
    static func all(of document: YAMLDocument) -> [RuleChange] {
        var changes = RuleChanges(document.root)
        changes.document(document.root)
        return changes.all
    }

    private init(_ root: YAMLNode) {
        selections = (root.value(of: "selections")?.entries ?? []).map {
            ($0.key.text, $0.value.value(of: "of")?.text ?? "")
        }
        windows = [Window.evaluationPeriodName] + (root.value(of: "windows")?.entries ?? []).map(\.key.text)
    }

    /// Changes of a part that bears a name.
    mutating func within(
        _ name: String?, definedAt definition: SourceSpan? = nil, _ change: (inout RuleChanges) -> Void
    ) {
        let outer = (subject, self.definition)
        (subject, self.definition) = (name ?? subject, definition ?? self.definition)
        change(&self)
        (subject, self.definition) = outer
    }

    /// The name of a part within the one that is being changed: `b.activities`.
    func name(of id: String) -> String { subject.map { "\($0).\(id)" } ?? id }
}

// What can be done with a node.

extension RuleChanges {
    /// Another word or number behind a key.
    mutating func set(
        _ entry: YAMLEntry, to text: String, _ kind: RuleChangeKind, without noDifference: NoDifference? = nil
    ) {
        var edits = YAMLEdits()
        edits.replace(entry.value, with: .scalar(text, at: entry.value.span))
        let key = entry.key.text
        add(kind, at: entry.key, "\(key): \(entry.value.onOneLine)", "\(key): \(text)", edits, noDifference)
    }

    /// Another word or number behind a key, with other changes that belong to it.
    mutating func set(_ entry: YAMLEntry, to text: String, _ kind: RuleChangeKind, with edits: YAMLEdits) {
        var edits = edits
        edits.replace(entry.value, with: .scalar(text, at: entry.value.span))
        let key = entry.key.text
        add(kind, at: entry.key, "\(key): \(entry.value.onOneLine)", "\(key): \(text)", edits)
    }

    /// Another key before a value.
    mutating func rename(
        _ entry: YAMLEntry, to key: String, _ kind: RuleChangeKind, without noDifference: NoDifference? = nil
    ) {
        var edits = YAMLEdits()
        edits.replace(entry.key, with: .scalar(key, at: entry.key.span))
        let value = entry.value.onOneLine
        add(kind, at: entry.key, "\(entry.key.text): \(value)", "\(key): \(value)", edits, noDifference)
    }

    /// Something else in the place of a node, which is told as `was` and `becomes`.
    mutating func replace(
        _ node: YAMLNode, with other: YAMLNode, at place: YAMLNode, _ was: String, _ becomes: String,
        _ kind: RuleChangeKind
    ) {
        var edits = YAMLEdits()
        edits.replace(node, with: other)
        add(kind, at: place, was, becomes, edits)
    }

    /// An entry of a mapping less.
    mutating func leaveOut(_ entry: YAMLEntry, _ kind: RuleChangeKind, without noDifference: NoDifference? = nil) {
        var edits = YAMLEdits()
        edits.remove(entry.key)
        add(kind, at: entry.key, "\(entry.key.text): \(entry.value.onOneLine)", nil, edits, noDifference)
    }

    /// Each element of a list less, where others stay.
    mutating func leaveOutEach(
        of list: YAMLNode, _ kind: RuleChangeKind, without noDifference: (YAMLNode) -> NoDifference? = { _ in nil }
    ) {
        let elements = list.elements
        guard elements.count > 1 else { return }
        for element in elements {
            var edits = YAMLEdits()
            edits.remove(element)
            add(kind, at: element, element.onOneLine, nil, edits, noDifference(element))
        }
    }

    /// One step less and one more, where a number is written.
    mutating func step(_ entry: YAMLEntry, _ kind: RuleChangeKind) {
        for text in entry.value.neighbours { set(entry, to: text, kind) }
    }

    /// The day before and the day after, where a day is written.
    mutating func stepDay(_ entry: YAMLEntry, _ kind: RuleChangeKind) {
        for text in entry.value.daysAround { set(entry, to: text, kind) }
    }

    mutating func add(
        _ kind: RuleChangeKind, at place: YAMLNode, _ was: String, _ becomes: String?, _ edits: YAMLEdits,
        _ noDifference: NoDifference? = nil
    ) {
        all.append(
            RuleChange(
                kind: kind, span: place.span.beginning, was: was, becomes: becomes, subject: subject,
                definition: definition, noDifference: noDifference, edits: edits))
    }
}

extension YAMLNode {
    /// The entry of a key of a mapping.
    func entry(_ key: String) -> YAMLEntry? { entries.first { $0.key.text == key } }

    /// The numbers one step below and above that which is written: one in its last place, in its unit.
    var neighbours: [String] { [less, more].compactMap(\.self) }

    /// The number one step below; nil where that is less than nothing.
    var less: String? { neighbour { $0 - step } }

    /// The number one step above.
    var more: String? { neighbour { $0 + step } }

    private func neighbour(_ change: (Rational) -> Rational) -> String? {
        guard kind == .scalar, let quantity = Quantity(text) else { return nil }
        let number = change(quantity.number)
        return number.isNegative ? nil : Quantity(number, suffix: quantity.suffix).text
    }

    /// One in the last place that is written.
    private var step: Rational {
        let digits = text.words(at: ".").dropFirst().first.map { part in
            part.unicodeScalars.prefix { ("0"..."9").contains($0) }.count
        }
        return (0..<(digits ?? 0)).reduce(Rational.one) { step, _ in step / 10 }
    }

    var daysAround: [String] {
        guard kind == .scalar, let date = PartialDate(text), date.isWhole else { return [] }
        return [-1, 1].map { Day(number: date.first.number + $0).description }
    }

    /// A mapping of one key and one word, in the place of a word.
    static func mapping(_ key: String, _ word: YAMLNode) -> YAMLNode? {
        let file = DocumentFile(path: word.source.path, text: "{\(key): \(word.onOneLine)}")
        return YAMLReader.read(file.source, into: DiagnosticCollector())?.root
    }
}
