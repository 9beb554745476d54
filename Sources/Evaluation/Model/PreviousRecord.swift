/// The record of the last cycle, as a record that names it looks back at it: one step, and no further.
package final class PreviousRecord: Sendable {
    /// The record.
    package let evaluation: Evaluation

    /// A record that another names.
    package init(_ evaluation: Evaluation) { self.evaluation = evaluation }
}
