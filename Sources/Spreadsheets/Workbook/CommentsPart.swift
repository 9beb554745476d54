/// The comments on the cells of a sheet, and the conversations that newer versions keep in a part of their own.
final class CommentsPart: XMLPartHandler {
    /// The texts by the reference of the cell, in the order of the file.
    private(set) var comments: [(reference: String, text: String)] = []
    private var reference = ""
    private var text = ""
    private var isText = false
    private var phoneticDepth = 0

    /// How the older part begins a copy of a conversation.
    static let copyOfThread = "[Threaded comment]"

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "comment", "threadedComment":
            guard comments.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
            reference = attributes["ref"] ?? ""
            text = ""
        case "rPh": phoneticDepth += 1
        // In runs of the older part, and as the whole text of the newer one.
        case "t", "text": isText = phoneticDepth == 0
        default: break
        }
    }

    func text(_ text: String) {
        if isText { self.text += text }
    }

    func end(_ element: String) {
        switch element {
        case "t", "text": isText = false
        case "r": isText = false
        case "rPh": phoneticDepth -= 1
        case "comment", "threadedComment": comments.append((reference, EscapedText.plain(text)))
        default: break
        }
    }
}
