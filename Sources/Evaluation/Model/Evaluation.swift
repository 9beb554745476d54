public import Diagnostics
public import Documents
public import Methodology

/// A checked record of what one centre did in one mandate period.
public struct Evaluation: Sendable {
    public let id: Located<String>
    public let title: LocalizedText?
    /// A text that every page of a report must carry, such as that the centre is invented.
    public let notice: LocalizedText?
    public let stage: EvaluationStage
    public let notes: LocalizedText?
    /// The ids of the methodologies to score under.
    public let methodologies: [Located<String>]
    public let period: Period
    public let centre: Centre
    public let sources: [EvidenceSource]
    public let feedback: [Feedback]
    public let findings: [Finding]
    /// The text of the file.
    public let source: SourceText
    /// The SHA-256 of the file's bytes.
    public let sha256: String
    let itemsByKind: [ItemKind: [ReportedItem]]

    public var path: String { source.path }

    /// The items of a kind, in file order; none for events, which the calendar holds.
    public func items(_ kind: ItemKind) -> [ReportedItem] { itemsByKind[kind] ?? [] }

    public func evidenceSource(_ id: String) -> EvidenceSource? { sources.first { $0.id.value == id } }
}

/// A regional centre.
public struct Centre: Sendable {
    public let id: String
    public let name: LocalizedText?
    /// The institution that houses the centre.
    public let host: LocalizedText?
    /// The Party in which the centre stands.
    public let country: Party?
    public let city: String?
    public let conventions: [Convention]
    /// The Parties served, by Convention.
    public let serves: [Convention: [Party]]
    public let endorsements: [CentreEndorsement]
    public let notes: LocalizedText?

    /// The Parties served under any of several Conventions.
    public func partiesServed(under conventions: [Convention]) -> Set<Party> {
        Set(conventions.flatMap { serves[$0] ?? [] })
    }
}

/// A decision that gave or renewed a centre's mandate.
public struct CentreEndorsement: Sendable {
    public let decision: String
    public let from: Day?
    public let to: Day?
}

/// A document that evidence points into.
public struct EvidenceSource: Sendable {
    public let id: Located<String>
    public let kind: String?
    public let title: LocalizedText?
    /// The path of the file inside the evaluation's folder.
    public let file: Located<String>?
    public let sha256: Located<String>?
    public let url: String?
    /// The day on which the address was read.
    public let read: Day?
    public let date: PartialDate?
    public let strength: EvidenceStrength?
    public let notes: LocalizedText?
    public let span: SourceSpan
    let firstKey: SourceSpan
}

/// What a served Party said about the centre's services; outside the arithmetic.
public struct Feedback: Sendable {
    public let id: Located<String>?
    public let party: Party?
    public let date: PartialDate?
    public let services: LocalizedText?
    public let challenges: LocalizedText?
    public let gaps: LocalizedText?
    public let priorities: LocalizedText?
    public let recommendations: LocalizedText?
    public let evidence: [Evidence]
    public let span: SourceSpan
}

/// What an evaluator judged for an indicator, with a reason and references.
public struct Finding: Sendable {
    /// The indicator's id.
    public let indicator: Located<String>
    /// The id of the choice.
    public let choice: Located<String>
    public let because: LocalizedText
    public let evidence: [Evidence]
    /// The methodology that is meant, where several have such an indicator.
    public let under: Located<String>?
    public let span: SourceSpan
}
