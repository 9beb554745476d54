internal import Diagnostics
internal import Scalars

// What libyaml says, in the author's words.

extension SyntaxFailure {
    func knownDiagnostic() -> Diagnostic {
        let words = "\(context): \(problem)"
        let known = strayText() ?? cannotBegin() ?? KnownProblem.table.first { words.holds($0.words) }
        return Diagnostic(
            .Y1, known?.message ?? "this cannot be read as YAML (\(problem))", at: character(at: place(of: known)),
            notes: notes(), help: known?.help ?? "check the indentation and the punctuation around here")
    }

    private func place(of known: KnownProblem?) -> Int {
        switch known?.place ?? .problem {
        case .problem: offset
        case .beginning: contextOffset ?? offset
        case .backslash:
            source.bytes[...min(offset, source.bytes.count - 1)].lastIndex(of: UInt8(ascii: "\\")) ?? offset
        }
    }

    /// A character that has a meaning in YAML and so cannot begin a text.
    private func cannotBegin() -> KnownProblem? {
        let isStart = problem.holds("cannot start any token")
        let isIndicator = byte.map { ",]}".utf8.contains($0) } ?? false
        guard let byte, isStart || (isIndicator && problem.begins(with: "did not find expected")) else { return nil }
        let sign = String(decoding: [byte], as: UTF8.self)
        let name = sign == "`" ? "a backtick" : "`\(sign)`"
        return KnownProblem(
            "", "\(name) cannot begin a value", help: "put the whole text in quotes: \"\(sign)…\"")
    }

    /// Text behind a closing bracket, on the same line.
    private func strayText() -> KnownProblem? {
        guard let node = progress.lastNode, Int(node.end) <= offset, let last = byte(at: Int(node.end) - 1) else {
            return nil
        }
        let isBracket = last == UInt8(ascii: "]") || last == UInt8(ascii: "}")
        guard isBracket, node.kind == .sequence || node.kind == .mapping else { return nil }
        guard source.bytes[Int(node.end)..<offset].allSatisfy(\.isSpaceOrTab) else { return nil }
        return KnownProblem(
            "", "text goes on behind the closing bracket",
            help: "put the whole text in quotes, or begin a new line")
    }

    /// The beginning of the list or the keys that the problem lies in.
    private func notes() -> [Diagnostic.Note] {
        let beginnings = [
            "while parsing a block mapping": "these keys begin here",
            "while parsing a block collection": "the list begins here",
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
    let message: String
    let help: String
    let place: Place

    /// Where the author looks for the mistake: where libyaml noticed, where what it was reading began, or the backslash.
    enum Place {
        case problem, beginning, backslash
    }

    init(_ words: String, _ message: String, help: String, place: Place = .problem) {
        self.words = words
        self.message = message
        self.help = help
        self.place = place
    }
}

extension KnownProblem {
    static let table: [KnownProblem] = [
        KnownProblem(
            "directive", "a line cannot begin with `%`", help: "put a text that begins with `%` in quotes",
            place: .beginning),
        KnownProblem(
            "tag", "a text that begins with `!` needs quotes", help: "put the whole text in quotes",
            place: .beginning),
        KnownProblem(
            "mapping values are not allowed", "a `:` stands where no key can be",
            help: "put a text that holds `: ` in quotes; line a key up with its neighbours"),
        KnownProblem(
            "did not find expected key", "this line does not line up with the keys above it",
            help: "give all keys of a group the same number of spaces; put `- ` only before entries of a list"),
        KnownProblem(
            "did not find expected '-' indicator", "a `- ` is missing: the lines above are entries of a list",
            help: "begin the line with `- `, or line it up with the key that the list belongs to"),
        KnownProblem(
            "block sequence entries are not allowed", "a list cannot begin on the line of its key",
            help: "begin each entry with `- ` on a line of its own; put a text that begins with `- ` in quotes"),
        KnownProblem(
            "mapping keys are not allowed", "a text that begins with `? ` needs quotes", help: "write \"? …\""),
        KnownProblem(
            "did not find expected node content", "a value is missing here, or begins with a sign that needs quotes",
            help: "write the value, in quotes if it begins with a sign"),
        KnownProblem(
            "did not find expected <document start>", "text goes on behind the end of the document",
            help: "check the indentation; a file is one list or one group of keys"),
        KnownProblem(
            "found unknown escape character", "a backslash in double quotes begins an escape that does not exist",
            help: "use single quotes: '…', or write the backslash twice", place: .backslash),
        KnownProblem(
            "found invalid Unicode character escape code", "a `\\u` in double quotes names no character",
            help: "type the character itself, or use single quotes: '…'", place: .backslash),
        KnownProblem(
            "did not find expected hexdecimal number", "a backslash in double quotes begins an unfinished escape",
            help: "use single quotes: '…', or write the backslash twice", place: .backslash),
        KnownProblem(
            "did not find expected alphabetic or numeric character", "a text that begins with `*` or `&` needs quotes",
            help: "put the whole text in quotes", place: .beginning),
        KnownProblem(
            "found an indentation indicator equal to 0", "a text that begins with `>` or `|` needs quotes",
            help: "put the whole text in quotes", place: .beginning),
        KnownProblem(
            "did not find expected comment or line break", "a text that begins with `>` or `|` needs quotes",
            help: "put the whole text in quotes, or begin it on the next line", place: .beginning),
    ]
}
