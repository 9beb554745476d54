internal import Importing
internal import Methodology
internal import Scalars

/// A plan as other programs read it.
package struct DraftListing: Encodable {
    private let items: [Item]
    private let paragraphs: [Paragraph]
    private let remarks: [String]

    package init(_ plan: DraftPlan) {
        items = plan.items.map { Item($0, known: nil) } + plan.known.map { Item($0.item, known: $0.id) }
        paragraphs = plan.report.paragraphs.map { Paragraph($0, plan.use(of: $0)) }
        remarks = plan.report.remarks.map(\.rawValue).sorted()
    }

    private struct Item: Encodable {
        let kind: String
        let id: String
        let title: String
        /// The id of the item of the record that it is.
        let known: String?
        /// The id of the item of the record that it perhaps is.
        let twin: String?
        let paragraphs: [Int]
        let fields: [Field]
        let doubts: [Doubt]
        /// The item as it is written.
        let lines: [String]

        init(_ item: DraftedItem, known: String?) {
            kind = item.draft.kind.rawValue
            id = item.draft.id
            title = item.draft.title
            self.known = known
            twin = item.twin
            paragraphs = item.paragraphs.sorted()
            fields = item.fields.map(Field.init)
            doubts = item.doubts.map(Doubt.init)
            lines = SectionInsertion.text([item.draft], section: item.draft.kind.section).lines.map(String.init)
        }
    }

    private struct Field: Encodable {
        let name: String
        let value: String
        let words: String
        let paragraph: Int
        let certain: Bool

        init(_ field: DraftedField) {
            (name, value, words) = (field.name, field.value, field.words)
            (paragraph, certain) = (field.paragraph, field.isCertain)
        }
    }

    private struct Doubt: Encodable {
        let reason: String
        let words: String
        let paragraph: Int

        init(_ doubt: DraftDoubt) {
            (reason, words, paragraph) = (doubt.reason.rawValue, doubt.words, doubt.paragraph)
        }
    }

    private struct Paragraph: Encodable {
        let number: Int
        let text: String
        let role: String
        let use: String

        init(_ paragraph: ReportParagraph, _ use: DraftPlan.Use) {
            (number, text, role) = (paragraph.number, paragraph.text, paragraph.role.name)
            self.use =
                switch use {
                case .used: "used"
                case .setApart: "set_apart"
                case .unused: "unused"
                }
        }
    }
}

extension ReportParagraph.Role {
    fileprivate var name: String {
        switch self {
        case .heading: "heading"
        case .body: "body"
        case .entry: "entry"
        case .cell: "cell"
        case .note: "note"
        case .box: "box"
        case .contents: "contents"
        case .margin: "margin"
        }
    }
}
