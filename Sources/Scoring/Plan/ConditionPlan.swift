internal import Methodology

/// The conditions of a methodology about one kind of item, laid out so that each is worked out once.
struct ConditionPlan: Sendable {
    let kind: ItemKind
    private(set) var columns: [ColumnRequest] = []
    private(set) var program = ConditionProgram()
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
        condition.fold { part, inner in
            if let slot = slots[part] { return slot }
            let added =
                switch part {
                case .all: program.add(all: inner)
                case .any: program.add(any: inner)
                case .not: program.add(not: inner[0])
                case .test(let test): addTest(test)
                }
            slots[part] = added
            return added
        }
    }

    /// The slot of a condition that was laid out before.
    func existingSlot(for condition: Condition) -> Int? { slots[condition] }

    /// The column of a field.
    mutating func column(for path: FieldPath, use: ColumnRequest.Use = .values) -> Int {
        let key = ColumnKey(path: path, use: use)
        if let index = columnIndexes[key] { return index }
        guard let field = catalogue.field(at: path, of: kind), let route = ValueRoute(path, of: kind, in: catalogue)
        else { preconditionFailure("the methodology's reader lets only known fields through") }
        columns.append(ColumnRequest(path: path, type: field.type, route: route, use: use))
        columnIndexes[key] = columns.count - 1
        return columns.count - 1
    }

    private mutating func addTest(_ test: FieldTest) -> Int {
        guard !test.asksForFollowUp, let type = catalogue.field(at: test.path, of: kind)?.type,
            let question = ColumnTest(test.comparison, type: type)
        else {
            let index = column(for: test.path, use: .answers(test.comparison))
            return program.add(.answered, test, column: index)
        }
        return program.add(question, test, column: column(for: test.path))
    }
}
