internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import YAMLSource

/// Reads a `where`: conditions by field, and the combinators `all`, `any` and `not`.
struct ConditionReader {
    let catalogue: FieldCatalogue
    let windows: WrittenWindows
    let context: DecodingContext

    /// The keys that combine conditions.
    static let combinators = ["all", "any", "not"]

    /// The condition of a mapping about items of a kind; its parts stand in the order of writing.
    func read(_ node: YAMLNode, about kind: ItemKind) -> WrittenCondition? {
        read(node, fields: catalogue.fields(of: kind), under: FieldPath([]), of: kind.article)
    }

    /// The condition of a mapping about records with certain fields.
    private func read(_ node: YAMLNode, fields: [Field], under path: FieldPath, of owner: Phrase) -> WrittenCondition? {
        guard node.kind == .mapping else {
            context.report(
                .wrongKind(
                    of: node, expected: Phrase("values.conditions"), help: Phrase("T4.wrong_kind.conditions")))
            return nil
        }
        let entries = node.entries
        let parts = entries.compactMap { read($0, fields: fields, under: path, of: owner) }
        guard parts.count == entries.count else { return nil }
        return parts.count == 1 ? parts[0] : .all(parts, asList: false, at: node.span.beginning)
    }

    private func read(_ entry: YAMLEntry, fields: [Field], under path: FieldPath, of owner: Phrase) -> WrittenCondition?
    {
        let name = entry.key.text
        if name == "not" {
            return read(entry.value, fields: fields, under: path, of: owner).map { .not($0, at: entry.key.span) }
        }
        if name == "all" || name == "any" {
            let parts = readList(entry.value, fields: fields, under: path, of: owner)
            let span = entry.key.span
            return parts.map { name == "all" ? .all($0, asList: true, at: span) : .any($0, at: span) }
        }
        guard let field = fields.first(where: { $0.name == name }) else {
            context.report(.unknownConditionField(Located(name, at: entry.key.span), of: owner, among: fields))
            return nil
        }
        return read(entry, field: field, at: path.appending(name))
    }

    private func readList(
        _ node: YAMLNode, fields: [Field], under path: FieldPath, of owner: Phrase
    ) -> [WrittenCondition]? {
        guard node.kind == .sequence else {
            context.report(
                .wrongKind(
                    of: node, expected: Phrase("values.list_of_conditions"),
                    help: Phrase("T4.wrong_kind.list_of_conditions")))
            return nil
        }
        let elements = node.elements
        if elements.isEmpty { context.report(.emptyCombination(at: node.span)) }
        let parts = elements.compactMap { read($0, fields: fields, under: path, of: owner) }
        return parts.count == elements.count && !parts.isEmpty ? parts : nil
    }

    private func read(_ entry: YAMLEntry, field: Field, at path: FieldPath) -> WrittenCondition? {
        switch entry.value.kind {
        case .scalar: return readWord(entry, field: field, at: path)
        case .sequence:
            context.report(.bareList(of: field, at: entry.value.span.beginning))
            return nil
        case .mapping: break
        }
        switch field.type {
        case .record, .holder:
            let fields = catalogue.inner(of: field)
            return read(entry.value, fields: fields, under: path, of: Phrase("records.\(field.name)"))
        default: return readComparisons(entry, field: field, at: path)
        }
    }

    /// `status: completed` for `status: {is: completed}`; `present` and `absent` for any field.
    private func readWord(_ entry: YAMLEntry, field: Field, at path: FieldPath) -> WrittenCondition? {
        guard let word = entry.value.scalarText(as: Phrase("values.condition"), in: context) else { return nil }
        let test: (Comparison) -> WrittenCondition = {
            .test(WrittenTest(path: path, field: field, comparison: $0, span: entry.key.span, inner: nil, extent: nil))
        }
        switch word {
        case "present": return test(.present)
        case "absent": return test(.absent)
        default: break
        }
        guard ConditionKey.allowed(for: field.type).contains(.is) else {
            context.report(.bareValue(word, of: field, at: entry.key.span))
            return nil
        }
        return readValue(entry.value, of: field).map { test(.is($0)) }
    }

    private func readComparisons(_ entry: YAMLEntry, field: Field, at path: FieldPath) -> WrittenCondition? {
        let entries = entry.value.entries
        guard !entries.isEmpty else {
            context.report(.noCondition(on: field, at: entry.value.span))
            return nil
        }
        let parts = entries.compactMap { part in
            readComparison(part, field: field).map { comparison, inner in
                WrittenCondition.test(
                    WrittenTest(
                        path: path, field: field, comparison: comparison, span: part.key.span, inner: inner,
                        extent: windows.extent(in: comparison)))
            }
        }
        guard parts.count == entries.count else { return nil }
        return parts.count == 1 ? parts[0] : .all(parts, asList: false, at: entry.value.span.beginning)
    }

    /// What is asked; for `any` and `none` with what is asked of the records.
    private func readComparison(_ entry: YAMLEntry, field: Field) -> (Comparison, inner: WrittenCondition?)? {
        let allowed = ConditionKey.allowed(for: field.type)
        guard let key = ConditionKey(rawValue: entry.key.text) else {
            context.report(
                .unknownCondition(Located(entry.key.text, at: entry.key.span), on: field, allowed: allowed))
            return nil
        }
        guard allowed.contains(key) else {
            context.report(.conditionNotAllowed(Located(key, at: entry.key.span), on: field, allowed: allowed))
            return nil
        }
        guard key == .any || key == .none else { return readComparison(key, entry, field: field).map { ($0, nil) } }
        return readRecordCondition(entry.value, field: field).map { inner in
            (key == .any ? .anyRecord(inner.condition) : .noRecord(inner.condition), inner)
        }
    }

    private func readComparison(_ key: ConditionKey, _ entry: YAMLEntry, field: Field) -> Comparison? {
        switch key {
        case .is: return readValue(entry.value, of: field).map { .is($0) }
        case .isNot: return readValue(entry.value, of: field).map { .isNot($0) }
        case .oneOf: return readValues(entry.value, of: field).map { .oneOf($0) }
        case .noneOf: return readValues(entry.value, of: field).map { .noneOf($0) }
        case .includes: return readValue(entry.value, of: field).map { .includes($0) }
        case .includesAny: return readValues(entry.value, of: field).map { .includesAny($0) }
        case .includesAll: return readValues(entry.value, of: field).map { .includesAll($0) }
        case .excludes: return readValue(entry.value, of: field).map { .excludes($0) }
        case .size: return readSize(entry.value).map { .size($0) }
        case .atLeast, .moreThan, .atMost, .lessThan, .equals, .between:
            return NumberComparisonTable.read(entry.key.text, entry.value, on: scale(of: field), in: context).map {
                .number($0)
            }
        case .onOrAfter: return Shape<Day>.day.read(entry.value, in: context).map { .onOrAfter($0) }
        case .onOrBefore: return Shape<Day>.day.read(entry.value, in: context).map { .onOrBefore($0) }
        case .within: return readWindow(entry.value).map { .within($0) }
        case .any, .none: return nil
        }
    }

    private func scale(of field: Field) -> ComparedScale {
        if case .amount = field.type { return .anyAmount }
        return .scale(.wholeNumber)
    }

    private func readWindow(_ node: YAMLNode) -> Window? {
        guard let name = node.scalarText(as: Phrase("values.stretch_of_time"), in: context) else { return nil }
        let window = Window(name: name)
        if window == .evaluationPeriod || windows.read.contains(where: { $0.id.value == name }) { return window }
        if windows.areAllKnown, !windows.ids.contains(name) {
            context.diagnostics.reportUnknownID(
                Located(name, at: node.span), of: Phrase("things.window"),
                known: [Window.evaluationPeriodName] + windows.ids)
        }
        return nil
    }

    private func readSize(_ node: YAMLNode) -> NumberComparison? {
        guard node.kind == .mapping, node.entries.count == 1 else {
            context.report(Diagnostic(.T4, "T4.size_needs_one", at: node.span.beginning))
            return nil
        }
        let entry = node.entries[0]
        guard NumberComparisonTable.names.contains(entry.key.text) else {
            let key = Located(entry.key.text, at: entry.key.span)
            context.report(.unknownComparison(key))
            return nil
        }
        return NumberComparisonTable.read(entry.key.text, entry.value, on: .scale(.wholeNumber), in: context)
    }

    private func readRecordCondition(_ node: YAMLNode, field: Field) -> WrittenCondition? {
        guard case .list(let fields) = field.type else { return nil }
        return read(
            node, fields: fields, under: FieldPath([]), of: Phrase("records.record_of_field", ["field": field.name]))
    }

    private func readValues(_ node: YAMLNode, of field: Field) -> [String]? {
        guard node.kind == .sequence else {
            let help = node.kind == .scalar ? Phrase.write("[\(node.text)]") : nil
            context.report(.wrongKind(of: node, expected: Phrase("values.list"), help: help))
            return nil
        }
        let elements = node.elements
        if elements.isEmpty { context.report(.emptyCombination(at: node.span)) }
        let values = elements.compactMap { readValue($0, of: field) }
        return values.count == elements.count && !values.isEmpty ? values : nil
    }

    private func readValue(_ node: YAMLNode, of field: Field) -> String? {
        switch field.type {
        case .choice(let choices), .choiceSet(let choices):
            Shape<String>.choice(of: choices, words: Phrase("values.choice_of_field", ["field": field.name]))
                .read(node, in: context)
        case .party, .partySet: Shape<Party>.party.read(node, in: context)?.code
        case .wholeNumberSet: Shape<Rational>.wholeNumber.read(node, in: context)?.description
        default: Shape<String>.id.read(node, in: context)
        }
    }
}
