internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

/// Dates with which items lie in the years of the period that do not hold enough, each item in one of them.
struct YearFillings {
    let search: FillingSearch

    var all: [Filling] {
        var taken: Set<String> = []
        return search.part.years.flatMap { year -> [Filling] in
            let missing = (search.part.items.rule.eachYear?.atLeast ?? 1) - year.measured
            var found: [Filling] = []
            for undecided in year.undecided where found.count < missing.ceiling.wholeValue ?? 1 {
                guard let item = undecided.item, !taken.contains(item), let filling = filling(item, in: year) else {
                    continue
                }
                taken.insert(item)
                found.append(filling)
            }
            return found
        }
    }

    /// A day of the year that the date can mean, with which the item still counts.
    private func filling(_ id: String, in year: YearResult) -> Filling? {
        guard let path = search.part.items.rule.eachYear?.by, path.names.count == 1,
            let item = search.trial.items[id], let from = PartialDate(year.from)?.first,
            let to = PartialDate(year.to)?.last
        else { return nil }
        let written: PartialDate? = if case .date(let date)? = item.value(path.names[0]) { date } else { nil }
        let days = [to, from].map { day in written.map { min(max(day, $0.first), $0.last) } ?? day }
        for day in days where day >= from && day <= to {
            guard let date = PartialDate(day.description), let value = StepValue(.date(date)) else { continue }
            let changes = [RecordChange.set(field: path.names[0], of: id, to: .date(date))]
            guard search.counts(id, with: changes) else { continue }
            let change = TriedChange(
                item: id, field: path.description, from: written.map(FieldValue.date).flatMap(StepValue.init), to: value
            )
            return Filling(item: id, tried: [change], changes: changes)
        }
        return nil
    }
}
