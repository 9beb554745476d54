internal import Importing
internal import Scalars
internal import Spreadsheets

/// Reads what `pdftotext -bbox-layout` says of a PDF: the blocks of its pages in the order of reading, column by column.
package enum PrintedReport {
    package static func read(_ bytes: [UInt8]) throws(ReportFailure) -> ReportText {
        // Names of a document type lead out of a file, so the strict reader knows none; this one says nothing.
        let page = String(decoding: bytes, as: UTF8.self)
        guard let (_, rest) = page.cut(around: "<html") else { throw .damaged("pdftotext wrote no page") }
        let layout = PageLayout()
        do {
            try XMLPart.read(
                Array("<html\(onlyCharacters(of: rest))".utf8), named: "page", into: layout)
        } catch {
            throw ReportFailure(error)
        }
        return try report(of: layout)
    }

    /// What fonts of a PDF name a control or no character at all is written by pdftotext as it is.
    private static func onlyCharacters(of text: Substring) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isXML)))
    }

    private static func report(of layout: PageLayout) throws(ReportFailure) -> ReportText {
        var text = ReportText()
        let margins = layout.margins
        let heights = layout.headingHeights
        var open: (lines: JoinedLines, role: ReportParagraph.Role)?
        var asides: [String] = []
        let close = { (text: inout ReportText) throws(ReportFailure) in
            guard let done = open else { return }
            if done.lines.hasJoinedWords { text.remarks.insert(.joinedWords) }
            try text.add(done.lines.text, done.role)
            open = nil
        }
        for block in layout.blocks {
            if block.isMargin(margins) {
                if !asides.contains(block.text) { asides.append(block.text) }
                continue
            }
            var isFirst = true
            for line in block.lines {
                let role: ReportParagraph.Role = heights.firstIndex(of: line.height).map { .heading($0 + 1) } ?? .body
                let entry = ListMark.entry(line.text)
                let isMore =
                    open.map { open in
                        entry == nil
                            && (isFirst
                                ? role == .body && JoinedLines.goesOn(open.lines.text, with: line.text)
                                : open.role == role || (open.role == .entry && role == .body))
                    } ?? false
                if !isMore {
                    try close(&text)
                    open = (JoinedLines(), entry == nil ? role : .entry)
                }
                open?.lines.add(entry ?? line.text)
                isFirst = false
            }
        }
        try close(&text)
        for aside in asides {
            try text.add(aside, .margin)
            text.remarks.insert(.margins)
        }
        return text
    }
}

/// The blocks of pages with their lines, as `pdftotext` tells them.
private final class PageLayout: XMLPartHandler {
    private var found: [PrintedBlock] = []
    private var page = 0
    private var word = ""
    private var isWord = false

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "page": page += 1
        case "block": found.append(PrintedBlock(page: page))
        case "line": addLine(attributes)
        case "word":
            isWord = true
            word = ""
            setHeight(attributes)
        default: break
        }
        guard found.count <= ReportLimits.paragraphs else { throw .tooLarge(.rows) }
    }

    func text(_ text: String) { if isWord { word += text } }

    func end(_ element: String) throws(SpreadsheetError) {
        guard element == "word" else { return }
        isWord = false
        guard let block = found.indices.last, let line = found[block].lines.indices.last else { return }
        found[block].lines[line].text += (found[block].lines[line].text.isEmpty ? "" : " ") + word
    }

    private func addLine(_ attributes: [String: String]) {
        guard !found.isEmpty else { return }
        let place = { (name: String) in attributes[name].flatMap { Double($0) } ?? 0 }
        var line = PrintedLine()
        (line.left, line.top, line.right) = (place("xMin"), place("yMin"), place("xMax"))
        found[found.count - 1].lines.append(line)
    }

    private func setHeight(_ attributes: [String: String]) {
        guard let block = found.indices.last, let line = found[block].lines.indices.last,
            let top = attributes["yMin"].flatMap({ Double($0) }), let foot = attributes["yMax"].flatMap({ Double($0) }),
            abs(foot - top) < 10_000
        else { return }
        // A single sign of another font makes no heading of a line.
        let height = Int(((foot - top) * 10).rounded())
        let known = found[block].lines[line].height
        found[block].lines[line].height = known == 0 ? height : min(known, height)
    }

    /// The blocks of all pages in the order of reading, without those that hold nothing.
    private(set) lazy var blocks: [PrintedBlock] = {
        let pages = Dictionary(grouping: found.filter { !$0.lines.isEmpty }) { $0.page }
        return pages.sorted { $0.key < $1.key }.flatMap { PageColumns.ordered($0.value) }
    }()

    /// What stands on more than one page, but for its numbers.
    var margins: Set<String> {
        let short = Dictionary(grouping: blocks.filter { $0.lines.count <= 2 }) { $0.page }
        return PageMargin.keys(short.values.map { $0.map(\.text) })
    }

    /// The heights of lines that are clearly larger than most of the text, the largest first.
    var headingHeights: [Int] {
        var counts: [Int: Int] = [:]
        for line in blocks.flatMap(\.lines) { counts[line.height, default: 0] += line.text.unicodeScalars.count }
        guard let body = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key else { return [] }
        return counts.keys.filter { $0 * 100 > body * 103 }.sorted(by: >)
    }
}
