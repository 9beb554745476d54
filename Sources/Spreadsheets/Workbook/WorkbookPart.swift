internal import Scalars

/// The names of the sheets, and from which day dates are counted.
final class WorkbookPart: XMLPartHandler {
    private(set) var sheets: [(name: String, id: String, isVisible: Bool)] = []
    /// Whether days are counted from 1904, as Excel once did on Macintosh computers.
    private(set) var is1904 = false
    /// Whether formulas are to be computed when the file is opened, so that results of 0 may be none.
    private(set) var isComputedLater = false
    /// The first element: `workbook` in a workbook, others in other documents of Office.
    private(set) var root: String?

    func start(_ element: String, _ attributes: [String: String]) {
        root = root ?? element
        switch element {
        case "workbookPr": is1904 = attributes.isSet("date1904")
        case "calcPr": isComputedLater = attributes.isSet("fullCalcOnLoad")
        case "sheet":
            guard let name = attributes["name"], let id = attributes.withAnyPrefix("id") else { return }
            sheets.append((name, id, attributes["state"].map { $0 == "visible" } ?? true))
        default: break
        }
    }

    func text(_ text: String) {}
    func end(_ element: String) {}
}
