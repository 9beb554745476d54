import Documents
import Evaluation
import Testing

struct EventNoteTests {
    /// What is not sure about a meeting must reach whoever reads the results.
    @Test func theNoteOfAnEventIsItsRemark() throws {
        let text = """
            format: calendar/1
            events:
              - {id: cop-8, title: COP-8, kind: cop, conventions: [stockholm], began: 2017-04-24, ended: 2017-05-05, note: To be confirmed.}
              - {id: cop-9, title: COP-9, kind: cop, conventions: [stockholm], began: 2019-04-29, ended: 2019-05-10}

            """
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "calendar.yaml", text: text)
        let document = try #require(file.parse(into: diagnostics)?.document)
        let calendar = try #require(CalendarReader.read(document, of: file, into: diagnostics))
        #expect(calendar.events.map { $0.notes?.text(in: .en).text } == ["To be confirmed.", nil])
    }
}
