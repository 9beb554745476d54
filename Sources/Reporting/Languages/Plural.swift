internal import ExactNumbers

/// The forms of a noun with a number before it, in one language.
///
/// A language uses as many as it has; what is missing is `other`. The rules are those of Unicode CLDR for cardinal
/// numbers, kept here as a table of our own because they decide what a report says for years.
struct Plural: Sendable {
    enum Category: Sendable { case zero, one, two, few, many, other }

    var zero: String?
    var one: String?
    var two: String?
    var few: String?
    var many: String?
    let other: String

    init(one: String? = nil, other: String) {
        self.one = one
        self.other = other
    }

    init(zero: String? = nil, one: String?, two: String? = nil, few: String?, many: String?, other: String) {
        self.init(one: one, other: other)
        self.zero = zero
        self.two = two
        self.few = few
        self.many = many
    }

    func form(_ category: Category) -> String {
        let form =
            switch category {
            case .zero: zero
            case .one: one
            case .two: two
            case .few: few
            case .many: many
            case .other: other
            }
        return form ?? other
    }
}

/// Which form of a noun a number takes.
enum PluralRule: Sendable {
    case english, french, russian, arabic, none

    func category(of number: Rational) -> Plural.Category {
        switch self {
        case .english: number == 1 ? .one : .other
        case .french: number.magnitude < 2 ? .one : .other
        case .russian: PluralRule.russian(number.wholeValue)
        case .arabic: PluralRule.arabic(number.wholeValue)
        case .none: .other
        }
    }

    private static func russian(_ number: Int?) -> Plural.Category {
        guard let number else { return .other }
        let (tens, ones) = (number % 100, number % 10)
        if ones == 1, tens != 11 { return .one }
        return (2...4).contains(ones) && !(12...14).contains(tens) ? .few : .many
    }

    private static func arabic(_ number: Int?) -> Plural.Category {
        switch (number, number.map { $0 % 100 }) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, .some(3...10)): .few
        case (_, .some(11...99)): .many
        default: .other
        }
    }
}
