internal import Documents
internal import Evaluation
internal import Methodology
internal import Scalars

/// Where items say that they are shown: places in sources (semantics, "Integrity", terms: one passage, own document).
struct EvidenceBook {
    /// A place in a document; sources of equal bytes, of one address, or of texts that differ in layout alone, are one
    /// document.
    struct Place: Hashable {
        let document: String
        /// Nil where the whole document is named.
        let at: String?
    }

    private let sources: [String: EvidenceSource]
    private let documents: [String: String]
    private let lists: Set<String>
    /// The ids of the sources that are no reports of the centre.
    private let others: Set<String>

    /// - Parameter letters: the digests of the letters of files (`Evaluation.lettersOfFiles`).
    init(_ sources: [EvidenceSource], of centre: Centre, letters: [String: String] = [:]) {
        self.sources = Dictionary(sources.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        var firstOfBytes: [String: String] = [:]
        var documents: [String: String] = [:]
        for source in sources {
            let id = source.id.value
            // Files that differ in layout alone are one; those of blanks are none.
            let digest = letters[id].flatMap { $0.isEmpty ? nil : $0 } ?? source.sha256?.value ?? source.plainAddress
            documents[id] = digest.map { firstOfBytes[$0] ?? id } ?? id
            if let digest, firstOfBytes[digest] == nil { firstOfBytes[digest] = id }
        }
        self.documents = documents
        lists = Set(self.sources.filter { $0.value.isList }.keys)
        let authorship = Authorship(of: centre)
        others = Set(self.sources.values.filter { !$0.isOwnReport || authorship.isOfAnother($0) }.map(\.id.value))
    }

    func source(_ id: String) -> EvidenceSource? { sources[id] }

    /// What stands for a source and for all of equal bytes.
    func document(of source: EvidenceSource) -> String { documents[source.id.value] ?? source.id.value }

    /// Whether a document is a list of those who were there.
    func isList(_ document: String) -> Bool { lists.contains(document) }

    /// Whether a source is a report or plan of the centre; one by somebody else is not, whatever its kind.
    func isOwnReport(_ source: EvidenceSource) -> Bool { !others.contains(source.id.value) }

    /// Documented or independent, there to be looked at, and no report of the centre.
    func isDocument(_ source: EvidenceSource) -> Bool { source.isShown && !isOwnReport(source) }

    /// The sources that an item names, each once, in the order of writing.
    func sources(of item: ReportedItem) -> [EvidenceSource] {
        item.evidence.map(\.source.value).firstOccurrences.compactMap { sources[$0] }
    }

    /// The places that an item names.
    func places(of item: ReportedItem) -> Set<Place> { Set(item.evidence.map(place)) }

    /// Whether two items rest on one passage: all places that one names are named by the other.
    ///
    /// A report that is named as a whole is no passage.
    func restOnOnePassage(_ one: Set<Place>, _ other: Set<Place>) -> Bool {
        let (fewer, more) = one.count <= other.count ? (one, other) : (other, one)
        return !fewer.isEmpty && fewer.isSubset(of: more) && fewer.allSatisfy(isPassage)
    }

    /// Whether a place is narrow enough to tell of one thing.
    func isPassage(_ place: Place) -> Bool { place.at != nil || others.contains(place.document) }

    /// Whether an item has a document of its own, at a place that none of some others name and in no document of them.
    func hasOwnDocument(
        _ item: ReportedItem, apartFrom others: Set<Place> = [], orIn documents: Set<String> = []
    ) -> Bool {
        ownPlaces(of: item).contains { !others.contains($0) && !documents.contains($0.document) }
    }

    /// The places that an item names in documents that can tell of it: none was finished before it began.
    func ownPlaces(of item: ReportedItem) -> [Place] {
        let begins = item.firstDay
        return item.evidence.compactMap { evidence in
            let id = evidence.source.value
            guard others.contains(id), let source = sources[id], source.isShown else { return nil }
            if let begins, let lastDay = source.lastDay, lastDay < Int(begins.number) - 1 { return nil }
            return place(evidence)
        }
    }

    private func place(_ evidence: Evidence) -> Place {
        let id = evidence.source.value
        return Place(document: documents[id] ?? id, at: evidence.place.map(PlaceText.folded))
    }
}

extension EvidenceSource {
    /// The kind as words are joined in it: with underscores, as well where hyphens or spaces are written.
    var joinedKind: String? {
        kind.map { kind in
            let scalars = kind.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
            return String(String.UnicodeScalarView(scalars))
        }
    }

    /// A report or plan of the centre itself, or what it says of itself.
    var isOwnReport: Bool { ["activity_report", "work_plan", "self_assessment"].contains(joinedKind) }

    /// A list of those who were there; a list of publications or addresses is none.
    var isList: Bool { ["attendance", "participant", "presence"].contains { kind?.contains($0) == true } }

    /// The address however it is written: without what says how it is fetched, and which part of the page is meant.
    fileprivate var plainAddress: String? {
        guard let address = url?.lowercased() else { return nil }
        let whole = address.cut(atFirst: "#").map { String($0.0) } ?? address
        let bare = WebAddress.withoutScheme(whole) ?? whole
        return (bare.without(prefix: "www.").map(String.init) ?? bare).withoutSlashesAtEnd
    }

    var isWebPage: Bool { kind.map { $0.contains("web") } ?? false }

    /// Documented or independent, and there to be looked at.
    fileprivate var isShown: Bool {
        (strength == .documented || strength == .independent) && (file != nil || url != nil)
    }
}

extension ReportedItem {
    /// The earliest day on which the item can have begun, or appeared.
    var firstDay: Day? { (date("began") ?? date("published") ?? date("ended"))?.first }
}
