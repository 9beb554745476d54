/// The forms that languages have for what is counted, as Unicode CLDR names them.
package enum PluralCategory: String, CaseIterable, Comparable, Sendable {
    case zero, one, two, few, many, other

    package static func < (left: PluralCategory, right: PluralCategory) -> Bool {
        let order = allCases
        return order.firstIndex(of: left) ?? 0 < order.firstIndex(of: right) ?? 0
    }
}
