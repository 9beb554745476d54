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

extension GateChange: Codable {
    enum CodingKeys: String, CodingKey {
        case of, before, after
    }

    private static let criterionPrefix = "criterion "

    /// Reads which result it is, then what it was and is.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let result = try container.decode(String.self, forKey: .of)
        if let id = result.without(prefix: GateChange.criterionPrefix) {
            self = .criterion(
                String(id), before: try container.decode(Rational.self, forKey: .before),
                after: try container.decode(Rational?.self, forKey: .after))
        } else if result == "total" {
            self = .total(
                before: try container.decode(Rational.self, forKey: .before),
                after: try container.decode(Rational.self, forKey: .after))
        } else if result == "rating" {
            self = .rating(
                before: try container.decode(String.self, forKey: .before),
                after: try container.decode(String.self, forKey: .after))
        } else {
            throw DecodingError.dataCorruptedError(
                forKey: .of, in: container, debugDescription: "a gate lowers a criterion, the total or the rating")
        }
    }

    /// Writes `criterion` with the id, `total` or `rating`, and both values.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .criterion(let id, let before, let after):
            try container.encode(GateChange.criterionPrefix + id, forKey: .of)
            try container.encode(before, forKey: .before)
            try container.encode(after, forKey: .after)
        case .total(let before, let after):
            try container.encode("total", forKey: .of)
            try container.encode(before, forKey: .before)
            try container.encode(after, forKey: .after)
        case .rating(let before, let after):
            try container.encode("rating", forKey: .of)
            try container.encode(before, forKey: .before)
            try container.encode(after, forKey: .after)
        }
    }
}
