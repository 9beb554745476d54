internal import Documents
internal import Methodology
internal import Results
internal import Scalars

extension ReportContext {
    /// How many counted activities each Party of the centre's list benefited from; nil where there is no list.
    var partiesChart: Chart? {
        let served = assessment.methodology.conventions.flatMap { assessment.record.centre.serves[$0] ?? [] }
            .firstOccurrences
        guard !served.isEmpty else { return nil }
        let reached = activitiesByParty
        let most = max(served.compactMap { reached[$0]?.count }.max() ?? 0, 1)
        let bars = served.map { code in
            let number = reached[code]?.count ?? 0
            return CountBar(
                label: say.party(code).plainText, value: String(number), length: Double(number) / Double(most))
        }
        let others = reached.keys.filter { !served.contains($0) }.sorted().map(say.party)
        return Chart(
            name: .parties, title: say("charts.parties_title"),
            description: say("charts.parties_description", ["conventions": conventionNames]),
            drawing: .counts(bars), table: partiesTable(served, reached),
            beside: others.isEmpty ? nil : say("charts.other_parties", ["parties": say.list(others)]))
    }

    private var conventionNames: Words {
        say.all(assessment.methodology.conventions.map(say.convention))
    }

    /// The activities that count in at least one indicator, by the Parties that they name.
    private var activitiesByParty: [String: [ItemRecord]] {
        var found: [String: [ItemRecord]] = [:]
        for item in assessment.record.items where item.kind == .activity && countedIn[item.id] != nil {
            guard case .words(let codes)? = item.fields["parties"] else { continue }
            for code in codes { found[code, default: []].append(item) }
        }
        return found
    }

    private func partiesTable(_ served: [String], _ reached: [String: [ItemRecord]]) -> Table {
        let rows = served.map { code in
            let items = reached[code] ?? []
            return Table.Row(cells: [
                .init(say.party(code)), .init("\(items.count)"), .init(items.map { name(ofItem: $0.id) }),
            ])
        }
        return Table(
            caption: say("charts.parties_title"),
            columns: [
                .init(title: say("charts.party_word")), .init(title: say("charts.activities_word"), isNumeric: true),
                .init(title: say.items),
            ],
            rows: rows)
    }
}
