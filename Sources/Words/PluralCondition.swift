internal import Scalars

/// A rule of Unicode CLDR for one plural form: `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`.
struct PluralCondition: Sendable {
    enum Operand: String { case n, i, v, w, f, t, c, e }

    /// `i % 10 = 2..4`
    private struct Relation {
        let operand: Operand
        let modulus: Int?
        let isNegated: Bool
        let ranges: [ClosedRange<Int>]

        func holds(for number: PluralOperands) -> Bool {
            let value = number.value(of: operand).map { value in modulus.map { value % $0 } ?? value }
            return value.map { value in ranges.contains { $0.contains(value) } } ?? false != isNegated
        }
    }

    /// One of these must hold, each with all its parts.
    private let alternatives: [[Relation]]

    /// Nil for what is no rule.
    init?(_ text: String) {
        var alternatives: [[Relation]] = []
        var words: [Substring] = []
        for word in text.words() + ["or"] {
            guard word.isSpelled("or") else {
                words.append(word)
                continue
            }
            guard let relations = PluralCondition.relations(words) else { return nil }
            alternatives.append(relations)
            words = []
        }
        self.alternatives = alternatives
    }

    func holds(for number: PluralOperands) -> Bool {
        alternatives.contains { $0.allSatisfy { $0.holds(for: number) } }
    }

    private static func relations(_ words: [Substring]) -> [Relation]? {
        var relations: [Relation] = []
        var part: [Substring] = []
        for word in words + ["and"] {
            guard word.isSpelled("and") else {
                part.append(word)
                continue
            }
            guard let relation = relation(part) else { return nil }
            relations.append(relation)
            part = []
        }
        return relations
    }

    private static func relation(_ words: [Substring]) -> Relation? {
        guard words.count == 3 || words.count == 5, let operand = Operand(rawValue: String(words[0])) else {
            return nil
        }
        var modulus: Int?
        if words.count == 5 {
            guard words[1].isSpelled("%"), let number = Int(words[2]), number > 0 else { return nil }
            modulus = number
        }
        let sign = words[words.count - 2]
        guard sign.isSpelled("=") || sign.isSpelled("!="), let ranges = ranges(words[words.count - 1]) else {
            return nil
        }
        return Relation(operand: operand, modulus: modulus, isNegated: sign.isSpelled("!="), ranges: ranges)
    }

    /// `0..2,5`
    private static func ranges(_ text: Substring) -> [ClosedRange<Int>]? {
        var ranges: [ClosedRange<Int>] = []
        for part in text.parts(at: ",") {
            let ends = part.cut(around: "..").map { [$0.before, $0.after] } ?? [part]
            guard let first = Int(ends[0]), let last = Int(ends[ends.count - 1]), first <= last else { return nil }
            ranges.append(first...last)
        }
        return ranges
    }
}
