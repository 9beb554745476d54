internal import Evaluation
internal import Methodology

/// Answers conditions about the records of a list, one record at a time.
struct RecordConditions {
    let fields: [Field]
    let days: WindowDays

    /// Whether some record meets a condition: undecided if none does and one is undecided.
    func anyMeets(_ condition: Condition, of records: [[FieldValue?]]) -> Truth {
        Truth.any(records.map { record in condition.truth { truth(of: $0, for: record) } })
    }

    /// The fields whose value would decide, of the records that are undecided.
    func missing(for condition: Condition, of records: [[FieldValue?]]) -> Set<String> {
        records.reduce(into: []) { $0.formUnion(missing(for: condition, in: $1)) }
    }

    private func missing(for condition: Condition, in record: [FieldValue?]) -> Set<String> {
        condition.fold { (part, inner: [(truth: Truth, missing: Set<String>)]) in
            let truth = part.truth(from: inner.map(\.truth)) { self.truth(of: $0, for: record) }
            guard truth == .undecided else { return (truth, []) }
            if case .test(let test) = part { return (truth, [test.path.description]) }
            return (truth, inner.reduce(into: []) { $0.formUnion($1.missing) })
        }.missing
    }

    private func truth(of test: FieldTest, for record: [FieldValue?]) -> Truth {
        test.comparison.truth(of: value(at: test.path, in: record), in: days)
    }

    private func value(at path: FieldPath, in record: [FieldValue?]) -> FieldValue? {
        guard let name = path.names.first, let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
        return record[index]
    }
}
