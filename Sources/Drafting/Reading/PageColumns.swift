/// Puts what stands on a page in columns into the order of reading.
///
/// `pdftotext` goes by gaps: it takes the head of a second column for what follows the head of the first, and the words of
/// a line that is stretched to both edges for columns of their own.
enum PageColumns {
    /// The blocks of a page, each column from top to foot; what stands across the columns parts them.
    static func ordered(_ blocks: [PrintedBlock]) -> [PrintedBlock] {
        guard let gutter = gutter(of: blocks) else { return blocks }
        let parts = blocks.flatMap { $0.parted(at: gutter) }
        let across = parts.filter { $0.left < gutter && $0.right > gutter }.sorted { $0.top < $1.top }
        let columns = [parts.filter { $0.right <= gutter }, parts.filter { $0.left >= gutter }]
        var found: [PrintedBlock] = []
        var top = -Double.infinity
        for bar in across.map(Optional.some) + [nil] {
            let foot = bar?.top ?? .infinity
            for column in columns {
                found += ordered(withWholeLines(column.filter { $0.top >= top && $0.top < foot }))
            }
            if let bar { found.append(bar) }
            top = foot
        }
        return found
    }

    // MARK: Where the columns part

    /// A line that hardly anything crosses, with text on both sides that fills its column; nil where a table stands there,
    /// of which cells begin side by side.
    private static func gutter(of blocks: [PrintedBlock]) -> Double? {
        // What is made of very many blocks is no text in columns.
        guard blocks.count <= 300 else { return nil }
        let lines = blocks.flatMap(\.lines)
        let places = Set(blocks.map { ($0.left - 2).rounded(.down) })
        let crossing = { (place: Double) in lines.count { $0.left < place && $0.right > place } }
        let possible = places.filter { place in
            crossing(place) * 5 <= lines.count && isFilled(lines.filter { $0.right <= place })
                && isFilled(lines.filter { $0.left >= place }) && !isTable(blocks, at: place)
        }
        return possible.min { (crossing($0), $0) < (crossing($1), $1) }
    }

    /// Whether enough lines go from edge to edge.
    private static func isFilled(_ lines: [PrintedLine]) -> Bool {
        guard lines.count >= 5, let left = lines.map(\.left).min(), let right = lines.map(\.right).max() else {
            return false
        }
        return lines.count { ($0.right - $0.left) * 10 >= (right - left) * 7 } * 5 >= lines.count * 2
    }

    private static func isTable(_ blocks: [PrintedBlock], at gutter: Double) -> Bool {
        let right = blocks.filter { $0.left >= gutter }.map(\.top)
        let left = blocks.filter { $0.right <= gutter }
        return left.count { block in right.contains { abs($0 - block.top) < 2 } } * 2 > left.count
    }

    // MARK: Lines of a column

    /// What stands at one height in a column is one line, in whatever blocks it was found.
    private static func withWholeLines(_ blocks: [PrintedBlock]) -> [PrintedBlock] {
        let pieces = blocks.enumerated().flatMap { block in block.element.lines.map { (block: block.offset, line: $0) }
        }
        var rows: [(blocks: Set<Int>, lines: [PrintedLine])] = []
        for (block, line) in pieces.sorted(by: { ($0.line.top, $0.line.left) < ($1.line.top, $1.line.left) }) {
            if let top = rows.last?.lines[0].top, abs(line.top - top) < 2 {
                rows[rows.count - 1].blocks.insert(block)
                rows[rows.count - 1].lines.append(line)
            } else {
                rows.append(([block], [line]))
            }
        }
        var found: [PrintedBlock] = []
        var open: Set<Int> = []
        for row in rows {
            let line = PrintedLine(joining: row.lines.sorted { $0.left < $1.left })
            if found.isEmpty || open.isDisjoint(with: row.blocks) {
                found.append(PrintedBlock(page: blocks[0].page, lines: [line]))
                open = row.blocks
            } else {
                found[found.count - 1].lines.append(line)
                open.formUnion(row.blocks)
            }
        }
        return found
    }
}

/// A line of a page, with its place in points.
struct PrintedLine {
    var text = ""
    /// In tenths of a point.
    var height = 0
    var left = 0.0
    var top = 0.0
    var right = 0.0

    init() {}

    /// Pieces of one line, from left to right.
    init(joining pieces: [PrintedLine]) {
        text = pieces.map(\.text).joined(separator: " ")
        height = pieces.map(\.height).min() ?? 0
        left = pieces.map(\.left).min() ?? 0
        top = pieces.map(\.top).min() ?? 0
        right = pieces.map(\.right).max() ?? 0
    }
}

/// Lines of a page that stand together.
struct PrintedBlock {
    let page: Int
    var lines: [PrintedLine] = []

    var text: String { lines.map(\.text).joined(separator: " ") }
    var left: Double { lines.map(\.left).min() ?? 0 }
    var right: Double { lines.map(\.right).max() ?? 0 }
    var top: Double { lines.map(\.top).min() ?? 0 }

    func isMargin(_ margins: Set<String>) -> Bool {
        PageMargin.isNumber(text) || (lines.count <= 2 && margins.contains(PageMargin.key(text)))
    }

    /// Its lines on both sides of a place, and those that cross it.
    fileprivate func parted(at place: Double) -> [PrintedBlock] {
        guard left < place, right > place else { return [self] }
        let sides = [
            lines.filter { $0.right <= place }, lines.filter { $0.left >= place },
            lines.filter { $0.left < place && $0.right > place },
        ]
        return sides.filter { !$0.isEmpty }.map { PrintedBlock(page: page, lines: $0) }
    }
}
