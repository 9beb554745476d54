package import Documents
package import ExactNumbers

/// What follows where a gate is not met, as results tell it.
package enum ConsequenceRule: Sendable, Equatable {
    /// The criteria with these ids have no score.
    case notAssessed([String])
    /// The criterion scores so much at most.
    case cap(criterion: String, at: Rational)
    /// The total is so much at most.
    case capTotal(Rational)
    /// The class with this id at most.
    case ratingAtMost(String)
    /// No number changes; somebody must look.
    case needsReview
}

extension ConsequenceRule: Structured {
    /// The consequence in the form in which methodologies write it.
    package var structure: JSONValue {
        switch self {
        case .notAssessed(let criteria): ["not_assessed": .strings(criteria)]
        case .cap(let criterion, let limit):
            ["cap": ["criterion": .string(criterion), "at": .string(limit.description)]]
        case .capTotal(let limit): ["cap_total": .string(limit.description)]
        case .ratingAtMost(let id): ["rating_at_most": .string(id)]
        case .needsReview: "needs_review"
        }
    }

    /// Reads a consequence.
    package init?(structure: JSONValue) {
        if structure == "needs_review" {
            self = .needsReview
        } else if let criteria = structure["not_assessed"]?.strings {
            self = .notAssessed(criteria)
        } else if let cap = structure["cap"], let criterion = cap["criterion"]?.string, let limit = cap["at"]?.exact {
            self = .cap(criterion: criterion, at: limit)
        } else if let limit = structure["cap_total"]?.exact {
            self = .capTotal(limit)
        } else if let id = structure["rating_at_most"]?.string {
            self = .ratingAtMost(id)
        } else {
            return nil
        }
    }
}

/// All that follows where a gate is not met, as it is written: one consequence, or a list.
package struct OtherwiseRule: Sendable, Equatable {
    /// The consequences in the order of writing.
    package let rules: [ConsequenceRule]
    private let isList: Bool

    /// Some consequences; alone where they are no list.
    package init(_ rules: [ConsequenceRule], isList: Bool) {
        self.rules = rules
        self.isList = isList
    }
}

extension OtherwiseRule: Structured {
    /// The consequence, or the list of all.
    package var structure: JSONValue {
        isList ? .array(rules.map(\.structure)) : rules.first?.structure ?? .null
    }

    /// Reads one consequence or a list.
    package init?(structure: JSONValue) {
        if case .array(let entries) = structure {
            let rules = entries.compactMap(ConsequenceRule.init(structure:))
            guard rules.count == entries.count else { return nil }
            self.init(rules, isList: true)
        } else {
            guard let rule = ConsequenceRule(structure: structure) else { return nil }
            self.init([rule], isList: false)
        }
    }
}

extension JSONValue {
    /// The exact number that stands there as a string.
    var exact: Rational? { string.flatMap(Rational.init(exactly:)) }
}
