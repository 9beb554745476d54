package import Documents
package import Methodology

/// A checked record of what one centre did in one mandate period.
package struct Evaluation: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText?
    /// A text that every page of a report must carry, such as that the centre is invented.
    package let notice: LocalizedText?
    /// How far the evaluation has come.
    package let stage: EvaluationStage
    /// Remarks for reviewers.
    package let notes: LocalizedText?
    /// The ids of the methodologies to score under.
    package let methodologies: [Located<String>]
    /// The mandate period.
    package internal(set) var period: Period
    /// Where the period is written.
    package let periodSpan: SourceSpan
    /// The centre that is assessed.
    package internal(set) var centre: Centre
    /// The documents that evidence points into, in file order.
    package internal(set) var sources: [EvidenceSource]
    /// What served Parties said.
    package let feedback: [Feedback]
    /// What a person says about the assessment; nil where nobody does.
    package let statement: Statement?
    /// What an evaluator judged.
    package internal(set) var findings: [Finding]
    /// What the centre answers to findings of the record, its own answers before those of items.
    package let answers: [FindingAnswer]
    /// The id of the record of the last cycle, with its place; nil where none is named.
    package internal(set) var previousID: Located<String>?
    /// That record; nil where none is named, or nobody has looked for it.
    package var previous: PreviousRecord?
    /// The record of the same centre for the period before this one that lies in the folder beside it, where none is named.
    package var unnamedPrevious: PreviousRecord?
    /// The digest of the letters and digits of each source's file that is a text, by the source's id: files that have the same
    /// differ in layout alone. Empty where nobody has read the files, and for a file of nothing but blanks.
    package internal(set) var lettersOfFiles: [String: String] = [:]
    /// What is taken to be so of the last cycle; nil where its record stands as it is.
    package internal(set) var lastCycle: LastCycle?
    /// The text of the file.
    package let source: SourceText
    /// The SHA-256 of the file's bytes.
    package let sha256: String
    /// By the positions of the kinds.
    var itemsByKind: [[ReportedItem]]

    /// The path of the file as it was given.
    package var path: String { source.path }

    /// The items of a kind, in file order; none for events, which the calendar holds.
    package func items(_ kind: ItemKind) -> [ReportedItem] { itemsByKind[kind.position] }
}

/// A regional centre.
package struct Centre: Sendable {
    /// The centre's id.
    package let id: String
    /// The name, for people.
    package let name: LocalizedText?
    /// The institution that houses the centre.
    package let host: LocalizedText?
    /// The Party in which the centre stands.
    package internal(set) var country: Party?
    /// The city in which the centre stands.
    package let city: String?
    /// The Conventions that are meant.
    package let conventions: [Convention]
    /// The Parties served, by Convention: of dated lists that which holds in the period.
    package internal(set) var serves: [Convention: [Party]]
    /// All lists of these Parties, by Convention and in the order of writing.
    package internal(set) var servedLists: [ServedList] = []
    /// What else the centre is called.
    package internal(set) var nameVariants: [LocalizedText] = []
    /// The centres in whose place it came.
    package internal(set) var predecessors: [LocalizedText] = []
    /// The decisions that gave or renewed the mandate.
    package let endorsements: [CentreEndorsement]
    /// Remarks for reviewers.
    package let notes: LocalizedText?

    /// The Parties served under those of several Conventions that are the centre's, or under all of them where it names
    /// none; nil where none is its own, or where the list of one of them is not written or is empty.
    package func partiesServed(under conventions: [Convention]) -> Set<Party>? {
        let own = self.conventions.isEmpty ? conventions : conventions.filter(self.conventions.contains)
        let lists = own.map { serves[$0] ?? [] }
        return lists.isEmpty || lists.contains(where: \.isEmpty) ? nil : Set(lists.joined())
    }
}

extension Centre {
    /// Lists the same Parties under each of some Conventions.
    mutating func serve(_ parties: [Party], under conventions: [Convention]) {
        for convention in conventions { serves[convention] = parties }
    }
}

/// A decision that gave or renewed a centre's mandate.
package struct CentreEndorsement: Sendable {
    /// The decision's symbol.
    package let decision: String
    /// The first day of the mandate.
    package let from: Day?
    /// The last day of the mandate.
    package let to: Day?
}

/// A document that evidence points into.
package struct EvidenceSource: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is, such as `attendance_list`.
    package let kind: String?
    /// What it is called, for people.
    package let title: LocalizedText?
    /// Who wrote it, where that is not the centre.
    package let author: LocalizedText?
    /// The path of the file inside the evaluation's folder.
    package let file: Located<String>?
    /// The digest that is written beside the file, with its place.
    package let sha256: Located<String>?
    /// Where the document can be read.
    package let url: String?
    /// The day on which the address was read.
    package let read: Day?
    /// The date, as far as it is known.
    package let date: PartialDate?
    /// How far the source can be trusted.
    package internal(set) var strength: EvidenceStrength?
    /// Remarks for reviewers.
    package let notes: LocalizedText?
    /// The place of the whole record.
    package let span: SourceSpan
    let firstKey: SourceSpan

    /// Whether it is a file that holds nothing, by the digest that must stand beside every file.
    package var isEmptyFile: Bool {
        sha256?.value == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    }
}

/// What a served Party said about the centre's services; outside the arithmetic.
package struct Feedback: Sendable {
    /// The id, with its place.
    package let id: Located<String>?
    /// The Party that gave it.
    package let party: Party?
    /// The date, as far as it is known.
    package let date: PartialDate?
    /// The services received.
    package let services: LocalizedText?
    /// What was difficult.
    package let challenges: LocalizedText?
    /// What is missing.
    package let gaps: LocalizedText?
    /// What the Party needs most.
    package let priorities: LocalizedText?
    /// What the Party recommends.
    package let recommendations: LocalizedText?
    /// The places in sources that show it.
    package let evidence: [Evidence]
    /// The place of the whole record.
    package let span: SourceSpan
}

/// What an evaluator judged for an indicator, with a reason and references.
package struct Finding: Sendable {
    /// The indicator's id.
    package let indicator: Located<String>
    /// The choice or the number.
    package internal(set) var judged: Located<JudgedValue>
    /// The reason.
    package let because: LocalizedText
    /// The places in sources that show it.
    package let evidence: [Evidence]
    /// The methodology that is meant, where several have such an indicator.
    package let under: Located<String>?
    /// The place of the whole record.
    package let span: SourceSpan
}
