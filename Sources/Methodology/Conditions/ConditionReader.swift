internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import YAMLSource

/// Reads a `where`: conditions by field, and the combinators `all`, `any` and `not`.
struct ConditionReader {
    let catalogue: FieldCatalogue
    let context: DecodingContext

    /// The keys that combine conditions.
    static let combinators = ["all", "any", "not"]

    /// The condition of a mapping about items of a kind; its parts stand in the order of writing.
    func read(_ node: YAMLNode, about kind: ItemKind) -> Condition? {
        read(node, fields: catalogue.fields(of: kind), under: FieldPath([]), of: kind.rawValue)
    }

    /// The condition of a mapping about records with certain fields.
    private func read(_ node: YAMLNode, fields: [Field], under path: FieldPath, of owner: String) -> Condition? {
        guard node.kind == .mapping else {
            context.report(
                .wrongKind(
                    of: node, expected: "a group of conditions", help: "write conditions by field: `{field: …}`"))
            return nil
        }
        let entries = node.entries
        let parts = entries.compactMap { read($0, fields: fields, under: path, of: owner) }
        guard parts.count == entries.count else { return nil }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private func read(_ entry: YAMLEntry, fields: [Field], under path: FieldPath, of owner: String) -> Condition? {
        let name = entry.key.text
        if name == "not" {
            return read(entry.value, fields: fields, under: path, of: owner).map { .not($0) }
        }
        if name == "all" || name == "any" {
            let parts = readList(entry.value, fields: fields, under: path, of: owner)
            return parts.map { name == "all" ? .all($0, asList: true) : .any($0) }
        }
        guard let field = fields.first(where: { $0.name == name }) else {
            context.report(.unknownConditionField(Located(name, at: entry.key.span), of: owner, among: fields))
            return nil
        }
        return read(entry, field: field, at: path.appending(name))
    }

    private func readList(
        _ node: YAMLNode, fields: [Field], under path: FieldPath, of owner: String
    ) -> [Condition]? {
        guard node.kind == .sequence else {
            context.report(
                .wrongKind(of: node, expected: "a list of conditions", help: "write `[{field: …}, {field: …}]`"))
            return nil
        }
        let elements = node.elements
        if elements.isEmpty { context.report(.emptyCombination(at: node.span)) }
        let parts = elements.compactMap { read($0, fields: fields, under: path, of: owner) }
        return parts.count == elements.count && !parts.isEmpty ? parts : nil
    }

    private func read(_ entry: YAMLEntry, field: Field, at path: FieldPath) -> Condition? {
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
            return read(entry.value, fields: fields, under: path, of: field.name)
        default: return readComparisons(entry, field: field, at: path)
        }
    }

    /// `status: completed` for `status: {is: completed}`; `present` and `absent` for any field.
    private func readWord(_ entry: YAMLEntry, field: Field, at path: FieldPath) -> Condition? {
        guard let word = entry.value.scalarText(as: "a condition", in: context) else { return nil }
        switch word {
        case "present": return .test(FieldTest(path, .present))
        case "absent": return .test(FieldTest(path, .absent))
        default: break
        }
        guard ConditionKey.allowed(for: field.type).contains(.is) else {
            context.report(.bareValue(word, of: field, at: entry.key.span))
            return nil
        }
        return readValue(entry.value, of: field).map { .test(FieldTest(path, .is($0))) }
    }

    private func readComparisons(_ entry: YAMLEntry, field: Field, at path: FieldPath) -> Condition? {
        let entries = entry.value.entries
        guard !entries.isEmpty else {
            context.report(.noCondition(on: field, at: entry.value.span))
            return nil
        }
        let comparisons = entries.compactMap { readComparison($0, field: field) }
        guard comparisons.count == entries.count else { return nil }
        let parts = comparisons.map { Condition.test(FieldTest(path, $0)) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private func readComparison(_ entry: YAMLEntry, field: Field) -> Comparison? {
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
        case .any: return readRecordCondition(entry.value, field: field).map { .anyRecord($0) }
        case .none: return readRecordCondition(entry.value, field: field).map { .noRecord($0) }
        }
    }

    private func scale(of field: Field) -> ComparedScale {
        if case .amount = field.type { return .anyAmount }
        return .scale(.wholeNumber)
    }

    private func readWindow(_ node: YAMLNode) -> Window? {
        Shape<Window>.choice(of: Window.self, words: "a named stretch of time").read(node, in: context)
    }

    private func readSize(_ node: YAMLNode) -> NumberComparison? {
        guard node.kind == .mapping, node.entries.count == 1 else {
            context.report(.sizeNeedsOne(at: node.span.beginning))
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

    private func readRecordCondition(_ node: YAMLNode, field: Field) -> Condition? {
        guard case .list(let fields) = field.type else { return nil }
        return read(node, fields: fields, under: FieldPath([]), of: "record of \(field.name)")
    }

    private func readValues(_ node: YAMLNode, of field: Field) -> [String]? {
        guard node.kind == .sequence else {
            let help = node.kind == .scalar ? "write `[\(node.text)]`" : nil
            context.report(.wrongKind(of: node, expected: "a list", help: help))
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
            Shape<String>.choice(of: choices, words: "a choice of `\(field.name)`").read(node, in: context)
        case .party, .partySet: Shape<Party>.party.read(node, in: context)?.code
        case .wholeNumberSet: Shape<Rational>.wholeNumber.read(node, in: context)?.description
        default: Shape<String>.id.read(node, in: context)
        }
    }
}
