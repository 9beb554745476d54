internal import Scalars

/// To how many decimal places a spreadsheet shows a number.
enum ShownDecimals {
    /// Those of formats for which no code is written (ECMA-376 part 1, 18.8.30).
    static func count(builtIn id: Int) -> Int? {
        switch id {
        case 1, 3, 9, 37, 38: 0
        case 2, 4, 10, 39, 40: 2
        default: nil
        }
    }

    /// Those of the first section of a code; nil where it sets none, and where it shows powers of ten or thousands.
    static func count(in code: String) -> Int? {
        guard code.lowercased() != "general", let digits = signs(of: code) else { return nil }
        let halves = digits.parts(at: ".", atMost: 1)
        guard halves.contains(where: { $0.holds(where: isDigit) }) else { return nil }
        return halves.count < 2 ? 0 : halves[1].unicodeScalars.prefix(while: isDigit).count
    }

    /// What is said of digits: without texts, brackets and spaces; nil where the number itself is not what is shown.
    private static func signs(of code: String) -> String? {
        var kept = String.UnicodeScalarView()
        var scalars = code.unicodeScalars[...]
        while let scalar = scalars.popFirst(), scalar != ";" {
            switch scalar {
            case "\"": scalars = scalars.drop { $0 != "\"" }.dropFirst()
            case "[": scalars = scalars.drop { $0 != "]" }.dropFirst()
            case "\\", "_", "*": scalars = scalars.dropFirst()
            case "e", "E", "/": return nil
            default: kept.append(scalar)
            }
        }
        let signs = String(kept)
        // A comma behind the digits shows thousands.
        let last = signs.unicodeScalars.last { isDigit($0) || $0 == "," }
        return last == "," ? nil : signs
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0#?".unicodeScalars.contains(scalar) }

    /// Those of a number as it is shown; nil where something else is.
    ///
    /// - Parameter value: the digits of the number, with a point.
    static func count(in shown: String, of value: String) -> Int? {
        let digits = shown.unicodeScalars.count { $0.properties.numericType == .decimal }
        let whole = (value.without(prefix: "-") ?? value[...]).parts(at: ".")[0].utf8.count
        guard digits >= whole, !shown.holds("E"), !shown.holds("e") else { return nil }
        return digits - whole
    }
}
