public import Diagnostics
public import Documents
public import Methodology

/// A checked record of what one centre did in one mandate period.
public struct Evaluation: Sendable {
    /// The id, with its place.
    public let id: Located<String>
    /// What it is called, for people.
    public let title: LocalizedText?
    /// A text that every page of a report must carry, such as that the centre is invented.
    public let notice: LocalizedText?
    /// How far the evaluation has come.
    public let stage: EvaluationStage
    /// Remarks for reviewers.
    public let notes: LocalizedText?
    /// The ids of the methodologies to score under.
    public let methodologies: [Located<String>]
    /// The mandate period.
    public let period: Period
    /// Where the period is written.
    public let periodSpan: SourceSpan
    /// The centre that is assessed.
    public let centre: Centre
    /// The documents that evidence points into, in file order.
    public let sources: [EvidenceSource]
    /// What served Parties said.
    public let feedback: [Feedback]
    /// What an evaluator judged.
    public let findings: [Finding]
    /// The text of the file.
    public let source: SourceText
    /// The SHA-256 of the file's bytes.
    public let sha256: String
    /// By the positions of the kinds.
    let itemsByKind: [[ReportedItem]]

    /// The path of the file as it was given.
    public var path: String { source.path }

    /// The items of a kind, in file order; none for events, which the calendar holds.
    public func items(_ kind: ItemKind) -> [ReportedItem] { itemsByKind[kind.position] }

    /// The source with an id.
    public func evidenceSource(_ id: String) -> EvidenceSource? { sources.first { $0.id.value == id } }
}

/// A regional centre.
public struct Centre: Sendable {
    /// The centre's id.
    public let id: String
    /// The name, for people.
    public let name: LocalizedText?
    /// The institution that houses the centre.
    public let host: LocalizedText?
    /// The Party in which the centre stands.
    public let country: Party?
    /// The city in which the centre stands.
    public let city: String?
    /// The Conventions that are meant.
    public let conventions: [Convention]
    /// The Parties served, by Convention.
    public let serves: [Convention: [Party]]
    /// The decisions that gave or renewed the mandate.
    public let endorsements: [CentreEndorsement]
    /// Remarks for reviewers.
    public let notes: LocalizedText?

    /// The Parties served under any of several Conventions.
    public func partiesServed(under conventions: [Convention]) -> Set<Party> {
        Set(conventions.flatMap { serves[$0] ?? [] })
    }
}

/// A decision that gave or renewed a centre's mandate.
public struct CentreEndorsement: Sendable {
    /// The decision's symbol.
    public let decision: String
    /// The first day of the mandate.
    public let from: Day?
    /// The last day of the mandate.
    public let to: Day?
}

/// A document that evidence points into.
public struct EvidenceSource: Sendable {
    /// The id, with its place.
    public let id: Located<String>
    /// What it is, such as `attendance_list`.
    public let kind: String?
    /// What it is called, for people.
    public let title: LocalizedText?
    /// The path of the file inside the evaluation's folder.
    public let file: Located<String>?
    /// The digest that is written beside the file, with its place.
    public let sha256: Located<String>?
    /// Where the document can be read.
    public let url: String?
    /// The day on which the address was read.
    public let read: Day?
    /// The date, as far as it is known.
    public let date: PartialDate?
    /// How far the source can be trusted.
    public let strength: EvidenceStrength?
    /// Remarks for reviewers.
    public let notes: LocalizedText?
    /// The place of the whole record.
    public let span: SourceSpan
    let firstKey: SourceSpan
}

/// What a served Party said about the centre's services; outside the arithmetic.
public struct Feedback: Sendable {
    /// The id, with its place.
    public let id: Located<String>?
    /// The Party that gave it.
    public let party: Party?
    /// The date, as far as it is known.
    public let date: PartialDate?
    /// The services received.
    public let services: LocalizedText?
    /// What was difficult.
    public let challenges: LocalizedText?
    /// What is missing.
    public let gaps: LocalizedText?
    /// What the Party needs most.
    public let priorities: LocalizedText?
    /// What the Party recommends.
    public let recommendations: LocalizedText?
    /// The places in sources that show it.
    public let evidence: [Evidence]
    /// The place of the whole record.
    public let span: SourceSpan
}

/// What an evaluator judged for an indicator, with a reason and references.
public struct Finding: Sendable {
    /// The indicator's id.
    public let indicator: Located<String>
    /// The id of the choice.
    public let choice: Located<String>
    /// The reason.
    public let because: LocalizedText
    /// The places in sources that show it.
    public let evidence: [Evidence]
    /// The methodology that is meant, where several have such an indicator.
    public let under: Located<String>?
    /// The place of the whole record.
    public let span: SourceSpan
}
