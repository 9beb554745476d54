package import Documents

/// One question about one field.
package struct FieldTest: Hashable, Sendable {
    /// The way to the field.
    package let path: FieldPath
    /// What is asked of it.
    package let comparison: Comparison
    /// How a rule writes it; unknown of what the engine adds and of what results tell.
    package let written: Aside<WrittenTest>

    /// A question about the field at a path.
    package init(_ path: FieldPath, _ comparison: Comparison, written: Aside<WrittenTest> = nil) {
        self.path = path
        self.comparison = comparison
        self.written = written
    }
}

/// How a rule writes a question.
package struct WrittenTest: Sendable {
    /// The key of the field; that of the comparison where the field is asked several things.
    let key: SourceSpan
    /// What stands behind it.
    let value: SourceSpan
    /// Whether nothing else is asked of the field there.
    let isAlone: Bool
    /// The key that asks: the comparison's, or in short forms the field's.
    let span: SourceSpan
    /// The field that is asked.
    let field: Field
    /// For `within` a window of the methodology: which days it holds.
    let extent: NamedWindow.Extent?
}

extension FieldTest {
    /// The question in the rule's own words, at its key; nil where no rule writes it.
    package var text: Located<String>? {
        written.value.map { written in
            let key = written.isAlone ? "" : comparison.entry.map { ".\($0.key.rawValue)" } ?? ""
            return Located("\(path)\(key): \(written.value.text)", at: written.key)
        }
    }
}
