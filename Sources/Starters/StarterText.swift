internal import Documents

/// Writes a document of YAML that explains itself.
///
/// Lines with `##` explain and stay comments; lines with a single `#` are examples, which become part of the document
/// when the `# ` is taken away.
struct StarterText {
    private(set) var text = ""

    private static let width = 80

    /// Whether a line is no longer than a page is wide.
    static func fits(_ line: String) -> Bool { line.unicodeScalars.count <= width }

    /// A line of the document.
    mutating func line(_ line: String) { text += line + "\n" }

    /// An empty line, or two comment signs where a block goes on.
    mutating func gap() { text += "\n" }

    /// What explains the lines below it, broken to the width of a page.
    ///
    /// - Parameters:
    ///   - indent: how far the words stand from their `##`, beside examples.
    ///   - inside: how deep the block is that the lines stand in, so that the formatter knows where they belong.
    mutating func explain(_ words: String, indent: Int = 0, inside: Int = 0) {
        let pad = String(repeating: " ", count: inside) + "##" + String(repeating: " ", count: indent + 1)
        for line in TerminalLines.wrapped(words, to: StarterText.width - pad.count) { text += pad + line + "\n" }
    }

    /// Lines that are examples: a section of the document.
    mutating func example(_ lines: String...) { for line in lines { text += "# \(line)\n" } }

    /// An example inside a mapping that is no comment itself.
    mutating func innerExample(_ line: String) { text += "  # \(line)\n" }
}
