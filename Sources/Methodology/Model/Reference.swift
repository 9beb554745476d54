public import Diagnostics
public import Documents

/// A document that rules are taken from: a decision, a Convention, a centre's terms of reference.
public struct Reference: Sendable {
    /// One citable part: an article, a row of an annex.
    public struct Part: Sendable {
        public let id: Located<String>
        /// Where in the document the part stands, for people.
        public let place: LocalizedText
    }

    public let id: Located<String>
    public let instrument: String?
    /// The document's symbol, such as BC-11/13.
    public let symbol: LocalizedText
    public let title: LocalizedText?
    /// Who adopted or issued it.
    public let body: LocalizedText?
    public let year: Int?
    public let url: String?
    public let parts: [Part]
}

/// A citation of one part of a reference, written `reference#part`.
public struct Citation: Hashable, Sendable {
    public let reference: String
    public let part: String

    public init(reference: String, part: String) {
        self.reference = reference
        self.part = part
    }
}

extension Citation: CustomStringConvertible {
    public var description: String { "\(reference)#\(part)" }
}

/// A decision where the source is silent; every report prints the readings that it used.
public struct Reading: Sendable {
    public let id: Located<String>
    public let question: LocalizedText
    public let answer: LocalizedText
    public let citations: [Located<Citation>]
    public let decidedBy: LocalizedText?
    public let status: RuleStatus
    let firstKey: SourceSpan
}
