internal import ExactNumbers
internal import Methodology

// Shares of the Parties that the centre serves.

extension AnsweredRecord {
    /// How many Parties the centre serves; without a limit where it is not known which they are.
    var partiesServed: Measurement {
        let number = record.served.map { Rational($0.partyCount) }
        return Measurement(value: number ?? .zero, range: Interval(low: number ?? .zero, high: number))
    }

    /// What part of the Parties served a number of them is: from none to all where it is not known which they are.
    func shareOfServed(_ of: CompiledMeasure) -> Measurement {
        guard let served = record.served else {
            return Measurement(value: .zero, range: Interval(low: .zero, high: .one))
        }
        let (above, number) = (measure(of), Rational(served.partyCount))
        return Measurement(
            value: above.value.map { $0 / number },
            range: above.range.map { Interval(low: $0.low / number, high: min(.one, ($0.high ?? number) / number)) })
    }
}
