internal import Documents

/// What other schemes and programs call the limits of a value.
enum LimitNames {
    private static let ofLeast = ["min", "minimum", "least", "lower", "gte"]
    private static let ofGreatest = ["max", "maximum", "most", "upper", "upto", "up_to", "until", "lte"]

    /// The names by which the keys of limits are looked for, with those keys.
    static func of(least: some RecordKey) -> [String: String] { of(least: least.name, greatest: nil) }

    static func of(least: some RecordKey, greatest: some RecordKey) -> [String: String] {
        of(least: least.name, greatest: greatest.name)
    }

    static func of(least: String, greatest: String?) -> [String: String] {
        let pairs = ofLeast.map { ($0, least) } + (greatest.map { key in ofGreatest.map { ($0, key) } } ?? [])
        return Dictionary(pairs) { first, _ in first }
    }
}
