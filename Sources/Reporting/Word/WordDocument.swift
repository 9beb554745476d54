internal import Documents
internal import Words

/// The text of a Word document while it is written, with what its package has to hold besides.
struct WordDocument {
    let lexicon: Lexicon
    let layout: WordLayout
    private(set) var body: [XMLElement] = []
    /// The addresses to which it links, in the order of their first use.
    private(set) var addresses: [String] = []
    /// The pictures, each once.
    private(set) var pictures: [[UInt8]] = []
    /// How many numbered lists there are; each begins with 1.
    private(set) var numberedLists = 0
    /// Whether something was written that is in another language than the document.
    private(set) var hasOtherLanguages = false
    private var bookmarks = 0
    private var drawings = 0

    init(_ lexicon: Lexicon, _ layout: WordLayout) {
        self.lexicon = lexicon
        self.layout = layout
    }

    var isRightToLeft: Bool { lexicon.direction == .rtl }

    mutating func append(_ element: XMLElement) { body.append(element) }

    mutating func paragraph(_ words: Words, _ style: WordStyle = .normal, anchor: Anchor? = nil) {
        append(made(words, style, anchor: anchor))
    }

    /// A paragraph, to be placed where it belongs.
    mutating func made(
        _ words: Words, _ style: WordStyle = .normal, anchor: Anchor? = nil, properties: [XMLElement] = []
    ) -> XMLElement {
        let runs = runs(of: words)
        return XMLElement(
            "w:p", [],
            [XMLElement("w:pPr", [], [XMLElement("w:pStyle", [("w:val", style.rawValue)])] + properties)]
                + (anchor.map { bookmark($0, around: runs) } ?? runs))
    }

    /// Puts a paragraph behind what another state of the document holds.
    mutating func insert(_ words: Words, _ style: WordStyle, behind earlier: WordDocument) {
        let paragraph = made(words, style)
        body.insert(paragraph, at: earlier.body.count)
    }

    /// The number of a list of its own.
    mutating func nextNumberedList() -> Int {
        numberedLists += 1
        return numberedLists
    }

    /// The id of the relationship to an address.
    mutating func link(to address: String) -> String {
        if let known = addresses.firstIndex(of: address) { return WordPackage.linkID(known) }
        addresses.append(address)
        return WordPackage.linkID(addresses.count - 1)
    }

    /// The number of a picture in the package, and one for the place where it stands.
    mutating func place(_ picture: [UInt8]) -> (picture: Int, drawing: Int) {
        drawings += 1
        if let known = pictures.firstIndex(of: picture) { return (known, drawings) }
        pictures.append(picture)
        return (pictures.count - 1, drawings)
    }

    mutating func meetOtherLanguage() { hasOtherLanguages = true }

    private mutating func bookmark(_ anchor: Anchor, around runs: [XMLElement]) -> [XMLElement] {
        bookmarks += 1
        let id = String(bookmarks)
        return [XMLElement("w:bookmarkStart", [("w:id", id), ("w:name", WordDocument.bookmarkName(anchor))])] + runs
            + [XMLElement("w:bookmarkEnd", [("w:id", id)])]
    }

    /// Word allows 40 letters, digits and low lines; what is longer keeps its beginning and a digest of the rest.
    static func bookmarkName(_ anchor: Anchor) -> String {
        let plain = anchor.name.unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) ? String(scalar) : "_"
        }.joined()
        if plain.utf8.count <= 40, plain == anchor.name { return plain }
        return String(plain.prefix(27)) + "_" + Digest.sha256(of: Array(anchor.name.utf8)).prefix(12)
    }
}
