package import Documents
package import ExactNumbers
internal import Scalars

/// One result that a gate lowered: what it was before the gates of its step, and what it is under this gate alone.
package enum GateChange: Sendable, Equatable {
    /// The score of the criterion with an id; `after` is nil where the gate leaves it without one.
    case criterion(String, before: Rational, after: Rational?)
    case total(before: Rational, after: Rational)
    /// The ids of the classes.
    case rating(before: String, after: String)
}

extension GateChange: Structured {
    private static let criterionPrefix = "criterion "

    /// `criterion` with the id, `total` or `rating`, and both values.
    package var structure: JSONValue {
        switch self {
        case .criterion(let id, let before, let after):
            GateChange.structure(GateChange.criterionPrefix + id, before.description, after?.description)
        case .total(let before, let after): GateChange.structure("total", before.description, after.description)
        case .rating(let before, let after): GateChange.structure("rating", before, after)
        }
    }

    private static func structure(_ result: String, _ before: String, _ after: String?) -> JSONValue {
        ["of": .string(result), "before": .string(before), "after": after.map(JSONValue.string) ?? .null]
    }

    /// Reads which result it is, then what it was and is.
    package init?(structure: JSONValue) {
        let (before, after) = (structure["before"], structure["after"])
        if let id = structure["of"]?.string?.without(prefix: GateChange.criterionPrefix), let before = before?.exact {
            self = .criterion(String(id), before: before, after: after?.exact)
        } else if structure["of"] == "total", let before = before?.exact, let after = after?.exact {
            self = .total(before: before, after: after)
        } else if structure["of"] == "rating", let before = before?.string, let after = after?.string {
            self = .rating(before: before, after: after)
        } else {
            return nil
        }
    }
}
