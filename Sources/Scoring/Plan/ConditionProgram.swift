internal import Methodology

/// The steps that answer all conditions about one kind of item.
///
/// Every condition and every part of one has a slot; slots stand in an order in which each needs only earlier ones.
/// Steps hold no references, since counting these would take longer than answering.
struct ConditionProgram: Sendable {
    enum Operation: Sendable {
        case everything
        case test(ColumnTest, column: Int, comparison: Int)
        case all(Range<Int>)
        case any(Range<Int>)
        case not(Int)
    }

    private(set) var operations: [Operation] = []
    /// The slots that `all` and `any` combine.
    private(set) var parts: [Int] = []
    /// The questions as they are written.
    private(set) var comparisons: [Comparison] = []
    /// By the slots of questions about evidence: what more documents could do to the answer.
    private(set) var demands: [Int: DocumentDemand] = [:]

    mutating func add(all slots: [Int]) -> Int {
        slots.isEmpty ? add(.everything) : add(.all(addParts(slots)))
    }

    mutating func add(any slots: [Int]) -> Int {
        add(.any(addParts(slots)))
    }

    mutating func add(not slot: Int) -> Int {
        add(.not(slot))
    }

    mutating func add(_ question: ColumnTest, _ test: FieldTest, column: Int) -> Int {
        comparisons.append(test.comparison)
        let slot = add(.test(question, column: column, comparison: comparisons.count - 1))
        demands[slot] = DocumentDemand(test)
        return slot
    }

    private mutating func addParts(_ slots: [Int]) -> Range<Int> {
        parts += slots
        return parts.count - slots.count..<parts.count
    }

    private mutating func add(_ operation: Operation) -> Int {
        operations.append(operation)
        return operations.count - 1
    }
}
