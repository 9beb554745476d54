internal import Scalars

/// Digits and signs of numbers in other scripts, as ours: `٣٫٥`, `３．５`.
enum PlainDigits {
    /// - Parameter sign: what stands before decimals, which is what a sign means that can mean nothing else.
    static func text(_ text: String, _ sign: DecimalSign) -> String {
        guard !text.utf8.allSatisfy({ $0 < 128 }) else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { plain.append(digit(scalar) ?? other(scalar, sign)) }
        return String(plain)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
    }

    private static func other(_ scalar: Unicode.Scalar, _ sign: DecimalSign) -> Unicode.Scalar {
        switch scalar {
        case "٫": sign.scalar
        case "٬": "'"
        case "．": "."
        case "，": ","
        case "−", "－": "-"
        default: scalar
        }
    }
}
