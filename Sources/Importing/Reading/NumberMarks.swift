internal import Scalars
internal import Spreadsheets

/// What the numbers of a column show of the marks that they are written with: `1.234,5` groups by dots.
struct NumberMarks: Hashable {
    private var grouping: Set<Unicode.Scalar> = []
    private var decimals: Set<Unicode.Scalar> = []
    /// What other columns of the table show to stand before decimals.
    private var elsewhere: Set<Unicode.Scalar> = []
    /// Whether every mark groups, since another one stands before the decimals.
    private var isCertain = false

    /// Nothing is known.
    init() {}

    /// For the digits before a decimal mark.
    static let certain: NumberMarks = {
        var marks = NumberMarks()
        marks.isCertain = true
        return marks
    }()

    /// What the texts of a column show.
    init(_ column: Int, of rows: [SheetRow]) {
        for row in rows {
            if case .text(let text) = row.cells[column] { look(at: text) }
        }
    }

    /// What each of some columns shows, with what the others show of its marks.
    static func of(_ columns: [Int], in rows: [SheetRow]) -> [Int: NumberMarks] {
        let marks = columns.map { ($0, NumberMarks($0, of: rows)) }
        return Dictionary(marks, uniquingKeysWith: { first, _ in first }).mapValues { own in
            var own = own
            own.elsewhere = marks.reduce(into: []) { $0.formUnion($1.1.decimals) }
            return own
        }
    }

    private mutating func look(at text: String) {
        let folded = FoldedText.folded(text)
        let isPart = { (scalar: Unicode.Scalar) in scalar.isNumeric || ".,".unicodeScalars.contains(scalar) }
        let numbers = folded.parts { !isPart($0) }.filter { $0.holds(where: \.isNumeric) }
        guard numbers.count == 1 else { return }
        let groups = numbers[0].parts { ".,".unicodeScalars.contains($0) }
        let signs = numbers[0].unicodeScalars.filter { ".,".unicodeScalars.contains($0) }
        guard let last = signs.last, groups.allSatisfy({ !$0.isEmpty }) else { return }
        if signs.count == 1 {
            // Three digits behind up to three may be either.
            if groups[1].utf8.count != 3 || groups[0].utf8.count > 3 || groups[0] == "0" { decimals.insert(last) }
        } else if Set(signs).count == 1 {
            grouping.insert(last)
        } else {
            decimals.insert(last)
            grouping.formUnion(signs.dropLast())
        }
    }

    /// Whether a sign stands between thousands: a dot only where the column or the number itself shows it, since three
    /// digits behind one may be decimals; the others unless the column shows that they stand before decimals.
    func groups(_ sign: Unicode.Scalar, isRepeated: Bool) -> Bool {
        if isCertain || isRepeated { return true }
        let isOpen = sign == "." || elsewhere.contains(sign)
        return isOpen ? areKnownToGroup(sign) : !decimals.contains(sign)
    }

    func areKnownToGroup(_ sign: Unicode.Scalar) -> Bool { grouping.contains(sign) && !decimals.contains(sign) }

    func areKnownForDecimals(_ sign: Unicode.Scalar) -> Bool { decimals.contains(sign) && !grouping.contains(sign) }
}
