/// A place in a text as people count it: both numbers begin at 1, a column counts code points.
package struct SourcePosition: Hashable, Comparable, Sendable {
    /// The number of the line.
    package let line: Int
    /// The number of the code point in its line.
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Orders as the text is read.
    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
