internal import Importing
internal import Methodology

extension Wording {
    /// What stands above a column.
    func heading(of column: WorkbookColumn) -> Words {
        let path = column.path
        switch (path[0], path.count) {
        case ("place", 2): return tell("workbook.part", ["whole": field("place"), "part": field(path[1])])
        case (_, 2): return tell("workbook.in_language", ["field": field(path[0]), "language": .code(path[1])])
        case ("notes", _): return tell("workbook.notes")
        case ("file", _): return tell("workbook.file")
        case ("url", _): return tell("workbook.url")
        case ("read", _): return tell("workbook.read")
        default: return field(path[0])
        }
    }

    /// What the sheet of a section is called.
    func sheetName(of section: WorkbookSection) -> String {
        let name =
            switch section {
            case .activities: tell("workbook.sheet_activities")
            case .outputs: tell("workbook.sheet_outputs")
            case .memberships: tell("workbook.sheet_memberships")
            case .submissions: tell("workbook.sheet_submissions")
            case .recommendations: tell("workbook.sheet_recommendations")
            case .results: tell("workbook.sheet_results")
            case .sources: tell("workbook.sheet_sources")
            }
        return name.plainText
    }
}
