internal import Scalars

/// What stands before the decimals of numbers.
package enum DecimalSign: String, CaseIterable, Hashable, Sendable {
    case point, comma

    /// The sign itself.
    package var scalar: Unicode.Scalar { self == .point ? "." : "," }

    var other: DecimalSign { self == .point ? .comma : .point }
}

/// A number as people write it, with what its commas, points and spaces can mean.
///
/// Spaces and apostrophes between groups of three digits mean nothing else; a comma or a point can.
enum WrittenNumber: Hashable {
    /// As it was declared; its digits with a point.
    case plain(String)
    /// The other sign stands before the decimals; the number in digits with a point.
    case otherSign(String)
    /// A comma or a point stands between thousands; the number in digits with a point.
    case grouped(String)
    /// One sign with three digits behind it, which can be either: the number with decimals, and the whole one.
    case either(decimal: String, whole: String)

    /// Nil for what is no number.
    init?(_ text: String, sign: DecimalSign) {
        let text = PlainDigits.text(text, sign)
        guard let first = text.utf8.first, first.isDigit || first == UInt8(ascii: "-"),
            let digits = WrittenNumber.withoutSpaces(text), let found = WrittenNumber.read(digits, sign)
        else { return nil }
        self = found
    }

    private static func read(_ text: String, _ sign: DecimalSign) -> WrittenNumber? {
        let (own, other) = (text.parts(at: sign.scalar), text.parts(at: sign.other.scalar))
        switch (own.count - 1, other.count - 1) {
        case (0...1, 0): return number(own).map { .plain($0) }
        case (0, 1):
            guard let decimal = number(other) else { return nil }
            return areGroups(other) ? .either(decimal: decimal, whole: other.joined()) : .otherSign(decimal)
        case (let one, 0) where one > 1: return areGroups(own) ? .grouped(own.joined()) : nil
        case (0, _): return areGroups(other) ? .grouped(other.joined()) : nil
        case (1, _) where !own[1].holds(where: { $0 == sign.other.scalar }):
            return number(own[0].parts(at: sign.other.scalar), own[1]).map { .grouped($0) }
        case (_, 1): return number(other[0].parts(at: sign.scalar), other[1]).map { .otherSign($0) }
        default: return nil
        }
    }

    /// The number of its thousands and its decimals.
    private static func number(_ groups: [Substring], _ decimals: Substring) -> String? {
        areGroups(groups) ? number([groups.joined()[...], decimals]) : nil
    }

    /// The whole and the decimals with a point between them.
    private static func number(_ parts: [Substring]) -> String? {
        let text = parts.joined(separator: ".")
        return PrintedNumber(text) == nil ? nil : text
    }

    /// Whether these are the thousands of a number: up to three digits that do not begin with 0, and then always three.
    private static func areGroups(_ parts: [Substring]) -> Bool {
        guard let first = parts.first, parts.count > 1, (1...3).contains(first.utf8.count), !first.begins(with: "0")
        else { return false }
        return parts.allSatisfy { $0.utf8.allSatisfy(\.isDigit) } && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
    }

    /// The number without the spaces or apostrophes between its thousands; nil where they stand elsewhere.
    private static func withoutSpaces(_ text: String) -> String? {
        let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "'" || scalar == "’" }
        guard text.holds(where: isSpace) else { return text }
        let end = text.unicodeScalars.firstIndex { $0 == "." || $0 == "," } ?? text.endIndex
        let groups = text[..<end].parts(where: isSpace)
        return areGroups(groups) ? groups.joined() + text[end...] : nil
    }
}

extension WrittenNumber {
    /// Why a number is not read; nil where it is written as was declared.
    func reason(_ sign: DecimalSign) -> CellRemark.Reason? {
        switch self {
        case .plain: nil
        case .otherSign(let number): sign == .point ? .decimalComma(number) : .decimalPoint(number.with(comma: true))
        case .grouped(let number): .thousands(number.with(comma: sign == .comma))
        case .either(let decimal, let whole):
            .ambiguousNumber(decimal: decimal.with(comma: sign == .comma), whole: whole)
        }
    }
}

extension String {
    fileprivate func with(comma: Bool) -> String { comma ? replacing(scalars: ".", with: ",") : self }
}
