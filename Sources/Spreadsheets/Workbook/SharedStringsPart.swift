internal import Scalars

/// The texts that cells refer to by number.
final class SharedStringsPart: XMLPartHandler {
    private(set) var strings: [String] = []
    /// How much of each has a line through it.
    private(set) var pieces: [StruckPieces] = []
    private var runs = StruckRuns()
    private var current: String?
    private var isText = false
    /// How deep in a guide to pronunciation, which is not part of the text.
    private var phoneticDepth = 0

    func start(_ element: String, _ attributes: [String: String]) {
        runs.start(element, attributes)
        switch element {
        case "si":
            current = ""
            runs = StruckRuns()
        case "rPh": phoneticDepth += 1
        case "t": isText = phoneticDepth == 0 && current != nil
        default: break
        }
    }

    func text(_ text: String) {
        guard isText else { return }
        current?.append(text)
        runs.add(text)
    }

    func end(_ element: String) throws(SpreadsheetError) {
        switch element {
        case "si":
            guard strings.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
            strings.append(EscapedText.plain(current ?? ""))
            pieces.append(runs.pieces)
            current = nil
        case "rPh": phoneticDepth -= 1
        case "t": isText = false
        default: break
        }
        runs.end(element)
    }
}

/// Follows the runs of a text, some of which may have a line through them.
struct StruckRuns {
    private(set) var pieces = StruckPieces()
    private var isStruck: Bool?
    private var isInProperties = false

    mutating func start(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "r": isStruck = nil
        case "rPr": (isInProperties, isStruck) = (true, false)
        case "strike" where isInProperties: isStruck = attributes.isOn
        default: break
        }
    }

    mutating func add(_ text: String) { pieces.add(text, isStruck: isStruck) }

    mutating func end(_ element: String) {
        switch element {
        case "rPr": isInProperties = false
        case "r": isStruck = nil
        default: break
        }
    }
}

/// Characters that XML cannot hold stand in workbooks as `_x000D_`.
package enum EscapedText {
    /// The text as a workbook holds it: what would be read as an escape is one itself.
    package static func escaped(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let (before, after) = rest.cut(around: "_x") {
            result += before + (escaped(at: after) == nil ? "_x" : "_x005F_x")
            rest = after
        }
        return result + rest
    }

    static func plain(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let (before, after) = rest.cut(around: "_x") {
            result += before
            if let (scalar, behind) = escaped(at: after) {
                result.unicodeScalars.append(scalar)
                rest = behind
            } else {
                result += "_x"
                rest = after
            }
        }
        return result + rest
    }

    /// The character whose four digits and closing line a text begins with, and what follows them.
    private static func escaped(at text: Substring) -> (Unicode.Scalar, behind: Substring)? {
        let digits = text.unicodeScalars.prefix(4)
        guard digits.count == 4, digits.allSatisfy(\.properties.isASCIIHexDigit),
            let behind = text[digits.endIndex...].without(prefix: "_"), let code = UInt32(String(digits), radix: 16)
        else { return nil }
        return Unicode.Scalar(code).map { ($0, behind) }
    }
}
