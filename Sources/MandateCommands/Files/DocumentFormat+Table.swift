internal import CriteriaTesting
internal import Documents
internal import Evaluation
internal import Methodology

extension DocumentFormat {
    /// The table of the outermost record of such documents.
    var table: RecordTable {
        switch self {
        case .methodology: MethodologyTable.table
        case .evaluation: EvaluationTable.table
        case .calendar: CalendarTable.table
        case .tests: TestsTable.table
        case .scenario: ScenarioTable.table
        }
    }
}
