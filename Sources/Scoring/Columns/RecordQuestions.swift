internal import Evaluation
internal import Methodology

/// Answers questions that are worked out row by row: those about the records of a list, and whether there is a
/// follow-up. Shared and not copied, since each row asks it.
final class RecordQuestions: Sendable {
    /// The rows of the activities that hold the items; nil for those of their own.
    private let holders: [Int?]
    private let days: WindowDays
    private let followUps: FollowUps
    private let parties: KnownParties

    /// - Parameter items: the items of the kind that is asked about.
    convenience init(of items: [ReportedItem], days: WindowDays, followUps: FollowUps, parties: KnownParties) {
        self.init(holders: items.map(\.holder), days: days, followUps: followUps, parties: parties)
    }

    /// The same for items of which it is only known what holds them; those that are not listed are held by nothing.
    init(holders: [Int?] = [], days: WindowDays, followUps: FollowUps, parties: KnownParties = KnownParties()) {
        self.holders = holders
        self.days = days
        self.followUps = followUps
        self.parties = parties
    }

    /// The same where activities with some ids are lost, so that nothing is followed up by them.
    func losing(_ activities: Set<String>) -> RecordQuestions {
        RecordQuestions(holders: holders, days: days, followUps: followUps.losing(activities), parties: parties)
    }

    /// The answer for one row; a list that is not written is empty.
    func answer(to test: FieldTest, _ value: FieldValue?, of type: FieldType, row: Int) -> Truth {
        if test.asksForFollowUp { return followUp(test.comparison, value, holder: holder(row)) }
        let test = parties.settled(test)
        switch test.comparison {
        case .anyRecord(let condition): return anyMeets(condition, of: records(value, type), in: activity(row))
        case .noRecord(let condition): return anyMeets(condition, of: records(value, type), in: activity(row)).negated
        case .number where type.isList: return test.comparison.truth(of: value ?? .list([]), in: days)
        default: return test.comparison.truth(of: value, in: days)
        }
    }

    /// What of the centre a question waits for, whatever a row says; nil where nothing is missing.
    func missingOfCentre(for test: FieldTest) -> String? { parties.missing(for: test.comparison) }

    private func holder(_ row: Int) -> Int? { row < holders.count ? holders[row] : nil }

    /// The activity that holds the records of a list: the row itself, or the one that holds the row.
    private func activity(_ row: Int) -> Int { holder(row) ?? row }

    private func followUp(_ comparison: Comparison, _ value: FieldValue?, holder: Int?) -> Truth {
        let truth = followUps.truth(of: value, for: holder)
        return comparison == .absent ? truth.negated : truth
    }

    /// The fields whose value would decide an undecided question, of the records that are undecided.
    func missing(for condition: Condition, in value: FieldValue?, of type: FieldType, row: Int) -> Set<String> {
        records(value, type).reduce(into: []) { $0.formUnion(missing(for: condition, in: $1, activity(row))) }
    }

    /// The fields whose value would decide whether there is a follow-up.
    func missingOfFollowUp(_ value: FieldValue?, row: Int) -> Set<String> {
        missingOfFollowUp(value, holder: holder(row))
    }

    /// Why what is written is no follow-up; nothing where none is written, where it is one, or where that is open.
    func obstacles(to value: FieldValue?, row: Int) -> [FollowUps.Obstacle] {
        guard case .word(let id) = value, let holder = holder(row),
            case .fails(let obstacles) = followUps.standing(of: id, for: holder)
        else { return [] }
        return obstacles
    }
}

// The records of one list.

extension RecordQuestions {
    /// A record with its fields.
    private struct Record {
        let fields: [Field]
        let values: [FieldValue?]

        func value(at path: FieldPath) -> FieldValue? {
            guard let name = path.names.first, let index = fields.firstIndex(where: { $0.name == name }) else {
                return nil
            }
            return values[index]
        }
    }

    private func records(_ value: FieldValue?, _ type: FieldType) -> [Record] {
        guard case .list(let records) = value, case .list(let fields) = type else { return [] }
        return records.map { Record(fields: fields, values: $0) }
    }

    /// Whether some record meets a condition: undecided if none does and one is undecided.
    private func anyMeets(_ condition: Condition, of records: [Record], in row: Int) -> Truth {
        Truth.any(records.map { record in condition.truth { truth(of: $0, for: record, in: row) } })
    }

    private func truth(of test: FieldTest, for record: Record, in row: Int) -> Truth {
        let value = record.value(at: test.path)
        return test.asksForFollowUp
            ? followUp(test.comparison, value, holder: row) : test.comparison.truth(of: value, in: days)
    }

    private func missing(for condition: Condition, in record: Record, _ row: Int) -> Set<String> {
        condition.fold { (part, inner: [(truth: Truth, missing: Set<String>)]) in
            let truth = part.truth(from: inner.map(\.truth)) { self.truth(of: $0, for: record, in: row) }
            guard truth == .undecided else { return (truth, []) }
            guard case .test(let test) = part else {
                return (truth, inner.reduce(into: []) { $0.formUnion($1.missing) })
            }
            let fields =
                test.asksForFollowUp
                ? missingOfFollowUp(record.value(at: test.path), holder: row) : [test.path.description]
            return (truth, fields)
        }.missing
    }

    private func missingOfFollowUp(_ value: FieldValue?, holder: Int?) -> Set<String> {
        guard case .word(let id) = value, let holder,
            case .open(let fields) = followUps.standing(of: id, for: holder)
        else { return [] }
        return Set(fields)
    }
}
