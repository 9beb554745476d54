public import Diagnostics
public import Documents

/// A document that rules are taken from: a decision, a Convention, a centre's terms of reference.
public struct Reference: Sendable {
    /// One citable part: an article, a row of an annex.
    public struct Part: Sendable {
        /// The part's id, unique in its reference.
        public let id: Located<String>
        /// Where in the document the part stands, for people.
        public let place: LocalizedText
    }

    /// The id by which citations name the reference.
    public internal(set) var id: Located<String>
    /// What kind of document it is: decision, convention.
    public let instrument: String?
    /// The document's symbol, such as BC-11/13.
    public let symbol: LocalizedText
    /// The document's title.
    public let title: LocalizedText?
    /// Who adopted or issued it.
    public let body: LocalizedText?
    /// The year of adoption or issue.
    public let year: Int?
    /// Where it can be read.
    public let url: String?
    /// The parts that rules cite, in the order of the file.
    public let parts: [Part]
    /// False where nobody can tell which parts there are.
    let arePartsRead: Bool
}

/// A citation of one part of a reference, written `reference#part`.
public struct Citation: Hashable, Sendable {
    /// The id of the reference.
    public let reference: String
    /// The id of its part.
    public let part: String

    /// A citation of a part.
    public init(reference: String, part: String) {
        self.reference = reference
        self.part = part
    }
}

extension Citation: CustomStringConvertible {
    /// The citation as it is written.
    public var description: String { "\(reference)#\(part)" }
}

/// A decision where the source is silent; every report prints the readings that it used.
public struct Reading: Sendable {
    /// The id, with its place.
    public let id: Located<String>
    /// What the source leaves open.
    public let question: LocalizedText
    /// How it is read.
    public let answer: LocalizedText
    /// The parts of references that set the rule.
    public let citations: [Located<Citation>]
    /// Who decided, or is to confirm it.
    public let decidedBy: LocalizedText?
    /// Where the rule comes from.
    public let status: RuleStatus
    let origin: RuleOrigin
}
