internal import Evaluation
internal import Methodology

/// How the answer to a question about an item's evidence would move with more documents.
enum DocumentDemand: Sendable {
    /// It could only turn true: `at_least`, `any`.
    case more
    /// It could only turn false: `at_most`, `none`.
    case less
    /// It turns with one document more where the number of those at hand stands at an edge.
    case exactly(NumberComparison)

    /// Nil where the question is about anything else.
    init?(_ test: FieldTest) {
        guard test.path.names.last == ReportedFields.evidence.name else { return nil }
        switch test.comparison {
        case .present, .anyRecord: self = .more
        case .absent, .noRecord: self = .less
        case .number(let number):
            switch number.relation {
            case .atLeast, .moreThan: self = .more
            case .atMost, .lessThan: self = .less
            case .equals, .between: self = .exactly(number)
            }
        default: return nil
        }
    }
}
