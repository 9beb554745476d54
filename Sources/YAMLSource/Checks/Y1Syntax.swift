internal import Diagnostics

// Y1: what cannot be read as YAML, or lies outside the subset.

extension Diagnostic {
    static func anchor(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "a value cannot begin with `&` (an anchor)", at: span,
            help: "put the text in quotes; if `&name` marks a value for use elsewhere, write that value out there")
    }

    static func alias(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "a value cannot begin with `*` (an alias)", at: span,
            help: "put the text in quotes; if `*name` stands for a value marked elsewhere, write that value out")
    }

    static func tag(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "a value cannot begin with `!` (a tag)", at: span,
            help: "put the text in quotes; if `!…` tells the type of the value, delete it: the key does that")
    }

    static func mergeKey(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "`<<` (a merge key) is not read here", at: span,
            help: "write the keys out instead of `<<`")
    }

    static func directive(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.Y1, "a line that begins with `%` (a directive) is not read here", at: span, help: "delete the line")
    }

    static func secondDocument(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "a second document begins here; a file holds one", at: span,
            help: "remove the `---`, or move what follows into a file of its own")
    }

    static func keyIsNoScalar(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "a list or a group of keys stands where a key is meant", at: span,
            help: "keys are plain words; a text that begins with `[` or `{` needs quotes")
    }

    static func entryWithoutDash(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "a new entry of the list begins here without its `- `", at: span,
            notes: [Note("the entry before begins here", at: first)],
            help: "write `- ` before it, and line it up with the other entries")
    }

    static func duplicateKey(_ key: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "the key `\(key.shortened)` stands twice in one group", at: span, label: "again here",
            notes: [Note("first here", at: first)],
            help: "keep one of the two; if both are meant, write a list",
            why: "most readers of YAML would silently keep the last one")
    }
}

extension String {
    /// As much of a text as fits a message.
    fileprivate var shortened: String { count <= 60 ? self : prefix(60) + "…" }
}

// Y1: limits.

extension Diagnostic {
    static func documentTooLarge(_ source: SourceText, limit: Int) -> Diagnostic {
        Diagnostic(
            .Y1, "the file has \(source.bytes.count) bytes; at most \(limit) are read", at: source.start,
            help: "split the file")
    }

    static func tooDeep(at span: SourceSpan, limit: Int) -> Diagnostic {
        Diagnostic(
            .Y1, "lists and mappings stand more than \(limit) deep", at: span, help: "check for stray brackets")
    }

    static func tooManyNodes(at span: SourceSpan, limit: Int) -> Diagnostic {
        Diagnostic(.Y1, "the file holds more than \(limit) values", at: span, help: "split the file")
    }

    static func scalarTooLong(at span: SourceSpan, limit: Int) -> Diagnostic {
        Diagnostic(
            .Y1, "a value is longer than \(limit) bytes", at: span,
            help: "check for a quote that is never closed, or keep long texts in a file of their own")
    }

    static func outOfMemory(_ source: SourceText) -> Diagnostic {
        Diagnostic(.Y1, "there is not enough memory to read the file", at: source.start)
    }
}

// T4: a text without content.

extension Diagnostic {
    static func emptyDocument(_ source: SourceText) -> Diagnostic {
        let holdsComments = source.bytes.contains(UInt8(ascii: "#"))
        return Diagnostic(
            .T4, holdsComments ? "the file holds nothing but comments" : "the file is empty", at: source.start,
            help: "begin with `format:` and one of methodology/1, evaluation/1, calendar/1, tests/1 and scenario/1")
    }
}
