internal import Scalars

/// The form of an address on the web: a scheme in letters of either case, a host, and what it has there.
package enum WebAddress {
    /// The form as a regular expression.
    static let pattern =
        "^[Hh][Tt][Tt][Pp][Ss]?://([^\\s/?#@\\[\\]]*@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@:\\[\\]]+)(:[0-9]*)?([/?#]\\S*)?$"

    /// Whether a text has the form.
    package static func isValid(_ text: String) -> Bool {
        guard let rest = afterScheme(text), !text.holds(where: \.properties.isWhitespace) else { return false }
        let place = rest.prefix { !"/?#".unicodeScalars.contains($0) }
        guard place.count(where: { $0 == "@" }) <= 1 else { return false }
        let parts = Substring(place).cut(atLast: "@")
        guard !(parts?.before.holds { "[]".unicodeScalars.contains($0) } ?? false) else { return false }
        return isHost(parts?.after ?? Substring(place))
    }

    /// Whether a text begins as an address on the web does, whatever follows.
    package static func hasScheme(_ text: String) -> Bool { afterScheme(text) != nil }

    /// The address without its scheme; nil for what has none.
    package static func withoutScheme(_ text: String) -> String? { afterScheme(text).map { String($0) } }

    private static func afterScheme(_ text: String) -> Substring.UnicodeScalarView? {
        for scheme in ["https://", "http://"] where text.prefix(scheme.count).lowercased().begins(with: scheme) {
            return text.unicodeScalars.dropFirst(scheme.count)
        }
        return nil
    }

    /// A name or number with what may be a port; a number of the newer form stands in brackets.
    private static func isHost(_ text: Substring) -> Bool {
        guard text.begins(with: "[") else {
            let name = text.parts(at: ":", atMost: 1)
            return !name[0].isEmpty && !name[0].holds { "[]".unicodeScalars.contains($0) }
                && isPort(name.dropFirst().first)
        }
        guard let (number, rest) = text.dropFirst().cut(atFirst: "]"), !number.isEmpty else { return false }
        let isNumber = number.utf8.allSatisfy { "0123456789ABCDEFabcdef:.".utf8.contains($0) }
        return isNumber && (rest.isEmpty || rest.begins(with: ":")) && isPort(rest.isEmpty ? nil : rest.dropFirst())
    }

    private static func isPort(_ text: Substring?) -> Bool {
        text?.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? true
    }
}
