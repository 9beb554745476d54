package import Documents
internal import ExactNumbers
internal import Methodology

extension MeasureRule: Structured {
    /// The keys of measures that are made of parts.
    enum Keys: String, CodingKey {
        case ratio, checklist, finding, score
        case oneOf = "one_of"
        case whenOverIsZero = "when_over_is_zero"

        /// Those that say what is measured.
        static let kinds: [Keys] = [.ratio, .checklist, .finding, .score]
    }

    /// The measure in the form in which methodologies write it.
    package var structure: JSONValue {
        self == .partiesServed ? .string(MeasureTable.servedWord) : .object(entries)
    }

    fileprivate var entries: [String: JSONValue] {
        switch self {
        case .statistic(let rule): rule.entries
        case .ratio(let of, .partiesServed, _):
            [Keys.ratio.rawValue: ["of": of.structure, "over": MeasureRule.partiesServed.structure]]
        case .ratio(let of, let over, let treatment):
            [
                Keys.ratio.rawValue: ["of": of.structure, "over": over.structure],
                Keys.whenOverIsZero.rawValue: .string(treatment.rawValue),
            ]
        case .partiesServed: [:]
        case .previous(let measure): [MeasureTable.previous.name: measure.structure]
        case .checklist(let entries): [Keys.checklist.rawValue: .array(entries.map(\.structure))]
        case .finding(let choices): [Keys.finding.rawValue: ["choices": .strings(choices)]]
        case .number(let from, let to):
            [
                Keys.finding.rawValue: [
                    "number": ["from": .string(from.description), "to": .string(to.description)]
                ]
            ]
        case .judgement(let indicator, let choices):
            [Keys.finding.rawValue: .string(indicator)].merging(
                choices.isEmpty ? [:] : [Keys.oneOf.rawValue: .strings(choices)],
                uniquingKeysWith: { first, _ in first })
        case .score(let criterion): [Keys.score.rawValue: .string(criterion)]
        }
    }

    /// Reads a measure; comparisons may stand beside it.
    package init?(structure: JSONValue) {
        let found: MeasureRule? =
            if structure.string == MeasureTable.servedWord {
                .partiesServed
            } else if let previous = structure[MeasureTable.previous.name] {
                MeasureRule(structure: previous).map { .previous($0) }
            } else if let statistic = Statistics.all.first(where: { structure[$0.name] != nil }) {
                StatisticRule(statistic, structure).map(MeasureRule.statistic)
            } else if let sides = structure[Keys.ratio] {
                MeasureRule(sides: sides, whenOverIsZero: structure[Keys.whenOverIsZero])
            } else if let entries = [ChecklistEntryRule](structure: structure[Keys.checklist]) {
                .checklist(entries)
            } else if let criterion = structure[Keys.score]?.string {
                .score(of: criterion)
            } else {
                structure[Keys.finding].flatMap { MeasureRule(finding: $0, oneOf: structure[Keys.oneOf]?.strings) }
            }
        guard let found else { return nil }
        self = found
    }

    private init?(finding: JSONValue, oneOf choices: [String]?) {
        if let indicator = finding.string {
            self = .judgement(of: indicator, choices: choices ?? [])
        } else if let number = finding["number"] {
            guard let from = number["from"]?.exact, let to = number["to"]?.exact else { return nil }
            self = .number(from: from, to: to)
        } else {
            guard let choices = finding["choices"]?.strings else { return nil }
            self = .finding(choices: choices)
        }
    }

    private init?(sides: JSONValue, whenOverIsZero: JSONValue?) {
        guard let of = sides["of"].flatMap(MeasureRule.init(structure:)),
            let over = sides["over"].flatMap(MeasureRule.init(structure:)),
            let treatment = over == .partiesServed ? .zero : whenOverIsZero?.string.flatMap(ZeroDenominator.init)
        else { return nil }
        self = .ratio(of: of, over: over, whenOverIsZero: treatment)
    }
}

extension StatisticRule {
    fileprivate var entries: [String: JSONValue] {
        let written = [
            (statistic.name, JSONValue.string(field?.description ?? selection)),
            (MeasureTable.selection.name, field == nil ? nil : .string(selection)),
            (MeasureTable.among.name, among.map { .string($0.rawValue) }),
            (MeasureTable.eachAtLeast.name, eachAtLeast.map { .string($0.description) }),
            (MeasureTable.eachYear.name, eachYear?.structure),
            (MeasureTable.unit.name, unit.map(JSONValue.string)),
            (MeasureTable.whereKey.name, condition?.structure),
        ]
        return Dictionary(uniqueKeysWithValues: written.compactMap { name, value in value.map { (name, $0) } })
    }

    fileprivate init?(_ statistic: any Statistic, _ structure: JSONValue) {
        let field = statistic.fields == nil ? nil : structure[statistic.name]?.string
        let among = structure[MeasureTable.among.name]?.string.flatMap(PartyScope.init)
        let condition = structure[MeasureTable.whereKey.name].map(Condition.init(structure:))
        guard let selection = structure[field == nil ? statistic.name : MeasureTable.selection.name]?.string,
            (field == nil) == (statistic.fields == nil), (among == nil) != statistic.takes(MeasureTable.among)
        else { return nil }
        if case .some(.none) = condition { return nil }
        let least = structure[MeasureTable.eachAtLeast.name]
        let years = structure[MeasureTable.eachYear.name]
        let (eachAtLeast, eachYear) = (least?.exact, years.flatMap(EachYear.init(structure:)))
        guard (least == nil) == (eachAtLeast == nil), (years == nil) == (eachYear == nil) else { return nil }
        self.init(
            statistic, of: selection, where: condition.flatMap(\.self), field: field.map { FieldPath(written: $0) },
            among: among, unit: structure[MeasureTable.unit.name]?.string, eachAtLeast: eachAtLeast, eachYear: eachYear)
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
    private enum Keys: String, CodingKey {
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

extension JSONValue {
    fileprivate subscript(key: some CodingKey) -> JSONValue? { self[key.stringValue] }
}
