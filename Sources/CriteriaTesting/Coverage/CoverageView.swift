internal import Documents
internal import Methodology
internal import Results
internal import Scoring

/// Gathers what tests see.
struct CoverageView {
    let rules: RuleInventory
    private(set) var seen: Set<CoverageTarget> = []

    init(rules: RuleInventory) {
        self.rules = rules
    }

    /// Takes what one test sees, whether it passes or not.
    mutating func look(at result: TestResult) {
        if case .edges(let table) = result.test.content { look(at: table) }
        if let assessment = result.assessment { look(at: assessment) }
        guard result.answers != nil || result.answersOfPrevious != nil else { return }
        // Where no value changes with time, there are no other rules than those that are known.
        let leaves =
            rules.methodology.stretches.isEmpty ? rules.leaves : RuleQuestions.leaves(of: result.rules)
        if let answers = result.answers { look(at: answers, to: leaves) { !$0.use.looksBack } }
        if let answers = result.answersOfPrevious { look(at: answers, to: leaves, where: \.isAskedOfLastCycle) }
    }

    private mutating func look(at table: EdgeTable) {
        let indicator = table.indicator
        let bandIndex = indicator.bandIndex
        for edge in table.edges {
            if let value = edge.value, let bandIndex {
                seen.insert(.band(indicator.id, bandIndex(value)))
            } else {
                seen.insert(.choice(indicator.id, edge.written.value))
            }
        }
    }

    private mutating func look(at assessment: Assessment) {
        for result in assessment.criteria.flatMap(\.indicators) {
            if let band = result.bands.firstIndex(where: { $0.hit == true }) { seen.insert(.band(result.id, band)) }
            let choice = result.choices?.first { $0.hit == true }
            if let choice { seen.insert(.choice(result.id, choice.id)) }
            for part in result.parts {
                if let isMet = part.met { seen.insert(.entry(result.id, part.id, isMet: isMet)) }
            }
        }
        for criterion in assessment.criteria {
            if let band = criterion.bands.firstIndex(where: { $0.hit == true }) {
                seen.insert(.combinedBand(criterion.id, rules.numberAssessed(in: criterion), band))
            }
        }
        for gate in assessment.gates { seen.insert(.gate(gate.id, isMet: gate.met)) }
        for (id, rating) in assessment.ratingsOfParts { rating.class.map { _ = seen.insert(.classOf(id, $0)) } }
        if let ratingClass = assessment.rating?.class { seen.insert(.ratingClass(ratingClass)) }
    }

    private mutating func look(
        at answers: AnsweredConditions, to leaves: [RuleLeaf], where isAsked: (RuleLeaf) -> Bool
    ) {
        for (position, leaf) in leaves.enumerated() where isAsked(leaf) {
            for answer in answers.answers(to: leaf.test, about: leaf.use.items.kind) {
                seen.insert(.condition(position, answer))
            }
        }
    }
}
