package import Documents

/// The days between two changes of any dated value, both ends included.
package struct Stretch: Hashable, Sendable {
    /// The first day; nil where there is no beginning.
    package let first: Day?
    /// The last day; nil where there is no end.
    package let last: Day?

    /// The stretch of all days.
    package static let always = Stretch(first: nil, last: nil)

    /// Whether a day lies in the stretch.
    package func holds(on day: Day) -> Bool {
        first.map { $0 <= day } ?? true && last.map { day <= $0 } ?? true
    }

    /// This stretch and a later one that follows at once.
    func through(_ later: Stretch) -> Stretch { Stretch(first: first, last: later.last) }

    /// The stretches between the changes of some values, in the order of time.
    static func all(of values: [DatedValue]) -> [Stretch] {
        let changes = Set(values.flatMap { $0.history.map(\.from.value) }).sorted()
        let ends = changes.map { Day(number: $0.number - 1) }
        return zip([nil] + changes, ends + [nil]).map { Stretch(first: $0, last: $1) }
    }
}

extension Stretch {
    /// A message that holds in the stretch: "…, from 2013-05-10 on".
    func qualifying(_ message: Phrase) -> Phrase {
        switch (first, last) {
        case (let first?, let last?):
            Phrase(
                "stretches.between", ["message": message, "first": first.description, "last": last.description])
        case (let first?, nil): Phrase("stretches.from", ["message": message, "first": first.description])
        case (nil, let last?): Phrase("stretches.until", ["message": message, "last": last.description])
        case (nil, nil): message
        }
    }
}
