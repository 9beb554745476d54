package import Documents

/// What an item must meet to count, with three-valued logic: true, false, or undecided where something is missing.
///
/// Where it is written makes no difference: conditions that ask the same are equal, and are answered once.
package indirect enum Condition: Hashable, Sendable {
    /// True if all parts are; the parts stand in the order of writing: keys of one mapping, or a list under `all`.
    /// Written at the key `all`, or at the beginning of the mapping.
    case all([Condition], asList: Bool = false, at: Aside<SourceSpan> = nil)
    /// True if at least one part is. Written at the key `any`.
    case any([Condition], at: Aside<SourceSpan> = nil)
    case not(Condition)
    case test(FieldTest)
}

extension Condition {
    /// What comes of the condition. `value` says it of each part, from the part itself and from what came of its own
    /// parts: of those that are joined in the order of writing, of the one below `not`, of none for a question.
    package func fold<Value>(_ value: (_ part: Condition, _ inner: [Value]) -> Value) -> Value {
        switch self {
        case .all(let parts, _, _), .any(let parts, _): value(self, parts.map { $0.fold(value) })
        case .not(let part): value(self, [part.fold(value)])
        case .test: value(self, [])
        }
    }

    /// The questions about single fields that the condition is made of, in the order of writing.
    package var leaves: [FieldTest] {
        fold { part, inner in if case .test(let test) = part { [test] } else { inner.flatMap(\.self) } }
    }

    /// The condition, then each part with its own parts, in the order of writing.
    var withParts: [Condition] { fold { [$0] + $1.flatMap(\.self) } }
}

/// The keys that combine conditions.
package enum Combinator: String, CaseIterable, Sendable {
    case all, any, not

    /// What they combine to, for the schema of methodologies.
    var summary: String {
        switch self {
        case .all: "All of these conditions"
        case .any: "At least one of these conditions"
        case .not: "Not these conditions together"
        }
    }

    /// The same for the schema of results.
    package var resultSummary: String {
        switch self {
        case .all: "Each of these must hold"
        case .any: "One of these must hold"
        case .not: "This must not hold"
        }
    }
}

/// What is known beside a value and makes no difference to it, such as its place: any two are equal.
package struct Aside<Value: Sendable>: Hashable, Sendable, ExpressibleByNilLiteral {
    /// What is known; nil where nothing is.
    package let value: Value?

    /// What is known beside a value.
    package init(_ value: Value?) { self.value = value }

    /// Where nothing is known.
    package init(nilLiteral: ()) { value = nil }

    /// The same of what a rule writes, of which it is always known.
    var known: Value {
        guard let value else { preconditionFailure("only what rules write is looked at so") }
        return value
    }

    package static func == (one: Aside, other: Aside) -> Bool { true }

    package func hash(into hasher: inout Hasher) {}
}
