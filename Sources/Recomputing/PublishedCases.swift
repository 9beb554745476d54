package import Documents
internal import Importing
internal import Scalars
package import Spreadsheets

/// The cases of one table, or of several that say different things of the same cases.
///
/// One table is read case by case and nothing of it is kept but a mark of each name; several are put together first.
package final class PublishedCases {
    /// The columns of all tables, one behind the other.
    package let columns: [TableColumn]
    package let layouts: [TableLayout]
    /// The language of the first table that shows one.
    package var language: Language? { layouts.lazy.compactMap(\.language).first }
    private let tables: [any CaseSource]
    private var joined: ArraySlice<PublishedCase>?
    /// The rows of the cases by marks of their names.
    private var rows: [NameMark: Int32] = [:]

    package init(_ tables: [TableRows], _ words: SchemeWords, _ request: TableRequest) throws {
        self.tables = try tables.enumerated().map { position, rows -> any CaseSource in
            guard let long = request.long else { return try CaseTable(rows, at: position, words, request) }
            return try ValueTable(rows, at: position, words, request, long)
        }
        layouts = self.tables.map(\.layout)
        columns = layouts.flatMap(\.columns)
        try PublishedCases.refuse(layouts, words, request)
    }

    /// The next case; nil at the end.
    package func next() throws -> PublishedCase? {
        guard tables.count > 1 else { return try tables[0].next().map { marked(PublishedCase($0, columns, layouts)) } }
        if joined == nil { joined = try join()[...] }
        return joined?.popFirst()
    }

    private static func refuse(
        _ layouts: [TableLayout], _ words: SchemeWords, _ request: TableRequest
    ) throws(TableProblem) {
        let all = layouts.flatMap(\.columns)
        let readers = layouts.map { layout in
            HeadingReader(
                sheet: layout.sheet, direction: layout.direction, heading: layout.heading, words, request)
        }
        let isKnown = { (name: String) in all.contains { readers[$0.table].isCalled($0, name) } }
        let asked = request.map.map(\.heading) + (request.long == nil ? request.names : [])
        if let missing = asked.first(where: { !isKnown($0) }) {
            throw .unknownHeading(missing, known: all.map(\.name))
        }
        for (position, layout) in layouts.enumerated() where layout.names.count != layouts[0].names.count {
            throw .otherNames(
                table: position, layout.names.map(\.heading), first: layouts[0].names.map(\.heading))
        }
        var taken: [TableColumn.Meaning: TableColumn] = [:]
        for column in all where column.meaning != .name && column.meaning != .unread {
            guard let rival = taken.updateValue(column, forKey: column.claim) else { continue }
            // A name that is borne by one column alone, since an option is about all tables.
            let names = [column, rival].flatMap { [$0.name, readers[$0.table].letters(of: $0.number)] }
            let only = names.first { name in all.count { readers[$0.table].isCalled($0, name) } == 1 }
            throw .twoColumns(
                name: words.name(of: column.claim), place(of: rival, layouts), place(of: column, layouts),
                only ?? column.name)
        }
    }

    private static func place(of column: TableColumn, _ layouts: [TableLayout]) -> CellPlace {
        let layout = layouts[column.table]
        return layout.place(case: layout.heading, column: column.number)
    }

    /// The case with the row in which it stood before, if there is one.
    private func marked(_ found: PublishedCase) -> PublishedCase {
        guard found.isNamed else { return found }
        let mark = NameMark(found.name)
        if let earlier = rows[mark] { return found.after(Int(earlier)) }
        rows[mark] = Int32(clamping: found.numbers.compactMap(\.self).first ?? 0)
        return found
    }

    private func join() throws -> [PublishedCase] {
        var order: [[String]: Int] = [:]
        var cases: [PublishedCase] = []
        for table in tables {
            var seen: [[String]: Int] = [:]
            while let found = try table.next() {
                let one = PublishedCase(found, table.layout, columns, layouts)
                if let earlier = seen[one.name], one.isNamed {
                    cases.append(one.after(earlier))
                } else if let place = order[one.name], one.isNamed {
                    cases[place].join(one)
                } else {
                    order[one.name] = cases.count
                    cases.append(one)
                }
                seen[one.name] = seen[one.name] ?? found.number
            }
        }
        return missed(cases)
    }

    /// The cases with a remark where a table does not have one, and with the name there that may be meant.
    private func missed(_ cases: [PublishedCase]) -> [PublishedCase] {
        var near: [[String]: [[PublishedCase]]] = [:]
        for found in cases where found.isNamed { near[found.key, default: tables.map { _ in [] }].add(found) }
        return cases.map { found in
            guard found.isNamed, let alike = near[found.key] else { return found }
            var found = found
            for table in tables.indices { found.miss(table, alike[table]) }
            return found
        }
    }
}

extension [[PublishedCase]] {
    /// Takes a case in for each table that has it.
    fileprivate mutating func add(_ found: PublishedCase) {
        for table in indices where found.numbers[table] != nil { self[table].append(found) }
    }
}

/// A name, as two numbers that no two names share but by a chance that nobody will live to see.
private struct NameMark: Hashable {
    let one: Int
    let other: Int

    init(_ name: [String]) {
        one = name.hashValue
        var hasher = Hasher()
        hasher.combine(1)
        hasher.combine(name)
        other = hasher.finalize()
    }
}

/// What tables say of a case.
package struct PublishedCase {
    package let name: [String]
    /// By the tables: the row, or the column, in which the case stands; nil where a table does not have it.
    package private(set) var numbers: [Int?]
    /// By the columns of all tables.
    private(set) var cells: [CellValue?]
    private(set) var remarks: [CellRemark] = []
    /// Why a column counts for nothing, though something stands in it: two rows say different things.
    private(set) var contested: [Int: CellRemark] = [:]
    /// That a table does not have the case, by the positions of the tables.
    private(set) var absent: [Int: CellRemark] = [:]
    /// To how many decimal places a spreadsheet shows numbers, by the columns of all tables.
    private(set) var decimals: [Int?]
    /// Whether cells may stand below the wrong headings.
    private(set) var isShifted = false
    private let layouts: [TableLayout]
    private let columns: [TableColumn]
    private let rows: [Int?]?

    /// Whether something names the case.
    var isNamed: Bool { name.contains { !$0.isEmpty } }

    init(_ found: TableCase, _ columns: [TableColumn], _ layouts: [TableLayout]) {
        self.init(found, layouts[0], columns, layouts)
    }

    /// A case of one table among several.
    init(_ found: TableCase, _ layout: TableLayout, _ columns: [TableColumn], _ layouts: [TableLayout]) {
        name = found.name
        let table = layout.columns.first?.table ?? 0
        let before = layouts[..<table].reduce(0) { $0 + $1.columns.count }
        numbers = layouts.indices.map { $0 == table ? found.number : nil }
        let behind = columns.count - before - found.cells.count
        cells = Array(repeating: nil, count: before) + found.cells + Array(repeating: nil, count: behind)
        let shown = found.decimals.isEmpty ? found.cells.map { _ in nil } : found.decimals
        decimals = Array(repeating: nil, count: before) + shown + Array(repeating: nil, count: behind)
        rows = found.rows.map { Array(repeating: nil, count: before) + $0 + Array(repeating: nil, count: behind) }
        (self.columns, self.layouts) = (columns, layouts)
        if let column = found.behind {
            isShifted = true
            let place = layout.place(case: found.number, column: column)
            remarks.append(CellRemark(table: table, place: place, heading: "", text: "", reason: .behindHeadings))
        }
        remarks += found.remarks
        for repeated in found.again { tell(repeated, in: repeated.column + before) }
        for (position, cases) in found.shared.sorted(by: { $0.key < $1.key }) {
            share(position + before, cases, isFirst: cases.lowerBound == found.number)
        }
        for column in contested.keys { cells[column] = nil }
    }

    /// Takes a result away that stands for several cases at once; the first of them tells it.
    private mutating func share(_ column: Int, _ cases: ClosedRange<Int>, isFirst: Bool) {
        let named = columns[column]
        let last = layouts[named.table].place(case: cases.upperBound, column: named.number)
        let remark = remark(column, .ofSeveralCases(last))
        if isFirst { remarks.append(remark) }
        contested[column] = remark
    }

    private mutating func tell(_ repeated: RepeatedValue, in column: Int) {
        let named = columns[column]
        guard named.meaning != .unread else { return }
        let layout = layouts[named.table]
        let place = { layout.place(case: $0, column: named.number) }
        let earlier = cells[column]?.plainText ?? ""
        let isSame = earlier.isSpelled(repeated.value.plainText)
        let remark = CellRemark(
            table: named.table, place: place(repeated.row), heading: named.heading, text: repeated.value.plainText,
            reason: isSame ? .givenAgain(place(repeated.earlier)) : .saidTwice(earlier, place(repeated.earlier)))
        remarks.append(remark)
        if !isSame { contested[column] = contested[column] ?? remark }
    }

    /// Takes in what another table says of the same case.
    mutating func join(_ other: PublishedCase) {
        for (position, cell) in other.cells.enumerated() where cell != nil { cells[position] = cells[position] ?? cell }
        for (position, places) in other.decimals.enumerated() { decimals[position] = decimals[position] ?? places }
        for (position, number) in other.numbers.enumerated() { numbers[position] = numbers[position] ?? number }
        remarks += other.remarks
        contested.merge(other.contested) { one, _ in one }
        isShifted = isShifted || other.isShifted
    }

    /// The name without what people write differently.
    fileprivate var key: [String] { name.map(FoldedText.key) }

    /// Takes in that a table does not have the case.
    ///
    /// - Parameter alike: those that it has with a name that differs in signs alone.
    fileprivate mutating func miss(_ table: Int, _ alike: [PublishedCase]) {
        guard numbers[table] == nil, let column = nameColumn else { return }
        let near = alike.only.flatMap { other in
            other.nameColumn.map {
                CellRemark.NearCase(
                    name: other.name.filter { !$0.isEmpty }.joined(separator: ", "), place: other.place($0).cell)
            }
        }
        absent[table] = remark(column, .absent(table: table, near: near))
    }

    /// The first column of a name in a table that has the case.
    private var nameColumn: Int? {
        columns.indices.first { columns[$0].meaning == .name && numbers[columns[$0].table] != nil && cells[$0] != nil }
    }

    /// Why nothing stands in a column: its table does not have the case, or two rows say different things of it.
    func reason(forNothingIn column: Int) -> CellRemark? { absent[columns[column].table] ?? contested[column] }

    /// The same with a remark that the case stands in an earlier row, too.
    func after(_ number: Int) -> PublishedCase {
        var found = self
        let column = columns.indices.first { columns[$0].meaning == .name && cells[$0] != nil } ?? 0
        let named = columns[column]
        let earlier = layouts[named.table].place(case: number, column: named.number)
        found.remarks.append(remark(column, .sameCase(earlier)))
        return found
    }

    /// A remark on the cell of a column.
    func remark(_ column: Int, _ reason: CellRemark.Reason) -> CellRemark {
        let place = place(column)
        return CellRemark(
            table: place.table, place: place.cell, heading: columns[column].heading,
            text: cells[column]?.plainText ?? "", reason: reason)
    }

    /// Where the cell of a column stands.
    func place(_ column: Int) -> TablePlace {
        let named = columns[column]
        let number = rows?[column] ?? numbers[named.table] ?? numbers.compactMap(\.self).first ?? 0
        return TablePlace(
            table: named.table, cell: layouts[named.table].place(case: number, column: named.number))
    }
}
