internal import Documents
internal import Evaluation
internal import Methodology

/// Answers conditions about the records of a list, one record at a time.
struct RecordConditions {
    let fields: [Field]
    let days: WindowDays

    /// Whether some record meets a condition: undecided if none does and one is undecided.
    func anyMeets(_ condition: Condition, of records: [[FieldValue?]]) -> Truth {
        let answers = records.map { truth(of: condition, for: $0) }
        if answers.contains(.yes) { return .yes }
        return answers.contains(.undecided) ? .undecided : .no
    }

    /// The fields whose value would decide, of the records that are undecided.
    func missing(for condition: Condition, of records: [[FieldValue?]]) -> Set<String> {
        records.reduce(into: []) { names, record in
            if truth(of: condition, for: record) == .undecided { names.formUnion(missing(for: condition, in: record)) }
        }
    }

    private func truth(of condition: Condition, for record: [FieldValue?]) -> Truth {
        switch condition {
        case .all(let parts, _):
            let answers = parts.map { truth(of: $0, for: record) }
            return answers.contains(.no) ? .no : answers.contains(.undecided) ? .undecided : .yes
        case .any(let parts):
            let answers = parts.map { truth(of: $0, for: record) }
            return answers.contains(.yes) ? .yes : answers.contains(.undecided) ? .undecided : .no
        case .not(let part): return truth(of: part, for: record).negated
        case .test(let test): return test.comparison.truth(of: value(at: test.path, in: record), in: days)
        }
    }

    private func missing(for condition: Condition, in record: [FieldValue?]) -> Set<String> {
        switch condition {
        case .all(let parts, _), .any(let parts):
            return parts.filter { truth(of: $0, for: record) == .undecided }
                .reduce(into: []) { $0.formUnion(missing(for: $1, in: record)) }
        case .not(let part): return missing(for: part, in: record)
        case .test(let test): return [test.path.description]
        }
    }

    private func value(at path: FieldPath, in record: [FieldValue?]) -> FieldValue? {
        guard let name = path.names.first, let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
        return record[index]
    }
}
