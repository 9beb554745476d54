/// The styles of paragraphs in a Word document, by the ids that its sheet of styles gives them.
///
/// Those that Word knows bear its names, so that its navigation, its lists of contents and a reader's own templates work.
enum WordStyle: String, CaseIterable {
    case normal = "Normal"
    case title = "Title"
    case subtitle = "Subtitle"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case heading4 = "Heading4"
    case caption = "Caption"
    case listItem = "ListParagraph"
    case contents = "TOC1"
    case contentsHeading = "TOCHeading"
    case header = "Header"
    case footer = "Footer"
    case tableText = "TableText"
    case tableHead = "TableHead"
    case figure = "Figure"
    case lead = "Lead"
    case note = "Note"
    case warning = "Warning"
    case notice = "Notice"

    static func heading(_ level: Int) -> WordStyle {
        [.heading1, .heading2, .heading3, .heading4][min(max(level, 1), 4) - 1]
    }
}
