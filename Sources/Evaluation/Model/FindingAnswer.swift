package import Documents

/// What a centre says to a finding about its record; it is printed beside the finding and changes nothing else.
package struct FindingAnswer: Sendable {
    /// The kind of finding that is answered, such as `alike`.
    package let finding: IntegrityKind
    /// The item, source or indicator that the finding is about; of an answer on an item without one, that item; nil
    /// where all findings of the kind are answered.
    package let item: String?
    /// The same as it is written, with its place.
    let written: Located<String>?
    /// What the centre says.
    package let because: LocalizedText
}
