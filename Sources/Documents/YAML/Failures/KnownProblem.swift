internal import Scalars

// What libyaml says, in the author's words.

extension SyntaxFailure {
    func knownDiagnostic() -> Diagnostic {
        let words = "\(context): \(problem)"
        if let found = strayText() ?? cannotBegin() { return found }
        let known = KnownProblem.table.first { words.holds($0.words) }
        return known.map { Diagnostic(.Y1, $0.found, at: character(at: place(of: $0.place)), notes: notes()) }
            ?? Diagnostic(.Y1, "Y1.not_read", ["problem": problem], at: character(at: offset), notes: notes())
    }

    private func place(of known: KnownProblem.Place) -> Int {
        switch known {
        case .problem: offset
        case .beginning: contextOffset ?? offset
        case .backslash:
            source.bytes[...min(offset, source.bytes.count - 1)].lastIndex(of: UInt8(ascii: "\\")) ?? offset
        }
    }

    /// A character that has a meaning in YAML and so cannot begin a text.
    private func cannotBegin() -> Diagnostic? {
        let isStart = problem.holds("cannot start any token")
        let isIndicator = byte.map { ",]}".utf8.contains($0) } ?? false
        guard let byte, isStart || (isIndicator && problem.begins(with: "did not find expected")) else { return nil }
        let sign = String(decoding: [byte], as: UTF8.self)
        let place = character(at: offset)
        return sign == "`"
            ? Diagnostic(.Y1, "Y1.backtick_cannot_begin", at: place, notes: notes())
            : Diagnostic(.Y1, "Y1.cannot_begin", ["sign": sign], at: place, notes: notes())
    }

    /// Text behind a closing bracket, on the same line.
    private func strayText() -> Diagnostic? {
        guard let node = progress.lastNode, Int(node.end) <= offset, let last = byte(at: Int(node.end) - 1) else {
            return nil
        }
        let isBracket = last == UInt8(ascii: "]") || last == UInt8(ascii: "}")
        guard isBracket, node.kind == .sequence || node.kind == .mapping else { return nil }
        guard source.bytes[Int(node.end)..<offset].allSatisfy(\.isSpaceOrTab) else { return nil }
        return Diagnostic(.Y1, "Y1.text_behind_bracket", at: character(at: offset), notes: notes())
    }

    /// The beginning of the list or the keys that the problem lies in.
    private func notes() -> [Diagnostic.Note] {
        let beginnings = [
            "while parsing a block mapping": Phrase("Y1.not_read.keys_begin"),
            "while parsing a block collection": Phrase("Y1.not_read.list_begins"),
        ]
        guard let contextOffset, line(of: contextOffset).number < line(of: offset).number else { return [] }
        guard let message = beginnings[context] else { return [] }
        return [Diagnostic.Note(message, at: character(at: contextOffset))]
    }
}

/// The author's likely mistake behind words of libyaml.
struct KnownProblem {
    /// A part of libyaml's words.
    let words: String
    /// What the author is told.
    let found: Phrase
    let place: Place

    /// Where the author looks for the mistake: where libyaml noticed, where what it was reading began, or the backslash.
    enum Place {
        case problem, beginning, backslash
    }

    init(_ words: String, _ found: Phrase, place: Place = .problem) {
        self.words = words
        self.found = found
        self.place = place
    }
}

extension KnownProblem {
    static let table: [KnownProblem] = [
        KnownProblem("directive", Phrase("Y1.stray_directive"), place: .beginning),
        KnownProblem("tag", Phrase("Y1.stray_tag"), place: .beginning),
        KnownProblem("mapping values are not allowed", Phrase("Y1.stray_colon")),
        KnownProblem("did not find expected key", Phrase("Y1.not_lined_up")),
        KnownProblem("did not find expected '-' indicator", Phrase("Y1.line_without_dash")),
        KnownProblem("block sequence entries are not allowed", Phrase("Y1.list_behind_key")),
        KnownProblem("mapping keys are not allowed", Phrase("Y1.question_mark")),
        KnownProblem("did not find expected node content", Phrase("Y1.missing_value")),
        KnownProblem("did not find expected <document start>", Phrase("Y1.text_behind_end")),
        KnownProblem("found unknown escape character", Phrase("Y1.unknown_escape"), place: .backslash),
        KnownProblem(
            "found invalid Unicode character escape code", Phrase("Y1.no_such_character"), place: .backslash),
        KnownProblem("did not find expected hexdecimal number", Phrase("Y1.unfinished_escape"), place: .backslash),
        KnownProblem(
            "did not find expected alphabetic or numeric character", Phrase("Y1.stray_anchor"), place: .beginning),
        KnownProblem("found an indentation indicator equal to 0", Phrase("Y1.stray_block_sign"), place: .beginning),
        KnownProblem(
            "did not find expected comment or line break", Phrase("Y1.stray_block_line"), place: .beginning),
    ]
}
