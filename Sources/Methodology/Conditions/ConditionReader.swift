internal import Documents
internal import ExactNumbers

/// Reads a `where`: conditions by field, and the combinators `all`, `any` and `not`.
struct ConditionReader {
    let catalogue: FieldCatalogue
    let windows: WrittenWindows
    let context: DecodingContext

    /// The condition of a mapping about items of a kind; its parts stand in the order of writing.
    func read(_ node: YAMLNode, about kind: ItemKind) -> Condition? {
        read(node, fields: catalogue.fields(of: kind), under: FieldPath([]), of: kind.article)
    }

    /// The condition of a mapping about records with certain fields.
    private func read(_ node: YAMLNode, fields: [Field], under path: FieldPath, of owner: Phrase) -> Condition? {
        guard node.kind == .mapping else {
            context.report(
                .wrongKind(
                    of: node, expected: Phrase("values.conditions"), help: Phrase("T4.wrong_kind.conditions")))
            return nil
        }
        let entries = node.entries
        let parts = entries.compactMap { read($0, fields: fields, under: path, of: owner) }
        guard parts.count == entries.count else { return nil }
        return parts.count == 1 ? parts[0] : .all(parts, at: Aside(node.span.beginning))
    }

    private func read(_ entry: YAMLEntry, fields: [Field], under path: FieldPath, of owner: Phrase) -> Condition? {
        let name = entry.key.text
        switch Combinator(rawValue: name) {
        case .all:
            return readList(entry.value, fields: fields, under: path, of: owner)
                .map { .all($0, asList: true, at: Aside(entry.key.span)) }
        case .any:
            return readList(entry.value, fields: fields, under: path, of: owner)
                .map { .any($0, at: Aside(entry.key.span)) }
        case .not: return read(entry.value, fields: fields, under: path, of: owner).map { .not($0) }
        case nil: break
        }
        guard let field = fields.first(where: { $0.name == name }) else {
            context.report(.unknownConditionField(Located(name, at: entry.key.span), of: owner, among: fields))
            return nil
        }
        return read(entry, field: field, at: path.appending(name))
    }

    private func readList(
        _ node: YAMLNode, fields: [Field], under path: FieldPath, of owner: Phrase
    ) -> [Condition]? {
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
            return read(entry.value, fields: fields, under: path, of: Phrase("records.\(field.name)"))
        default: return readComparisons(entry, field: field, at: path)
        }
    }

    /// `status: completed` for `status: {is: completed}`; `present` and `absent` for any field.
    private func readWord(_ entry: YAMLEntry, field: Field, at path: FieldPath) -> Condition? {
        guard let word = entry.value.scalarText(as: Phrase("values.condition"), in: context) else { return nil }
        if let presence = Presence(rawValue: word) { return test(presence.comparison, of: field, at: path, entry) }
        guard ComparisonKey.allowed(for: field.type).contains(.is) else {
            context.report(.bareValue(word, of: field, at: entry.key.span))
            return nil
        }
        return readValue(entry.value, of: field).map { test(.is($0), of: field, at: path, entry) }
    }

    private func readComparisons(_ entry: YAMLEntry, field: Field, at path: FieldPath) -> Condition? {
        let entries = entry.value.entries
        guard !entries.isEmpty else {
            context.report(.noCondition(on: field, at: entry.value.span))
            return nil
        }
        let parts = entries.compactMap { part in
            readComparison(part, field: field).map { test($0, of: field, at: path, entry, asking: part) }
        }
        guard parts.count == entries.count else { return nil }
        return parts.count == 1 ? parts[0] : .all(parts, at: Aside(entry.value.span.beginning))
    }

    /// One question of those that are asked of a field at its key; `part` is the key that asks, if it has one.
    private func test(
        _ comparison: Comparison, of field: Field, at path: FieldPath, _ entry: YAMLEntry, asking part: YAMLEntry? = nil
    ) -> Condition {
        let isAlone = entry.value.entries.count < 2
        let told = isAlone ? entry : part ?? entry
        let written = WrittenTest(
            key: told.key.span, value: told.value.span, isAlone: isAlone, span: (part ?? entry).key.span, field: field,
            extent: windows.extent(in: comparison))
        return .test(FieldTest(path, comparison, written: Aside(written)))
    }

    private func readComparison(_ entry: YAMLEntry, field: Field) -> Comparison? {
        let allowed = ComparisonKey.allowed(for: field.type)
        guard let key = ComparisonKey(inRules: entry.key.text) else {
            context.report(
                .unknownCondition(Located(entry.key.text, at: entry.key.span), on: field, allowed: allowed))
            return nil
        }
        guard allowed.contains(key) else {
            context.report(.conditionNotAllowed(Located(key, at: entry.key.span), on: field, allowed: allowed))
            return nil
        }
        return readOperand(of: key, entry.value, field: field)
    }

    private func readOperand(of key: ComparisonKey, _ node: YAMLNode, field: Field) -> Comparison? {
        switch key.asking {
        case .word(let ask): readValue(node, of: field).map(ask)
        case .words(let ask):
            centreParties(node, of: field).map { .ofCentre(key, $0) } ?? readValues(node, of: field).map(ask)
        case .bound, .ends:
            NumberComparisonTable.read(key.rawValue, node, on: scale(of: field), in: context).map { .number($0) }
        case .size(let ask): readSize(node).map(ask)
        case .day(let ask): Shape<Day>.day.read(node, in: context).map(ask)
        case .date(let ask): Shape<PartialDate>.partialDate.read(node, in: context).map(ask)
        case .window(let ask): readWindow(node).map(ask)
        case .records(let ask): readRecordCondition(node, field: field).map(ask)
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

    private func readRecordCondition(_ node: YAMLNode, field: Field) -> Condition? {
        guard case .list(let fields) = field.type else { return nil }
        return read(
            node, fields: fields, under: FieldPath([]), of: Phrase("records.record_of_field", ["field": field.name]))
    }

    /// `served` or `host` in place of a list of Parties.
    private func centreParties(_ node: YAMLNode, of field: Field) -> CentreParties? {
        node.kind == .scalar && field.type.holdsParties ? CentreParties(rawValue: node.text) : nil
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
