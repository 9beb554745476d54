internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// The way to a field's value in items of a kind, worked out once per methodology.
indirect enum ValueRoute: Sendable {
    case field(Int)
    /// A field of one record inside the item.
    case inner(Int, Int)
    /// A field of the item that holds this one.
    case holder(ValueRoute)
    /// The item that holds this one.
    case holderItself
    /// The calendar year of a date, where all days that it can mean lie in one.
    case year(ValueRoute)

    init?(_ path: FieldPath, of kind: ItemKind, in catalogue: FieldCatalogue) {
        let fields = catalogue.fields(of: kind)
        if path != path.ofDate, case .year? = catalogue.field(at: path, of: kind)?.type {
            guard let date = ValueRoute(path.ofDate, of: kind, in: catalogue) else { return nil }
            self = .year(date)
            return
        }
        guard let name = path.names.first, let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
        let rest = FieldPath(Array(path.names.dropFirst()))
        switch fields[index].type {
        case .holder(let holder):
            guard !rest.names.isEmpty else {
                self = .holderItself
                return
            }
            guard let route = ValueRoute(rest, of: holder, in: catalogue) else { return nil }
            self = .holder(route)
        case .record(let inner) where !rest.names.isEmpty:
            guard let position = inner.firstIndex(where: { $0.name == rest.names[0] }) else { return nil }
            self = .inner(index, position)
        default: self = .field(index)
        }
    }

    /// The value of one of several items; `holders` are the items that may hold it.
    ///
    /// The items come as a list because an item on its own would be copied, with all its fields, for every value.
    func value(of items: [ReportedItem], at row: Int, holders: [ReportedItem]) -> FieldValue? {
        switch self {
        case .field(let index): return items[row].values[index]
        case .inner(let index, let position):
            guard case .record(let values) = items[row].values[index] else { return nil }
            return values[position]
        case .holder(let route): return items[row].holder.flatMap { route.value(of: holders, at: $0, holders: []) }
        case .holderItself: return items[row].holder.map { .word(holders[$0].id) }
        case .year(let route): return route.value(of: items, at: row, holders: holders)?.year
        }
    }

    /// The value of one item; `holder` is the item that holds it.
    func value(of item: ReportedItem, heldBy holder: ReportedItem?) -> FieldValue? {
        switch self {
        case .field(let index): return item.values[index]
        case .inner(let index, let position):
            guard case .record(let values) = item.values[index] else { return nil }
            return values[position]
        case .holder(let route): return holder.flatMap { route.value(of: $0, heldBy: nil) }
        case .holderItself: return holder.map { .word($0.id) }
        case .year(let route): return route.value(of: item, heldBy: holder)?.year
        }
    }
}

extension FieldValue {
    /// The calendar year of a date; nil where its days lie in several.
    fileprivate var year: FieldValue? {
        guard case .date(let date) = self else { return nil }
        let year = date.first.components.year
        return year == date.last.components.year ? .number(Rational(year)) : nil
    }
}
