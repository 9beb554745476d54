package import Documents
package import ExactNumbers
package import Methodology

/// One thing that a made-up record must give.
package struct Expectation: Sendable {
    /// What it is expected of.
    package let subject: Subject
    /// What is expected.
    package let value: ExpectedValue
    /// What the numbers of the subject are, for writing them.
    package let scale: MeasureScale
    /// The place where it is written.
    package let span: SourceSpan
}

/// The part of an assessment that something is expected of.
package enum Subject: Hashable, Sendable {
    case indicator(String)
    /// A side of a ratio or an entry of a checklist.
    case part(String, of: String)
    case criterion(String)
    case group(String)
    case total
    case rating
    /// The class of a criterion or a group.
    case ratingOf(String)
    case item(String)
    case gate(String)
}

/// What is expected; nil stands for what is not assessed, not judged, or not there.
package enum ExpectedValue: Sendable {
    case measured(Rational?)
    case choice(String?)
    case measuredRange(Interval?)
    case score(Rational?)
    case range(Interval?)
    case achievable(Rational?)
    case shortBy(Rational?)
    case nextScore(Rational?)
    /// The entries of a checklist that are met, and no others.
    case met([String])
    case counted(ExpectedItems)
    case merged(ExpectedItems)
    case undecided(ExpectedItems)
    case notCounted(ExpectedItems)
    /// The item counts nowhere, and these fields are among the reasons wherever it might.
    case countedNowhere(because: [String])
    case ratingClass(String?)
    /// The classes at both ends of what missing data allow; nil for what may be left without one.
    case ratingClasses([String?])
    case gate(GateOutcome)
}

/// Which items stand in one of the lists of a trace.
package enum ExpectedItems: Sendable {
    /// So many, whichever they are.
    case number(Int)
    /// These and no others.
    case ids([String])
    /// These and no others, each because of these fields and no others.
    case reasons([(item: String, fields: [String])])
}
