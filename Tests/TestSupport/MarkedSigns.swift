/// Texts in which a mark stands behind a sign: the two are one character, so that who goes by characters misses the sign.
public enum MarkedSigns {
    /// Marks that join the character before them.
    public static let marks = ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{651}", "\u{20E3}"]

    /// All that is no letter in ASCII, line ends and tabs included.
    public static let signs: [Unicode.Scalar] =
        ["\t", "\n", "\r"] + (0x20..<0x7F).compactMap(Unicode.Scalar.init).filter { !$0.properties.isAlphabetic }

    /// Each sign with each mark between letters, at the beginning and at the end.
    public static let texts = marks.flatMap { mark in
        signs.flatMap { sign in ["a\(sign)\(mark)b", "\(sign)\(mark)b", "a\(sign)\(mark)"] }
    }
}

/// A text that another was made of by putting something in the place of scalars, made back.
public func unescaped(_ text: String, _ escapes: [(written: String, meant: Unicode.Scalar)]) -> String {
    var result = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.first {
        if let escape = escapes.first(where: { rest.starts(with: $0.written.unicodeScalars) }) {
            result.append(escape.meant)
            rest = rest.dropFirst(escape.written.unicodeScalars.count)
        } else {
            result.append(first)
            rest = rest.dropFirst()
        }
    }
    return String(result)
}

extension StringProtocol {
    /// The scalars, since `==` takes two spellings of one text as equal.
    public var scalars: [UInt32] { unicodeScalars.map(\.value) }
}
