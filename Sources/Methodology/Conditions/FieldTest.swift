package import Diagnostics

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
    /// The question in the rule's own words, at the key of the field; at that of the comparison where a field is asked
    /// several things.
    package let text: Located<String>
    /// The key that asks: the comparison's, or in short forms the field's.
    let span: SourceSpan
    /// The field that is asked.
    let field: Field
    /// For `within` a window of the methodology: which days it holds.
    let extent: NamedWindow.Extent?
}
