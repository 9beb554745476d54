internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// What was found may ask for more than it takes, such as both dates where either does: each part is taken away again.

extension NextSteps {
    /// Fillings without what gives nothing, the last of it first, and with documents of no more strength than it takes.
    ///
    /// Where they have many parts they stay as they are: these are of as many items, of which each was needed.
    func leastParts(of fillings: [Filling], giving scores: ReckonedScores) -> [Filling] {
        guard fillings.allSatisfy(\.isInParts), fillings.changeCount <= NextSteps.mostParts else {
            return fillings
        }
        let gives = { (fillings: [Filling]) in self.trial.scores(with: fillings) == scores }
        var kept = fillings
        for number in kept.indices.reversed() {
            for part in kept[number].changes.indices.reversed() where kept.changeCount > 1 {
                var fewer = kept
                fewer[number] = kept[number].without(part)
                if gives(fewer) { kept = fewer }
            }
        }
        let weaker = kept.map(\.withOwnDocuments)
        if weaker.map(\.changes) != kept.map(\.changes), gives(weaker) { kept = weaker }
        let concerned = Set(kept.flatMap(\.tried).compactMap(\.item))
        return zip(fillings, kept).filter { before, after in
            // One of several items of a joint filling has no part of its own.
            before.tried.isEmpty ? after.item.map(concerned.contains) ?? false : !after.tried.isEmpty
        }.map(\.1)
    }

    private static let mostParts = 12
}

extension [Filling] {
    fileprivate var changeCount: Int { reduce(0) { $0 + $1.changes.count } }
}

extension Filling {
    /// Whether each change is told as one thing that was tried.
    fileprivate var isInParts: Bool { tried.count == changes.count }

    fileprivate func without(_ part: Int) -> Filling {
        var (tried, changes) = (tried, changes)
        tried.remove(at: part)
        changes.remove(at: part)
        return Filling(item: item, tried: tried, changes: changes)
    }

    /// The same with the centre's own documents where others than from outside it were tried.
    fileprivate var withOwnDocuments: Filling {
        let pairs = zip(tried, changes).map { tried, change -> (TriedChange, RecordChange) in
            guard case .attach(let id, .documented) = change else { return (tried, change) }
            var own = tried
            own.to = .word(EvidenceStrength.selfReported.rawValue)
            return (own, .attach(to: id, .selfReported))
        }
        return Filling(item: item, tried: pairs.map(\.0), changes: pairs.map(\.1))
    }
}
