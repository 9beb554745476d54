package import Documents

/// Something that is shown on a terminal from its heading to its last line.
package protocol TerminalPage {
    /// Writes all of it.
    func write(to writer: inout TerminalWriter)
}

extension TerminalPage {
    /// All of it, in lines of at most `width` columns.
    package func text(style: TerminalStyle, width: Int) -> String {
        var writer = TerminalWriter(style: style, width: width)
        write(to: &writer)
        return writer.text
    }
}
