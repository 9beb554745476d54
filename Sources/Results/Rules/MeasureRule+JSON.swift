package import Documents
internal import Methodology

extension MeasureRule: Structured {
    /// The keys of a measure.
    enum Keys: String, CodingKey, CaseIterable {
        case count
        case countDistinct = "count_distinct"
        case sum, `in`, among, unit, `where`, ratio
        case whenOverIsZero = "when_over_is_zero"
        case checklist, finding

        /// Those that say what is measured.
        static let kinds: [Keys] = [.count, .countDistinct, .sum, .ratio, .checklist, .finding]
    }

    /// The measure in the form in which methodologies write it.
    package var structure: JSONValue { .object(entries) }

    fileprivate var entries: [String: JSONValue] {
        switch self {
        case .count(let tally): tally.entries(under: .count)
        case .countDistinct(let field, let tally, let among):
            tally.entries(under: .in).adding(.countDistinct, .string(field.description))
                .adding(.among, .string(among.rawValue))
        case .sum(let field, let tally, let unit):
            tally.entries(under: .in).adding(.sum, .string(field.description))
                .adding(.unit, unit.map(JSONValue.string))
        case .ratio(let of, let over, let treatment):
            [:].adding(.ratio, ["of": of.structure, "over": over.structure])
                .adding(.whenOverIsZero, .string(treatment.rawValue))
        case .checklist(let entries): [:].adding(.checklist, .array(entries.map(\.structure)))
        case .finding(let choices): [:].adding(.finding, ["choices": .strings(choices)])
        }
    }

    /// Reads a measure; comparisons may stand beside it.
    package init?(structure: JSONValue) {
        let found: MeasureRule? =
            if structure[Keys.count] != nil {
                TallyRule(structure, under: .count).map(MeasureRule.count)
            } else if let field = structure[Keys.countDistinct]?.path, let tally = TallyRule(structure, under: .in) {
                structure[Keys.among]?.string.flatMap(PartyScope.init).map { .countDistinct(field, tally, among: $0) }
            } else if let field = structure[Keys.sum]?.path, let tally = TallyRule(structure, under: .in) {
                .sum(field, tally, unit: structure[Keys.unit]?.string)
            } else if let sides = structure[Keys.ratio] {
                MeasureRule(sides: sides, whenOverIsZero: structure[Keys.whenOverIsZero])
            } else if let entries = [ChecklistEntryRule](structure: structure[Keys.checklist]) {
                .checklist(entries)
            } else {
                structure[Keys.finding]?["choices"]?.strings.map(MeasureRule.finding)
            }
        guard let found else { return nil }
        self = found
    }

    private init?(sides: JSONValue, whenOverIsZero: JSONValue?) {
        guard let of = sides["of"].flatMap(MeasureRule.init(structure:)),
            let over = sides["over"].flatMap(MeasureRule.init(structure:)),
            let treatment = whenOverIsZero?.string.flatMap(ZeroDenominator.init)
        else { return nil }
        self = .ratio(of: of, over: over, whenOverIsZero: treatment)
    }
}

extension TallyRule {
    fileprivate func entries(under key: MeasureRule.Keys) -> [String: JSONValue] {
        [key.rawValue: .string(selection)].adding(.where, condition?.structure)
    }

    fileprivate init?(_ structure: JSONValue, under key: MeasureRule.Keys) {
        guard let selection = structure[key]?.string else { return nil }
        let condition = structure[MeasureRule.Keys.where].map(Condition.init(structure:))
        if case .some(.none) = condition { return nil }
        self.init(selection: selection, condition: condition.flatMap(\.self))
    }
}

extension ComparedMeasure: Structured {
    /// The measure with the comparisons beside it.
    package var structure: JSONValue {
        .object(comparisons.reduce(into: measure.entries) { $0[$1.entry.key.rawValue] = $1.numbers })
    }

    /// Reads a measure with the comparisons beside it.
    package init?(structure: JSONValue) {
        guard case .object(let keys) = structure, let measure = MeasureRule(structure: structure) else { return nil }
        self.init(measure, keys.compactMap { NumberComparison($0.key, $0.value) })
    }
}

extension ChecklistEntryRule: Structured {
    /// The keys of an entry.
    enum Keys: String, CodingKey, CaseIterable {
        case id
        case metWhen = "met_when"
    }

    /// The entry's id and when it is met.
    package var structure: JSONValue { [Keys.id.rawValue: .string(id), Keys.metWhen.rawValue: metWhen.structure] }

    /// Reads an entry.
    package init?(structure: JSONValue) {
        guard let id = structure[Keys.id]?.string,
            let metWhen = structure[Keys.metWhen].flatMap(ComparedMeasure.init(structure:))
        else { return nil }
        self.init(id: id, metWhen: metWhen)
    }
}

extension PartRule: Structured {
    /// The measure, or the entry.
    package var structure: JSONValue {
        switch self {
        case .side(let measure): measure.structure
        case .entry(let entry): entry.structure
        }
    }

    /// Reads a measure or an entry.
    package init?(structure: JSONValue) {
        if let entry = ChecklistEntryRule(structure: structure) {
            self = .entry(entry)
        } else if let measure = MeasureRule(structure: structure) {
            self = .side(measure)
        } else {
            return nil
        }
    }
}

extension [String: JSONValue] {
    fileprivate func adding(_ key: MeasureRule.Keys, _ value: JSONValue?) -> [String: JSONValue] {
        guard let value else { return self }
        return merging([key.rawValue: value]) { _, new in new }
    }
}

extension JSONValue {
    fileprivate subscript(key: some CodingKey) -> JSONValue? { self[key.stringValue] }

    /// A path of names with points between them.
    fileprivate var path: FieldPath? { string.map { FieldPath(written: $0) } }
}
