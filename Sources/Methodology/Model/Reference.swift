package import Documents

/// A document that rules are taken from: a decision, a Convention, a centre's terms of reference.
package struct Reference: Sendable {
    /// One citable part: an article, a row of an annex.
    package struct Part: Sendable {
        /// The part's id, unique in its reference.
        package let id: Located<String>
        /// Where in the document the part stands, for people.
        package let place: LocalizedText
    }

    /// The id by which citations name the reference.
    package internal(set) var id: Located<String>
    /// What kind of document it is: decision, convention.
    package let instrument: String?
    /// The document's symbol, such as BC-11/13.
    package let symbol: LocalizedText
    /// The document's title.
    package let title: LocalizedText?
    /// Who adopted or issued it.
    package let body: LocalizedText?
    /// The year of adoption or issue.
    package let year: Int?
    /// Where it can be read.
    package let url: String?
    /// The parts that rules cite, in the order of the file.
    package let parts: [Part]
    /// False where nobody can tell which parts there are.
    let arePartsRead: Bool
}

/// A citation of one part of a reference, written `reference#part`.
package struct Citation: Hashable, Sendable {
    /// The id of the reference.
    package let reference: String
    /// The id of its part.
    package let part: String

    /// A citation of a part.
    package init(reference: String, part: String) {
        self.reference = reference
        self.part = part
    }
}

extension Citation: CustomStringConvertible {
    /// The citation as it is written.
    package var description: String { "\(reference)#\(part)" }
}

/// A decision where the source is silent; every report prints the readings that it used.
package struct Reading: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What the source leaves open.
    package let question: LocalizedText
    /// How it is read.
    package let answer: LocalizedText
    /// The parts of references that set the rule.
    package let citations: [Located<Citation>]
    /// Who decided, or is to confirm it.
    package let decidedBy: LocalizedText?
    /// Where the rule comes from.
    package let status: RuleStatus
    let origin: RuleOrigin
}
