internal import ExactNumbers
internal import Methodology
internal import Results

/// What the record says of single items, for reckoning what they would add.
struct RecordLookup {
    private let items: [String: ItemRecord]
    /// The Parties on the centre's lists for the methodology's Conventions.
    private let served: Set<String>
    private let selections: [SelectionRule]

    init(_ assessment: Assessment) {
        items = Dictionary(assessment.record.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        served = Set(assessment.methodology.conventions.flatMap { assessment.record.centre.serves[$0] ?? [] })
        selections = assessment.methodology.selections
    }

    /// The values of a field by which items are told apart or counted; nil where it is not written.
    func keys(of id: String, at path: FieldPath, among: PartyScope = .any) -> [String]? {
        let keys: [String]? =
            switch value(of: id, at: path) {
            case .word(let word)?: [word]
            case .words(let words)?: words
            case .number(let number)?: [number.description]
            case .text?, .amount?, .date?, .record?, .records?, nil: nil
            }
        return among == .served ? keys?.filter(served.contains) : keys
    }

    /// What an item adds to a sum; nil where it is not written.
    func addend(of id: String, at path: FieldPath) -> Rational? {
        switch value(of: id, at: path) {
        case .number(let number)?: number
        case .amount(let amount)?: amount.value
        case .text?, .word?, .words?, .date?, .record?, .records?, nil: nil
        }
    }

    /// What an item would contribute to a statistic.
    func contribution(of id: String, to rule: StatisticRule) -> Contribution {
        guard let field = rule.field else { return Contribution() }
        return Contribution(
            values: keys(of: id, at: field, among: rule.among ?? .any) ?? [], amount: addend(of: id, at: field))
    }

    /// The field whose equal values make items of a selection one.
    func oncePer(_ selection: String) -> FieldPath? {
        selections.first { $0.id == selection }?.oncePer.map { FieldPath(written: $0) }
    }

    /// A field of the item, of the one that holds it, or of a record inside it.
    private func value(of id: String, at path: FieldPath) -> WrittenValue? {
        guard let item = items[id], let first = path.names.first else { return nil }
        guard path.names.count > 1 else { return item.fields[first] }
        if let holder = item.holder, item.kind.holder?.rawValue == first {
            return value(of: holder, at: FieldPath(Array(path.names.dropFirst())))
        }
        guard path.names.count == 2, case .record(let fields)? = item.fields[first] else { return nil }
        return fields[path.names[1]]
    }
}
