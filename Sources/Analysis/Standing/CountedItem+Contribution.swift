internal import Methodology
internal import Results

extension CountedItem {
    /// What the item contributes, as its trace tells.
    func contribution(identity: [String]? = nil) -> Contribution {
        Contribution(values: keys, amount: amount?.value, identity: identity)
    }
}

extension Trace {
    /// What undecided items that count contribute: that stands nowhere in the trace.
    var unknown: [Contribution] { undecided.filter { $0.treatment == .counted }.map { _ in Contribution() } }
}
