internal import CLibYAML

/// Where libyaml gave up, and in what words; those are for programmers, so each clue about the author's likely mistake
/// is tried before them.
struct SyntaxFailure {
    /// libyaml's words for what is wrong, and for what it was doing.
    let problem: String
    let context: String
    /// The byte offset of the problem, and that of the beginning of what was being read.
    let offset: Int
    let contextOffset: Int?
    let progress: ReadingProgress
    let source: SourceText
    /// Whether the bytes are not the text of any document.
    let isEncodingProblem: Bool

    init(
        _ parser: borrowing yaml_parser_t, source: SourceText, progress: ReadingProgress,
        cursor: inout CharacterCursor
    ) {
        self.source = source
        self.progress = progress
        problem = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
        context = parser.context.map { String(cString: $0) } ?? ""
        isEncodingProblem = parser.error == YAML_READER_ERROR
        // A reader error carries no place, only the byte that is wrong.
        offset =
            isEncodingProblem
            ? min(parser.problem_offset, source.bytes.count)
            : cursor.byteOffset(ofCharacter: parser.problem_mark.index)
        contextOffset = parser.context == nil ? nil : cursor.byteOffset(ofCharacter: parser.context_mark.index)
    }

    /// What to tell the author; nil if the problem only follows from something told already.
    func diagnostic() -> Diagnostic? {
        if isEncodingProblem { return encodingDiagnostic() }
        if let refusal = progress.lastRefusal, line(of: refusal).number == line(of: offset).number { return nil }
        return tabDiagnostic()
            ?? quoteDiagnostic()
            ?? bracketDiagnostic()
            ?? commaDiagnostic()
            ?? dashDiagnostic()
            ?? colonDiagnostic()
            ?? knownDiagnostic()
    }

    /// The byte that libyaml stumbled over; nil at the end of the text.
    var byte: UInt8? { byte(at: offset) }

    func byte(at offset: Int) -> UInt8? {
        source.bytes.indices.contains(offset) ? source.bytes[offset] : nil
    }

    /// One character as a place; an empty place at the end of the text.
    func character(at offset: Int) -> SourceSpan {
        var end = min(offset + 1, source.bytes.count)
        for _ in 1..<4 where end < source.bytes.count && source.bytes[end] & 0xC0 == 0x80 { end += 1 }
        return SourceSpan(in: source, from: min(offset, end), to: end)
    }

    func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(in: source, from: range.lowerBound, to: range.upperBound)
    }

    func line(of offset: Int) -> TextLine { TextLine(number: source.position(at: offset).line, in: source) }
}

/// How far a document was read when a failure came.
struct ReadingProgress {
    /// The last scalar, or the last list or mapping to be closed, whichever came later.
    let lastNode: NodeRecord?
    /// The offsets of the brackets that are still open, the outermost first.
    let openBrackets: [Int]
    /// The place of the last thing that lies outside the subset.
    let lastRefusal: Int?
}
