internal import Documents
internal import Evaluation
internal import Methodology

extension ItemDraft {
    /// What the item says, each at the way to its field, as the cells of its row say it.
    func said(in cells: [ImportTarget: CellPlace], otherwise row: CellPlace) -> [EntryComparison.Said] {
        let fields = ReportedFields.catalogue.fields(of: kind).map(\.name)
        let values: [EntryComparison.Said] = fields.flatMap { name -> [EntryComparison.Said] in
            guard let value = self.values[name] else { return [] }
            let cell = cells[.field(name)] ?? cells[.dates] ?? row
            switch value {
            case .texts(let texts):
                return texts.sorted { $0.key < $1.key }.map { language, text in
                    ([name, language.rawValue], .text(text), cells[.title(language)] ?? row)
                }
            case .place(let city, let country):
                return [
                    city.map { ([name, "city"], .text($0), cells[.city] ?? cells[.place] ?? row) },
                    country.map { ([name, "country"], .word($0), cells[.country] ?? cells[.place] ?? row) },
                ].compactMap(\.self)
            default: return [([name], value, cell)]
            }
        }
        return values + cleared.sorted().map { ([$0], nil, cells[.field($0)] ?? row) }
    }
}
