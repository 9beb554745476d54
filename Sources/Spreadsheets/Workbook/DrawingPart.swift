internal import Scalars

/// The texts in boxes and other shapes that lie on a sheet.
final class DrawingPart: XMLPartHandler {
    /// Each once, in the order of the file.
    private(set) var texts: [String] = []
    private var current: String?
    private var isText = false

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "txBody":
            guard texts.count < SpreadsheetLimits.columnCount else { throw .tooLarge(.cells) }
            current = ""
        case "t": isText = current != nil
        case "br": current?.append("\n")
        default: break
        }
    }

    func text(_ text: String) {
        if isText { current?.append(text) }
    }

    func end(_ element: String) {
        switch element {
        case "t": isText = false
        case "p": current?.append("\n")
        case "txBody":
            let text = String((current ?? "").trimmed)
            // What older programs cannot show stands in the file a second time.
            if !text.isEmpty, !texts.contains(text) { texts.append(text) }
            current = nil
        default: break
        }
    }
}
