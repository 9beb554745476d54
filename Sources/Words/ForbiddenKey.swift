/// Keys that other readers of YAML take for something else than a text, so that a translation tool would change them.
enum ForbiddenKey {
    private static let words: Set = [
        "y", "yes", "n", "no", "true", "false", "on", "off", "null", "~", "",
    ]

    /// Whether YAML 1.1 reads a key as a truth value, as nothing, or as a number.
    static func isForbidden(_ key: String) -> Bool {
        words.contains(key.lowercased())
            || key.unicodeScalars.first.map { "0123456789+-.".unicodeScalars.contains($0) } ?? true
    }
}
