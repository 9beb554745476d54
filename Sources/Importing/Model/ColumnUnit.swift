internal import Scalars

/// What the heading of a column of amounts says of its numbers.
package struct ColumnUnit: Hashable, Sendable {
    /// The code of the currency; nil where only thousands or millions are named.
    package let currency: String?
    /// The power of ten of which they are multiples: 3 for thousands.
    package let power: Int

    /// A number of the column, written out in full.
    func amount(_ number: String) -> String? {
        guard let currency else { return nil }
        let parts = number.parts(at: ".", atMost: 1).map(String.init)
        let decimals = parts.count > 1 ? parts[1] : ""
        let moved = decimals.prefix(power) + String(repeating: "0", count: max(0, power - decimals.utf8.count))
        let whole = (parts[0] + moved).drop { $0 == "0" }
        let rest = decimals.dropFirst(power).reversed().drop { $0 == "0" }.reversed()
        return (whole.isEmpty ? "0" : String(whole)) + (rest.isEmpty ? "" : "." + String(rest)) + " \(currency)"
    }
}
