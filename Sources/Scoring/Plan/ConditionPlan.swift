internal import Documents
internal import ExactNumbers
internal import Methodology

/// The conditions of a methodology about one kind of item, laid out so that each is worked out once.
///
/// Every condition and every part of one has a slot; slots stand in an order in which each needs only earlier ones.
struct ConditionPlan: Sendable {
    enum Operation: Sendable {
        case everything
        case test(column: Int, ColumnTest)
        case all([Int])
        case any([Int])
        case not(Int)
    }

    let kind: ItemKind
    private(set) var columns: [ColumnRequest] = []
    private(set) var operations: [Operation] = []
    private var slots: [Condition: Int] = [:]
    private var columnIndexes: [ColumnKey: Int] = [:]
    private let catalogue: FieldCatalogue

    private struct ColumnKey: Hashable {
        let path: FieldPath
        let use: ColumnRequest.Use
    }

    init(_ kind: ItemKind, catalogue: FieldCatalogue) {
        self.kind = kind
        self.catalogue = catalogue
    }

    /// The slot of a condition; equal conditions share one.
    mutating func slot(for condition: Condition) -> Int {
        if let slot = slots[condition] { return slot }
        let operation: Operation =
            switch condition {
            case .all(let parts, _): parts.isEmpty ? .everything : .all(parts.map { slot(for: $0) })
            case .any(let parts): .any(parts.map { slot(for: $0) })
            case .not(let part): .not(slot(for: part))
            case .test(let test): operation(for: test)
            }
        operations.append(operation)
        slots[condition] = operations.count - 1
        return operations.count - 1
    }

    /// The slot of a condition that was laid out before.
    func existingSlot(for condition: Condition) -> Int? { slots[condition] }

    /// The column of a field.
    mutating func column(for path: FieldPath, use: ColumnRequest.Use = .values) -> Int {
        let key = ColumnKey(path: path, use: use)
        if let index = columnIndexes[key] { return index }
        guard let field = catalogue.field(at: path, of: kind), let route = ValueRoute(path, of: kind, in: catalogue)
        else {
            preconditionFailure("the methodology's reader lets only known fields through")
        }
        columns.append(ColumnRequest(path: path, type: field.type, route: route, use: use))
        columnIndexes[key] = columns.count - 1
        return columns.count - 1
    }

    private mutating func operation(for test: FieldTest) -> Operation {
        switch test.comparison {
        case .anyRecord, .noRecord:
            return .test(column: column(for: test.path, use: .answers(test.comparison)), .answered)
        default:
            let index = column(for: test.path)
            return .test(column: index, ColumnTest(test.comparison, type: columns[index].type))
        }
    }
}
