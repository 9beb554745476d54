public import Diagnostics
internal import Documents
public import Evaluation
public import ExactNumbers
internal import Methodology

/// One test of a methodology: what must come out for a made-up record, or for single measured values.
public struct CriteriaTest: Sendable {
    /// What a test looks at.
    public enum Content: Sendable {
        /// Single measured values against the bands of one indicator.
        case edges(EdgeTable)
        /// A made-up record against everything that it is to give.
        case record(RecordTest)
        /// The test could not be read, which was reported.
        case unreadable
    }

    /// The test's id, with its place; empty where none could be read.
    public let id: Located<String>
    /// What the test looks at.
    public let content: Content
    /// The place of the whole test.
    public let span: SourceSpan

    /// The place of the test for messages: its id.
    public var place: SourceSpan { id.span }
}

/// Measured values of one indicator, or choices of a finding, with the scores that they must give.
public struct EdgeTable: Sendable {
    /// One value, or choice, with its score.
    public struct Edge: Sendable {
        /// The value as the measure would give it; nil for a choice.
        public let value: Rational?
        /// The value or choice as it is written.
        public let written: Located<String>
        /// The score that must come out.
        public let score: Located<Rational>
    }

    /// The indicator, as the methodology has it.
    let indicator: Indicator
    /// The values in the order of writing.
    public let edges: [Edge]
}

/// A made-up record with what it must give.
public struct RecordTest: Sendable {
    /// The record.
    public let record: GivenRecord
    /// What must come out, in the order of writing.
    public let expectations: [Expectation]
}
