internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// alike: what the record of the last cycle tells already, told again on the same document (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Work that counts here, and that bears an alike title and rests on the same place of the same bytes there.
    ///
    /// A series that is held every year has a document, or a page, for each time; work that was under way then is no double.
    var repeatedWork: [Suspicion] {
        guard let previous = evaluation.lookedBackAt else { return [] }
        let now = DigestedPlaces(of: evaluation.sources)
        let then = DigestedPlaces(of: previous.sources)
        guard !now.isDisjoint(with: then) else { return [] }
        return [ItemKind.activity, .output].flatMap { kind -> [Suspicion] in
            let told = previous.items(kind).filter { $0.isDone && !then.places(of: $0).isEmpty }
            let items = evaluation.items(kind).filter { standing.counts($0.id) && !now.places(of: $0).isEmpty }
            let titles = TitleWords.of((told + items).map(\.title))
            return items.enumerated().compactMap { position, item in
                let places = now.places(of: item)
                let known = told.indices.first { other in
                    titles[other].isAlike(titles[told.count + position])
                        && places.contains { place in then.places(of: told[other]).contains(where: place.mayBe) }
                }
                return known.map { repeated(item, told[$0], of: previous, on: places, then.places(of: told[$0])) }
            }
        }
    }

    private func repeated(
        _ item: ReportedItem, _ told: ReportedItem, of previous: Evaluation, on places: Set<DigestedPlaces.Place>,
        _ then: Set<DigestedPlaces.Place>
    ) -> Suspicion {
        let isOnePassage = places.contains { $0.at != nil && then.contains($0) }
        return Suspicion(
            kind: .alike, way: .toldInLastCycle, severity: isOnePassage ? .high : .medium, items: [item.id],
            details: ["record": previous.id.value, "told": told.id], elsewhere: [ItemElsewhere(told)],
            changes: removal(of: item.id), subject: item.id)
    }
}

/// Places in documents by what their files hold, so that those of two records can be compared.
private struct DigestedPlaces {
    struct Place: Hashable {
        let digest: String
        /// Nil where the whole document is named.
        let at: String?

        /// Whether both may be one: not where each names another place.
        func mayBe(_ other: Place) -> Bool {
            digest == other.digest && (at == nil || other.at == nil || at == other.at)
        }
    }

    private let digests: [String: String]
    private let ownReports: Set<String>

    init(of sources: [EvidenceSource]) {
        let attached = sources.filter { !$0.isEmptyFile }
        digests = Dictionary(
            attached.compactMap { source in source.sha256.map { (source.id.value, $0.value) } },
            uniquingKeysWith: { first, _ in first })
        ownReports = Set(attached.filter(\.isOwnReport).map(\.id.value))
    }

    func isDisjoint(with other: DigestedPlaces) -> Bool { Set(digests.values).isDisjoint(with: other.digests.values) }

    /// Where an item is shown; a report that is named as a whole is no place.
    func places(of item: ReportedItem) -> Set<Place> {
        Set(
            item.evidence.compactMap { evidence in
                let (source, at) = (evidence.source.value, evidence.place.map(PlaceText.folded))
                guard let digest = digests[source], at != nil || !ownReports.contains(source) else { return nil }
                return Place(digest: digest, at: at)
            })
    }
}

extension ReportedItem {
    /// Whether nothing more was to come of it.
    var isDone: Bool { ["completed", nil].contains(word("status")) }
}
