internal import Diagnostics

/// A condition with the places where its parts are written.
indirect enum WrittenCondition: Sendable {
    /// All of the parts; `span` is the key `all` of a list, or the beginning of a mapping.
    case all([WrittenCondition], asList: Bool, at: SourceSpan)
    /// At least one of the parts; `span` is the key `any`.
    case any([WrittenCondition], at: SourceSpan)
    /// What must not hold; `span` is the key `not`.
    case not(WrittenCondition, at: SourceSpan)
    case test(WrittenTest)

    /// The condition without its places.
    var condition: Condition {
        switch self {
        case .all(let parts, let asList, _): .all(parts.map(\.condition), asList: asList)
        case .any(let parts, _): .any(parts.map(\.condition))
        case .not(let part, _): .not(part.condition)
        case .test(let test): .test(FieldTest(test.path, test.comparison))
        }
    }
}

/// One question about one field, with its place.
struct WrittenTest: Sendable {
    let path: FieldPath
    let field: Field
    let comparison: Comparison
    /// The key that asks: the condition's, or in short forms the field's.
    let span: SourceSpan
    /// For `any` and `none` of a list: what is asked of its records.
    let inner: WrittenCondition?
    /// For `within` a window of the methodology: which days it holds.
    let extent: NamedWindow.Extent?
}
