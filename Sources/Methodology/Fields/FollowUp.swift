/// The field by which a recommendation names the activity that followed it up.
///
/// Whether there is a follow-up is more than whether the field is written: the activity has to begin after the last day
/// of the recommendation's own, and be completed or ongoing.
package enum FollowUp {
    /// The name of the field.
    package static let field = "followed_up_by"
}

extension FieldTest {
    /// Whether it is asked if there is a follow-up; other questions about the field see the id that is written.
    package var asksForFollowUp: Bool {
        path.names.last == FollowUp.field && (comparison == .present || comparison == .absent)
    }
}
