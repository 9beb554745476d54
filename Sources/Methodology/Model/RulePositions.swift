internal import Documents

/// Where rules stand among their like by their ids, so that nobody looks through lists; of two of one id, the first.
struct RulePositions: Sendable {
    let references: [String: Int]
    /// For each citation of a part that is declared: the reference, and the part in it.
    let parts: [Citation: CitedPlace]
    let readings: [String: Int]
    let selections: [String: Int]
    let values: [String: Int]
    let scales: [String: Int]
    let criteria: [String: Int]
    let groups: [String: Int]
    /// The indicators that an evaluator judges.
    let judged: [String: IndicatorPlace]

    /// Where an indicator stands.
    struct IndicatorPlace: Sendable {
        let criterion: Int
        /// Among the indicators of its criterion.
        let indicator: Int
        /// Among all indicators.
        let overall: Int
    }

    /// Where the part of a reference stands.
    struct CitedPlace: Sendable {
        let reference: Int
        let part: Int
    }

    init(
        references: [Reference], readings: [Reading], selections: [Selection], values: [DatedValue], scales: [Scale],
        criteria: [Criterion], groups: [CriterionGroup]
    ) {
        self.references = references.positions(by: \.id.value)
        self.readings = readings.positions(by: \.id.value)
        self.selections = selections.positions(by: \.id.value)
        self.values = values.positions(by: \.id.value)
        self.scales = scales.positions(by: \.id.value)
        self.criteria = criteria.positions(by: \.id.value)
        self.groups = groups.positions(by: \.id.value)
        parts = Self.parts(of: references, at: self.references.values)
        judged = Self.judged(in: criteria)
    }

    private static func parts(
        of references: [Reference], at positions: some Sequence<Int>
    ) -> [Citation: CitedPlace] {
        var parts: [Citation: CitedPlace] = [:]
        for position in positions {
            for (part, id) in references[position].parts.map(\.id.value).enumerated() {
                let citation = Citation(reference: references[position].id.value, part: id)
                if parts[citation] == nil { parts[citation] = CitedPlace(reference: position, part: part) }
            }
        }
        return parts
    }

    private static func judged(in criteria: [Criterion]) -> [String: IndicatorPlace] {
        var judged: [String: IndicatorPlace] = [:]
        var before = 0
        for (row, criterion) in criteria.enumerated() {
            for (position, indicator) in criterion.indicators.enumerated() where indicator.measure.isJudged {
                let place = IndicatorPlace(criterion: row, indicator: position, overall: before + position)
                if judged[indicator.id] == nil { judged[indicator.id] = place }
            }
            before += criterion.indicators.count
        }
        return judged
    }
}

extension Array {
    /// The positions of elements by their ids; of two of one id, the first.
    fileprivate func positions(by id: (Element) -> String) -> [String: Int] {
        var positions = [String: Int](minimumCapacity: count)
        for (position, element) in enumerated() {
            let id = id(element)
            if positions[id] == nil { positions[id] = position }
        }
        return positions
    }
}

extension Methodology {
    /// The selection with an id.
    package func selection(_ id: String) -> Selection? { positions.selections[id].map { selections[$0] } }

    /// The reference with an id.
    package func reference(_ id: String) -> Reference? { positions.references[id].map { references[$0] } }

    /// The reference that a citation names and the part of it; nil where it is not declared.
    package func cited(_ citation: Citation) -> (reference: Reference, part: Reference.Part)? {
        positions.parts[citation].map { place in
            (references[place.reference], references[place.reference].parts[place.part])
        }
    }

    /// The position of the criterion with an id.
    package func position(ofCriterion id: String) -> Int? { positions.criteria[id] }

    /// The criterion with an id.
    package func criterion(_ id: String) -> Criterion? { positions.criteria[id].map { criteria[$0] } }

    /// The indicator with an id that an evaluator judges.
    package func judged(_ id: String) -> Indicator? {
        positions.judged[id].map { criteria[$0.criterion].indicators[$0.indicator] }
    }

    /// The position among all indicators of the one with an id that an evaluator judges.
    package func position(ofJudged id: String) -> Int? { positions.judged[id]?.overall }

    /// The group with an id.
    package func group(_ id: String) -> CriterionGroup? { positions.groups[id].map { groups[$0] } }

    /// The positions of some readings, in the order of the file.
    func positions(ofReadings ids: some Sequence<String>) -> [Int] {
        Set(ids.compactMap { positions.readings[$0] }).sorted()
    }

    /// The scale that an indicator's judgement shares with others; nil where there is none.
    func scale(of indicator: Indicator) -> Scale? {
        indicator.measure.scaleID.flatMap { positions.scales[$0] }.map { scales[$0] }
    }
}
