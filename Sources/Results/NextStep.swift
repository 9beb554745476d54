package import ExactNumbers

/// One thing that would raise a score, tried on a copy of the record: what it gives is what the copy scored.
///
/// It asks for the least that was found to reach the score, and for nothing that contradicts what is written: only what
/// is missing is filled in, papers are added, a finding is judged, or further items are reported while the period runs.
package struct NextStep: Codable, Sendable, Equatable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// Attach documents.
        case attach
        /// Say when something was.
        case date
        /// Say something else that is missing.
        case field
        /// Report something further.
        case item
        /// Judge a finding.
        case judge
    }

    /// Who can do it.
    package enum Author: String, CaseIterable, Codable, Sendable {
        case centre, evaluator
    }

    package var kind: Kind
    /// The ids of the items concerned, in file order; none where a finding is judged or something further is reported.
    package var items: [String]
    /// The one field that is concerned; nil where several are.
    @Nullable package var field: String?
    /// The id of the indicator or gate that it is about.
    package var of: String
    /// The entries of its checklist, or the side of its ratio, that are concerned; none where it has none.
    package var parts: [String]
    /// What stands in the field at present, and what was tried there; nil where items differ. Of a further item: what
    /// is measured, before and after.
    @Nullable package var from: StepValue?
    @Nullable package var to: StepValue?
    package var by: Author
    /// Every change that was tried, together.
    package var tried: [TriedChange]
    package var gives: StepGains

    /// All of it as it is told.
    package init(
        kind: Kind, items: [String], field: String?, of: String, parts: [String], from: StepValue?, to: StepValue?,
        by: Author, tried: [TriedChange], gives: StepGains
    ) {
        self.kind = kind
        self.items = items
        self.field = field
        self.of = of
        self.parts = parts
        self.from = from
        self.to = to
        self.by = by
        self.tried = tried
        self.gives = gives
    }
}

/// Those of the most useful steps that give most on one copy, where that is not the sum of what all of them give.
package struct JointSteps: Codable, Sendable, Equatable {
    /// The positions among the next steps, from 0 on.
    package var steps: [Int]
    /// The total that the copy scored.
    package var total: Rational
    /// The id of its class; left out where nothing is rated.
    package var `class`: String?

    /// All of it as it is told.
    package init(steps: [Int], total: Rational, class: String? = nil) {
        self.steps = steps
        self.total = total
        self.class = `class`
    }
}

/// One change of the copy on which a step was tried.
package struct TriedChange: Codable, Sendable, Equatable {
    /// The id of the item, or of the indicator that was judged; nil for what the record says of the centre. A further
    /// item has an id that no item of the record has.
    @Nullable package var item: String?
    /// The way to the field; `evidence` for a document, of which the value is the strength.
    package var field: String
    /// What is written at present; nil where nothing is.
    @Nullable package var from: StepValue?
    package var to: StepValue

    /// All of it as it is told.
    package init(item: String?, field: String, from: StepValue?, to: StepValue) {
        self.item = item
        self.field = field
        self.from = from
        self.to = to
    }
}

/// What the record scores with a step.
package struct StepGains: Codable, Sendable, Equatable {
    /// The score of the indicator; nil for a gate, and where it would not be assessed.
    @Nullable package var indicator: Rational?
    /// The score of the indicator's criterion; nil for a gate, and where it would not be assessed.
    @Nullable package var criterion: Rational?
    /// The total; nil where the methodology adds nothing up.
    @Nullable package var total: Rational?
    /// The id of the class; left out where nothing is rated.
    package var `class`: String?
    /// The scores of all indicators that would be others, by id; nil for one that would not be assessed.
    package var indicators: [String: Rational?]
    /// The scores of all criteria that would be others, by id; nil for one that would not be assessed.
    package var criteria: [String: Rational?]

    /// All of it as it is told.
    package init(
        indicator: Rational?, criterion: Rational?, total: Rational?, class: String? = nil,
        indicators: [String: Rational?], criteria: [String: Rational?]
    ) {
        self.indicator = indicator
        self.criterion = criterion
        self.total = total
        self.class = `class`
        self.indicators = indicators
        self.criteria = criteria
    }
}

extension KeyedDecodingContainer {
    /// Steps that are not written are none.
    package func decode(_ type: [NextStep].Type, forKey key: Key) throws -> [NextStep] {
        try decodeIfPresent(type, forKey: key) ?? []
    }
}
