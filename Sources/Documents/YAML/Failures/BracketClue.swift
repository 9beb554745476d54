// A bracket that is never closed, reported where it opens.

extension SyntaxFailure {
    func bracketDiagnostic() -> Diagnostic? {
        guard let unclosed = BracketMatcher.unclosed(among: progress.openBrackets, in: source.bytes) else { return nil }
        if let comment = unclosed.comments.first(where: { takesPartner(of: unclosed.opening, $0) }) {
            return .commentInBrackets(
                source.bytes[unclosed.opening], at: character(at: comment), opening: character(at: unclosed.opening))
        }
        return .neverClosed(
            source.bytes[unclosed.opening], at: character(at: unclosed.opening),
            stoppedAt: unclosed.stop.map(character))
    }
}

extension SyntaxFailure {
    /// Whether a comment without a space behind its `#` holds what would close a bracket.
    private func takesPartner(of opening: Int, _ comment: Int) -> Bool {
        guard comment > opening, let next = byte(at: comment + 1), !next.isBlank, next != UInt8(ascii: "#") else {
            return false
        }
        // `[` and `]`, `{` and `}` lie two apart in ASCII.
        return source.bytes[comment..<line(of: comment).range.upperBound].contains(source.bytes[opening] + 2)
    }
}

extension Diagnostic {
    fileprivate static func commentInBrackets(
        _ bracket: UInt8, at span: SourceSpan, opening: SourceSpan
    ) -> Diagnostic {
        let sign = String(decoding: [bracket], as: UTF8.self)
        return Diagnostic(
            .Y1, "Y1.comment_in_brackets",
            ["opening": sign, "closing": String(decoding: [bracket + 2], as: UTF8.self)], at: span,
            notes: [Note("Y1.comment_in_brackets.opening", at: opening)])
    }
}

/// Finds the bracket that has no partner, passing over quoted text and comments.
struct BracketMatcher {
    private let bytes: [UInt8]
    private var index: Int
    /// The offsets of the brackets that are open.
    private var open: [Int] = []
    /// The offsets of the comments that were passed over.
    private var comments: [Int] = []

    /// The innermost of some open brackets that is not closed, and the wrong closing bracket that stands there, if one
    /// does, with the comments behind the outermost. One pass from that on finds it.
    static func unclosed(
        among openings: [Int], in bytes: [UInt8]
    ) -> (opening: Int, stop: Int?, comments: [Int])? {
        guard let outermost = openings.first else { return nil }
        var matcher = BracketMatcher(bytes: bytes, index: outermost)
        if let mismatch = matcher.run() { return (mismatch.opening, mismatch.stop, matcher.comments) }
        return matcher.open.last(where: openings.contains).map { ($0, nil, matcher.comments) }
    }

    private init(bytes: [UInt8], index: Int) {
        self.bytes = bytes
        self.index = index
    }

    /// Goes on to the bracket that closes the first, to the end, or to a bracket that closes another than it should.
    private mutating func run() -> (opening: Int, stop: Int?)? {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): open.append(index)
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                guard let last = open.popLast() else { return nil }
                // `[` and `]`, `{` and `}` lie two apart in ASCII.
                guard bytes[index] == bytes[last] + 2 else { return (last, index) }
                if open.isEmpty { return nil }
            case UInt8(ascii: "\""), UInt8(ascii: "'"): if !isInsideWord { passQuote() }
            case UInt8(ascii: "#"): if isBehindBlank { passComment() }
            default: break
            }
            index += 1
        }
        return nil
    }

    private mutating func passQuote() {
        let quote = bytes[index]
        index += 1
        while index < bytes.count, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { index += 1 }
            index += 1
        }
    }

    private mutating func passComment() {
        comments.append(index)
        while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
    }

    private var isBehindBlank: Bool { index > 0 && bytes[index - 1].isBlank }

    /// A quote directly behind a letter is part of a word: `l'eau`.
    private var isInsideWord: Bool {
        guard index > 0 else { return false }
        switch bytes[index - 1] {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":"): return false
        default: return !isBehindBlank
        }
    }
}
