internal import Methodology

extension Wording {
    func whenUndecided(_ treatment: UndecidedTreatment) -> Words {
        switch treatment {
        case .leaveOut: tell("method.when_undecided_leave_out")
        case .count: tell("method.when_undecided_count")
        }
    }

    func madeBy(_ engine: String) -> Words { tell("method.made_by", ["engine": "\(engine)"]) }
}
