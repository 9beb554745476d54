/// Rows of cells under named columns.
struct Table: Sendable {
    var caption: Words?
    /// What the table is called where its caption is not shown, since the words before it say the same.
    var label: Words?
    /// Which table it is, where one is to look other than the rest.
    var kind: Kind = .plain
    let columns: [Column]
    var rows: [Row]
    /// Rows that sum up the others.
    var footer: [Row] = []

    enum Kind: String, Sendable { case plain, scores, result, ladder, reasons, documents, items, cover }

    struct Column: Sendable {
        let title: Words
        var isNumeric = false
    }

    struct Row: Sendable {
        var anchor: Anchor?
        let cells: [Cell]
        /// Whether the row is the one that holds, such as the band that was hit.
        var isMarked = false
    }

    /// A cell: one line, or several of equal rank.
    struct Cell: Sendable {
        let lines: [Words]
        /// How many columns it takes.
        var width = 1

        init(_ lines: [Words], width: Int = 1) {
            self.lines = lines
            self.width = width
        }

        init(_ words: Words?, width: Int = 1) { self.init(words.map { [$0] } ?? [], width: width) }
    }

    init(caption: Words? = nil, kind: Kind = .plain, columns: [Column], rows: [Row], footer: [Row] = []) {
        self.caption = caption
        self.kind = kind
        self.columns = columns
        self.rows = rows
        self.footer = footer
    }

    init(caption: Words? = nil, _ titles: [Words], rows: [Row]) {
        self.init(caption: caption, columns: titles.map { Column(title: $0) }, rows: rows)
    }
}

extension Table {
    /// A table whose heading stands right above it.
    static func named(_ label: Words, _ titles: [Words], rows: [Row]) -> Table {
        var table = Table(titles, rows: rows)
        table.label = label
        return table
    }
}

extension Table.Row {
    init(anchor: Anchor? = nil, _ cells: [Words?], isMarked: Bool = false) {
        self.init(anchor: anchor, cells: cells.map { Table.Cell($0) }, isMarked: isMarked)
    }
}
