extension Column {
    /// Makes room for all runs of the column.
    func gather(into gatherer: inout RunGatherer) {
        gatherer.gather(written)
        if let exact { gatherer.gather(exact) }
        switch values {
        case .codes(let run), .smallMasks(let run), .smallLengths(let run): gatherer.gather(run)
        case .identifiers(let run), .keys(let run), .lengths(let run): gatherer.gather(run)
        case .masks(let run): gatherer.gather(run)
        case .manyParties(let run): gatherer.gather(run)
        case .wholeNumbers(let run): gatherer.gather(run)
        case .parties(let run, let bits):
            gatherer.gather(run)
            gatherer.gather(bits.indexes)
        case .dates(let first, let last):
            gatherer.gather(first)
            gatherer.gather(last)
        case .nearDates(_, let first, let last):
            gatherer.gather(first)
            gatherer.gather(last)
        case .truths(let certain, let possible):
            gatherer.gather(certain)
            gatherer.gather(possible)
        case .each: break
        }
    }

    /// The same column with its runs beside those of other columns.
    func placed(by gatherer: RunGatherer) -> Column {
        Column(
            values: values.placed(by: gatherer), written: gatherer.place(written), exact: exact.map(gatherer.place))
    }
}

extension Column.Values {
    fileprivate func placed(by gatherer: RunGatherer) -> Column.Values {
        switch self {
        case .codes(let run): .codes(gatherer.place(run))
        case .identifiers(let run): .identifiers(gatherer.place(run))
        case .keys(let run): .keys(gatherer.place(run))
        case .smallMasks(let run): .smallMasks(gatherer.place(run))
        case .masks(let run): .masks(gatherer.place(run))
        case .manyParties(let run): .manyParties(gatherer.place(run))
        case .wholeNumbers(let run): .wholeNumbers(gatherer.place(run))
        case .lengths(let run): .lengths(gatherer.place(run))
        case .smallLengths(let run): .smallLengths(gatherer.place(run))
        case .parties(let run, let bits):
            .parties(gatherer.place(run), PartyBits(indexes: gatherer.place(bits.indexes)))
        case .dates(let first, let last): .dates(first: gatherer.place(first), last: gatherer.place(last))
        case .nearDates(let start, let first, let last):
            .nearDates(from: start, first: gatherer.place(first), last: gatherer.place(last))
        case .truths(let certain, let possible):
            .truths(certain: gatherer.place(certain), possible: gatherer.place(possible))
        case .each: self
        }
    }
}
