internal import Importing
internal import Methodology
package import Recomputing
internal import Scalars
package import Spreadsheets

/// What is recomputed: tables under a methodology.
package struct RecomputationSubject: Sendable {
    let sources: [Source]
    let layouts: [TableLayout]
    let columns: [TableColumn]
    let words: SchemeWords

    /// A file with a table.
    struct Source: Sendable {
        /// The path as the user named it.
        let path: String
        let encoding: TextEncoding?
        let isEncodingGuessed: Bool
        let separator: Separator?
        let otherSheets: [String]
    }

    package init(_ tables: [(path: String, rows: TableRows)], _ cases: PublishedCases, _ words: SchemeWords) {
        sources = tables.map { path, rows in
            let read = tables.filter { $0.path.isSpelled(path) }.compactMap(\.rows.sheet)
            return Source(
                path: path, encoding: rows.encoding, isEncodingGuessed: rows.isEncodingGuessed,
                separator: rows.separator, otherSheets: rows.otherSheets.filter { !read.contains(where: $0.isSpelled) })
        }
        layouts = cases.layouts
        columns = cases.columns
        self.words = words
    }

    var paths: [String] { sources.map(\.path) }

    /// The tables by their files, or by their sheets where several are of one file.
    var names: [String] {
        zip(paths, layouts).map { path, layout in
            paths.count { $0.isSpelled(path) } > 1 ? layout.sheet ?? path : path
        }
    }

    /// The indicators that no column holds.
    var missingIndicators: [String] {
        let present = Set(columns.compactMap(\.indicator))
        let all = words.methodology.indicators.indices
        return all.filter { !present.contains($0) }.map(words.name(ofIndicator:))
    }

    /// What has no published result in any table.
    var unpublished: [String] {
        let published = Set(columns.compactMap { $0.result?.thing })
        return words.things.filter { !published.contains($0) }.map { words.name(of: $0) }
    }

    /// The column in which a remark stands.
    func column(of remark: CellRemark) -> TableColumn? {
        let isAcross = layouts[remark.table].direction == .rows
        let number = isAcross ? remark.place.column : remark.place.row
        return columns.first {
            $0.table == remark.table && $0.number == number && $0.heading.isSpelled(remark.heading)
        }
    }

    /// Whether a column is read as a published result.
    var hasResults: Bool { columns.contains { $0.result != nil } }

    /// The headings of the columns that name a case, of the first table.
    var nameHeadings: [String] { layouts.first?.names.map(\.heading) ?? [] }
}
