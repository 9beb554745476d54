internal import Scalars

/// What plural rules ask of a number as it is shown: `1.50` is `i` 1, `v` 2, `w` 1, `f` 50, `t` 5.
struct PluralOperands: Sendable {
    private let integer: Int
    private let fraction: String

    /// - Parameter digits: the number in digits, with a point before its decimals.
    init(_ digits: String) {
        let parts = (digits.without(prefix: "-") ?? digits[...]).parts(at: ".", atMost: 1)
        // The rules divide by powers of ten; what lies above the last digits only says that the number is large.
        let last = Int(String(parts[0].suffix(15))) ?? 0
        integer = parts[0].utf8.count > 15 ? last + 1_000_000_000_000_000 : last
        fraction = parts.count > 1 ? String(parts[1]) : ""
    }

    private var significant: Substring {
        var text = fraction[...]
        while let shorter = text.without(suffix: "0") { text = shorter }
        return text
    }

    /// The value of an operand; nil for `n` of a number that is not whole, which equals none in the rules.
    func value(of operand: PluralCondition.Operand) -> Int? {
        switch operand {
        case .n: significant.isEmpty ? integer : nil
        case .i: integer
        case .v: fraction.utf8.count
        case .w: significant.utf8.count
        case .f: Int(String(fraction.prefix(15))) ?? 0
        case .t: Int(String(significant.prefix(15))) ?? 0
        case .c, .e: 0
        }
    }
}
