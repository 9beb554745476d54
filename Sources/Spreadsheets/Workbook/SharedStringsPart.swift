/// The texts that cells refer to by number.
final class SharedStringsPart: XMLPartHandler {
    private(set) var strings: [String] = []
    private var current: String?
    private var isText = false
    /// How deep in a guide to pronunciation, which is not part of the text.
    private var phoneticDepth = 0

    func start(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "si": current = ""
        case "rPh": phoneticDepth += 1
        case "t": isText = phoneticDepth == 0
        default: break
        }
    }

    func text(_ text: String) {
        if isText { current?.append(text) }
    }

    func end(_ element: String) throws(SpreadsheetError) {
        switch element {
        case "si":
            guard strings.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
            strings.append(EscapedText.plain(current ?? ""))
            current = nil
        case "rPh": phoneticDepth -= 1
        case "t": isText = false
        default: break
        }
    }
}

/// Characters that XML cannot hold stand in workbooks as `_x000D_`.
enum EscapedText {
    static func plain(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstRange(of: "_x") {
            let digits = rest[mark.upperBound...].prefix(4)
            let behind = rest[digits.endIndex...]
            guard digits.count == 4, behind.first == "_", let code = UInt32(digits, radix: 16),
                let scalar = Unicode.Scalar(code)
            else {
                result += rest[..<mark.upperBound]
                rest = rest[mark.upperBound...]
                continue
            }
            result += rest[..<mark.lowerBound]
            result.unicodeScalars.append(scalar)
            rest = behind.dropFirst()
        }
        return result + rest
    }
}
