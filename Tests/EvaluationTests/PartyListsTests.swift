import Documents
import Evaluation
import Methodology
import Testing

/// What is wrong with lists of Parties is told where it stands.
@Suite struct PartyListsTests {
    private static let text = """
        format: parties/1
        lists:
          - convention: basel
            as_of: 2020-06-30
            source: Status of ratifications
            url: https://example.org
            read: 2020-07-01
            parties:
              - {party: KEN, from: 2000-08-30}
              - {party: UGA, from: 1999-06-09, to: 2010-12-31}
              - {party: UGA, from: 2011-01-01}

        """

    private static func read(_ text: String) -> (lists: PartyLists?, diagnostics: [Diagnostic]) {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "parties.yaml", text: text)
        let lists = file.parse(into: diagnostics).flatMap {
            PartyListsReader.read($0.document, of: file, into: diagnostics)
        }
        return (lists, diagnostics.diagnostics)
    }

    @Test func aPartyMayLeaveAndComeBack() throws {
        let (lists, diagnostics) = Self.read(Self.text)
        #expect(diagnostics.isEmpty)
        #expect(try #require(lists).lists.map(\.convention) == [.basel])
        #expect(lists?.path == "parties.yaml")
    }

    @Test(arguments: [
        ("from: 2011-01-01", "from: 2010-12-31", "T5.party_twice 11"),
        ("{party: UGA, from: 2011-01-01}", "{party: KEN, from: 2011-01-01}", "T5.party_twice 11"),
        ("to: 2010-12-31", "to: 1998-12-31", "T5.dates_in_wrong_order 10"),
        ("read: 2020-07-01", "read: 2020-06-29", "T5.dates_in_wrong_order 7"),
        ("as_of: 2020-06-30", "as_of: 2020-06", "T1 4"),
        ("party: KEN", "party: KNE", "T3 9"),
        ("convention: basel", "convention: basle", "T3 3"),
        ("    url: https://example.org\n", "", "Y3 3"),
        ("    as_of: 2020-06-30\n", "", "Y3 3"),
        (", to: 2010-12-31", ", until: 2010-12-31", "Y2 10"),
    ])
    func mistakes(old: String, new: String, expected: String) {
        let (lists, diagnostics) = Self.read(Self.text.replacing(old, with: new))
        let told = diagnostics.filter { $0.severity == .error }.map {
            "\(expected.contains(".") ? $0.message.key.replacing(".message", with: "") : $0.code.rawValue) \($0.span.start.line)"
        }
        #expect(told.contains(expected), "\(told)")
        #expect(lists == nil)
    }

    @Test func twoListsOfOneConvention() {
        let list = Self.text.split(separator: "\n").dropFirst(2).joined(separator: "\n")
        let (lists, diagnostics) = Self.read(Self.text + list + "\n")
        #expect(diagnostics.map(\.code) == [.N2])
        #expect(lists == nil)
    }
}
