/// How far a methodology has come.
package enum MethodologyStatus: String, CaseIterable, Codable, Sendable {
    case draft, interim, adopted, superseded
}

/// Where a rule comes from; everything printed from a rule that was not read in the adopted text says so.
package enum RuleStatus: String, CaseIterable, Codable, Sendable {
    /// Read in the adopted text and cited to its row.
    case transcribed
    /// Taken after a text that does not say it so, as whoever wrote the file reads it.
    case inferred
    /// Set by whoever wrote the file; adopted by no Conference of the Parties.
    case illustrative
    /// Known to exist, text not at hand: listed, never scored.
    case untranscribed
}

/// What every rule of a methodology is that says nothing else itself; no methodology is untranscribed as a whole.
package enum Provenance: String, CaseIterable, Codable, Sendable {
    case transcribed, inferred, illustrative

    /// The same of one rule.
    package var status: RuleStatus {
        switch self {
        case .transcribed: .transcribed
        case .inferred: .inferred
        case .illustrative: .illustrative
        }
    }
}

/// The Conventions that a centre may serve.
package enum Convention: String, CaseIterable, Codable, Sendable {
    case basel, rotterdam, stockholm, minamata
}

/// What becomes of an item for which missing data leave open whether it counts; its range shows both either way.
package enum UndecidedTreatment: String, CaseIterable, Codable, Sendable {
    case leaveOut = "leave_out"
    case count
}

/// How far an evaluation has come.
package enum EvaluationStage: String, CaseIterable, Codable, Sendable {
    /// Written down, but not submitted by the centre.
    case draft
    case selfAssessment = "self_assessment"
    case underReview = "under_review"
    case final
}

/// How far evidence can be trusted: the centre's own word, a document that shows it, or a third party's.
package enum EvidenceStrength: String, CaseIterable, Codable, Sendable, Comparable {
    case selfReported = "self_reported"
    case documented
    case independent

    /// Whether the other can be trusted further.
    package static func < (one: EvidenceStrength, other: EvidenceStrength) -> Bool { one.rank < other.rank }

    private var rank: Int {
        switch self {
        case .selfReported: 0
        case .documented: 1
        case .independent: 2
        }
    }
}
