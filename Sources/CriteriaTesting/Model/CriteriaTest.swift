package import Documents
package import Evaluation
package import ExactNumbers
internal import Methodology

/// One test of a methodology: what must come out for a made-up record, or for single measured values.
package struct CriteriaTest: Sendable {
    /// What a test looks at.
    package enum Content: Sendable {
        /// Single measured values against the bands of one indicator.
        case edges(EdgeTable)
        /// A made-up record against everything that it is to give.
        case record(RecordTest)
        /// The test could not be read, which was reported.
        case unreadable
    }

    /// The test's id, with its place; empty where none could be read.
    package let id: Located<String>
    /// What the test looks at.
    package let content: Content
    /// The place of the whole test.
    package let span: SourceSpan

    /// The place of the test for messages: its id.
    package var place: SourceSpan { id.span }
}

/// Measured values of one indicator, or choices of a finding, with the scores that they must give.
package struct EdgeTable: Sendable {
    /// One value, or choice, with its score.
    package struct Edge: Sendable {
        /// The value as the measure would give it; nil for a choice.
        package let value: Rational?
        /// The value or choice as it is written.
        package let written: Located<String>
        /// The score that must come out; nil where the choice says that what is judged does not apply.
        package let score: Located<Rational?>
    }

    /// The indicator, as the methodology has it.
    let indicator: Indicator
    /// The values in the order of writing.
    package let edges: [Edge]
}

/// A made-up record with what it must give.
package struct RecordTest: Sendable {
    /// The record.
    package let record: GivenRecord
    /// What must come out, in the order of writing.
    package let expectations: [Expectation]
}
