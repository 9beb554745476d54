internal import Documents
internal import Importing
internal import Scalars
internal import Words

/// What a table says of items of the record otherwise than the record does: what fills them, and both side by side.
struct UpdatesView {
    private let changes: [FieldChange]
    /// The names of those that are written.
    private let accepted: Set<String>
    private let say: Wording

    init(_ changes: [FieldChange], accepted: Set<String>, _ say: Wording) {
        self.changes = changes
        self.accepted = accepted
        self.say = say
    }

    func append(to writer: inout TerminalWriter) {
        write(say("updates.fills"), of(.fill), to: &writer)
        write(say("updates.accepted"), of(.conflict).filter { accepted.contains($0.name) }, to: &writer)
        let superseded = of(.conflict).filter { accepted.contains($0.name) }.flatMap { change in
            change.superseded.map { words in
                say("updates.superseded_line", ["field": .code(change.name), "words": .written(words)])
            }
        }
        writer.list(say("updates.superseded"), superseded)
        let open = of(.conflict).filter { !accepted.contains($0.name) }
        write(say("updates.more_exact"), open.filter(\.isMoreExact), to: &writer)
        write(say("updates.conflicts"), open.filter { !$0.isMoreExact }, to: &writer)
        if open.count > 1 { writer.write(.paragraph(say("updates.accept_several"))) }
        write(say("updates.by_hand"), of(.byHand), to: &writer)
    }

    private func of(_ kind: FieldChange.Kind) -> [FieldChange] { changes.filter { $0.kind == kind } }

    private func write(_ caption: Words, _ changes: [FieldChange], to writer: inout TerminalWriter) {
        guard !changes.isEmpty else { return }
        let heads = [say("updates.field"), say("updates.in_record"), say("updates.in_table"), say("updates.cell")]
        let table = Table(
            caption: caption, columns: heads.map { Table.Column(title: $0, isNumeric: false) },
            rows: changes.map { change in
                Table.Row([
                    .code(change.name), shown(change.before, of: change),
                    change.after.map { shown($0, of: change) } ?? say("updates.cleared"), change.cell.words,
                ])
            })
        writer.write(.table(table))
    }

    /// Choices and Parties by their names, texts as they are.
    private func shown(_ text: String?, of change: FieldChange) -> Words {
        guard let text, !text.isEmpty, change.isNamed else { return .written(shortened(text)) }
        let field = change.path.joined(separator: ".")
        return say.list(text.parts(at: ";").map { say.value(String($0.trimmed), of: field) })
    }

    private func shortened(_ text: String?) -> String {
        guard let text, !text.isEmpty else { return "–" }
        let line = PlainText.line(text)
        return line.count > 80 ? line.prefix(79) + "…" : line
    }
}
