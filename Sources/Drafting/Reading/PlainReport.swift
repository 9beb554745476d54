internal import Importing
internal import Scalars
internal import Spreadsheets

/// Reads a report of plain text: one whose lines a page broke, or one with a paragraph on each line.
struct PlainReport {
    private var text = ReportText()
    private var paragraph = JoinedLines()
    private var role = ReportParagraph.Role.body
    private let isWrapped: Bool
    /// The longest line.
    private let width: Int
    /// How many lines the open paragraph has.
    private var lineCount = 0
    private let margins: Set<String>

    /// The longest line of a text that was broken for a page.
    private static let pageWidth = 110

    static func read(_ bytes: [UInt8]) throws(ReportFailure) -> ReportText {
        let decoded: String
        do {
            decoded = try DecodedText(bytes, as: nil).text
        } catch {
            throw ReportFailure(error)
        }
        guard decoded.utf8.count <= ReportLimits.characters else { throw .tooLarge }
        let plain = decoded.replacing(scalars: "\u{AD}", with: "").replacing(scalars: "\u{FEFF}", with: "")
        let pages = plain.parts(at: "\u{0C}").map { $0.lines.map(String.init) }
        var report = PlainReport(pages)
        for page in pages {
            try report.read(page)
            report.isBroken = true
        }
        try report.close()
        return PlainHeadings.found(in: report.text)
    }

    private init(_ pages: [[String]]) {
        width = pages.flatMap { $0.map(\.unicodeScalars.count) }.max() ?? 0
        isWrapped = width <= PlainReport.pageWidth
        margins = PlainReport.margins(of: pages)
    }

    /// The first and last lines of pages that stand on several.
    private static func margins(of pages: [[String]]) -> Set<String> {
        PageMargin.keys(
            pages.map { page in
                [page.first { !$0.words.isEmpty }, page.last { !$0.words.isEmpty }].compactMap(\.self)
            })
    }

    private mutating func read(_ page: [String]) throws(ReportFailure) {
        var isInNotes = false
        var isNewPage = true
        for line in page {
            let plain = String(line.trimmed)
            if plain.isEmpty {
                isBroken = true
                continue
            }
            if isWrapped, PageMargin.isNumber(plain) || (isNewPage && margins.contains(PageMargin.key(plain))) {
                try setApart(plain)
                continue
            }
            if isWrapped, plain.unicodeScalars.count > 5, plain.unicodeScalars.allSatisfy({ $0 == "_" }) {
                isInNotes = true
                continue
            }
            if isInNotes {
                try text.add(plain, .note(of: nil))
                continue
            }
            // A sentence may go on behind the end of a page.
            if isBroken, !(isNewPage && JoinedLines.goesOn(paragraph.text, with: plain)) { try close() }
            isBroken = false
            isNewPage = false
            try take(line, plain)
        }
    }

    /// What is said at the top and foot of pages is no part of the paragraph that goes on around it.
    private mutating func setApart(_ line: String) throws(ReportFailure) {
        text.remarks.insert(.margins)
        if !aside.contains(line) { aside.append(line) }
    }

    private var aside: [String] = []
    /// Whether an empty line or the end of a page stands behind the open paragraph.
    private var isBroken = false

    private mutating func take(_ line: String, _ plain: String) throws(ReportFailure) {
        guard isWrapped else { return try takeWhole(line, plain) }
        if let entry = ListMark.entry(plain) {
            try close()
            role = .entry
            paragraph.add(entry)
            return
        }
        // Lines with columns are kept apart, as a table has them.
        if plain.holds("   ") || plain.holds(".....") {
            if !paragraph.text.isEmpty, role != .contents { try close() }
            role = .contents
            return try text.add(plain, plain.holds(".....") ? .contents : .body)
        }
        if role == .contents { role = .body }
        if isTitle(before: plain) {
            try text.add(paragraph.text, .heading(2))
            paragraph = JoinedLines()
        }
        lineCount = paragraph.text.isEmpty ? 1 : lineCount + 1
        paragraph.add(plain)
    }

    /// Whether the open paragraph is one short line that its writer ended: the next word would have stood in it as well.
    private func isTitle(before next: String) -> Bool {
        let title = paragraph.text
        guard role == .body, lineCount == 1, let word = next.words.first, title.words.count <= 12,
            let first = title.unicodeScalars.first, let last = title.unicodeScalars.last,
            first.properties.isUppercase, !".,:;!?)-".unicodeScalars.contains(last), ListMark.numbered(title) == nil
        else { return false }
        return title.unicodeScalars.count + 1 + word.unicodeScalars.count <= width * 9 / 10
            && DateFinder.dates(in: title).allSatisfy { !$0.hasMonth }
    }

    /// A line of a text whose paragraphs are lines; what a picture was stands on a line of its own.
    private mutating func takeWhole(_ line: String, _ plain: String) throws(ReportFailure) {
        var rest = plain[...]
        while let (before, behind) = rest.cut(around: "[image"), let (name, after) = behind.cut(atFirst: "]") {
            try addLine(String(before.trimmed), line)
            try close()
            try text.add("[image\(name)]", .body)
            rest = after.trimmed
        }
        try addLine(String(rest), line)
    }

    private var isInBox = false
    private var isOpenLine = false

    private mutating func addLine(_ plain: String, _ line: String) throws(ReportFailure) {
        guard !plain.isEmpty else { return }
        if plain == "(" || plain == ")" {
            try close()
            isInBox = plain == "("
            isOpenLine = false
            return
        }
        let begins = line.unicodeScalars.first
        let goesOn =
            isInBox && !paragraph.text.isEmpty
            && (isOpenLine
                || begins.map { $0.properties.isWhitespace || $0 == "," || $0.properties.isLowercase } ?? false)
        if !goesOn { try close() }
        if let entry = ListMark.entry(plain) {
            role = .entry
            paragraph.add(entry)
        } else {
            if isInBox { role = .entry }
            paragraph.add(plain)
        }
        isOpenLine = line.unicodeScalars.last.map { $0.properties.isWhitespace } ?? false
        if !isInBox { try close() }
    }

    private mutating func close() throws(ReportFailure) {
        guard !paragraph.text.isEmpty else {
            role = .body
            return
        }
        if paragraph.hasJoinedWords { text.remarks.insert(.joinedWords) }
        try text.add(paragraph.text, role)
        paragraph = JoinedLines()
        role = .body
        try addAside()
    }

    private mutating func addAside() throws(ReportFailure) {
        for line in aside where !known.contains(line) {
            known.insert(line)
            try text.add(line, .margin)
        }
        aside = []
    }

    private var known: Set<String> = []
}

/// What stands at the top or foot of pages.
enum PageMargin {
    /// What stands on several pages, but for its numbers; lines that differ in their dates tell of different things.
    static func keys(_ pages: [[String]]) -> Set<String> {
        var texts: [String: Set<String>] = [:]
        var counts: [String: Int] = [:]
        for page in pages {
            for (key, lines) in Dictionary(grouping: page, by: PageMargin.key) where !key.isEmpty {
                texts[key, default: []].formUnion(lines.map { $0.words.joined(separator: " ") })
                counts[key, default: 0] += 1
            }
        }
        let repeated = counts.filter { key, count in
            let lines = texts[key] ?? []
            return count > 1
                && (lines.count == 1 || lines.allSatisfy { DateFinder.dates(in: $0).allSatisfy { !$0.hasMonth } })
        }
        return Set(repeated.keys)
    }

    /// The text without its numbers.
    static func key(_ text: String) -> String {
        FoldedText.words(of: text).map(\.folded).filter { Int($0) == nil }.joined(separator: " ")
    }

    /// Whether a line holds the number of a page alone.
    static func isNumber(_ text: String) -> Bool {
        let words = FoldedText.words(of: text)
        return words.count == 1 && words[0].folded.utf8.count <= 4 && Int(words[0].folded) != nil
            && text.unicodeScalars.allSatisfy { !$0.isAlphabetic }
    }
}
