import Documents
import Methodology
import Results
import Testing
import Words

@testable import Reporting

struct ConditionWordingTests {
    static let conditions: [(JSONValue, String, String)] = [
        (["status": ["is": "completed"]], "status: completed", "état : achevé"),
        (["conventions": ["includes": "basel"]], "Conventions: including Basel", "Conventions : comprenant Bâle"),
        (
            ["ended": ["within": "evaluation_period"]], "end date: within the period of the evaluation",
            "date de fin : pendant la période d'évaluation"
        ),
        (["evidence": ["at_least": "1"]], "evidence: at least 1", "justificatifs : au moins 1"),
        (["event": "present"], "event of the calendar: stated", "réunion du calendrier : indiqué"),
        (["kind": ["one_of": ["study", "visit"]]], "kind: study or visit", "type : étude ou visite"),
        (
            ["parties": ["includes_all": ["DZA", "MAR"]]], "Parties that benefited: including Algeria and Morocco",
            "Parties bénéficiaires : comprenant Algérie et Maroc"
        ),
        (
            ["any": [["began": ["within": "evaluation_period"]], ["ended": ["on_or_after": "2016-01-01"]]]],
            "start date: within the period of the evaluation or end date: on or after 1 January 2016",
            "date de début : pendant la période d'évaluation ou date de fin : le 1er janvier 2016 ou après"
        ),
        (
            ["activity": ["status": ["one_of": ["completed", "ongoing"]]]],
            "status of the activity: completed or ongoing",
            "état de l'activité : achevé ou en cours"
        ),
        (
            ["evidence": ["any": ["strength": ["is": "documented"]]]],
            "evidence: at least one with strength of the evidence: documented",
            "justificatifs : au moins un avec force probante des justificatifs : documenté"
        ),
        (["not": ["place": ["country": ["is": "DZA"]]]], "not: country: Algeria", "non : pays : Algérie"),
        (["amount": ["between": ["25/2 t", "20 t"]]], "quantity: from 12.5 t to 20 t", "quantité : de 12,5 t à 20 t"),
        (
            ["areas": ["size": ["at_least": "2"]]], "areas: number: at least 2",
            "capacités démontrées : nombre : au moins 2"
        ),
        (
            ["all": [["days": ["more_than": "1"]], ["days": ["at_most": "5"]]]],
            "number of days: more than 1; number of days: at most 5",
            "nombre de jours : plus de 1; nombre de jours : au plus 5"
        ),
    ]

    @Test(arguments: conditions)
    func words(_ condition: JSONValue, _ english: String, _ french: String) throws {
        #expect(try Self.words(condition, .en) == english)
        #expect(try Self.words(condition, .fr) == french)
    }

    @Test func aConditionSaysItsPartsInAFixedOrder() throws {
        let condition: JSONValue = [
            "evidence": ["at_least": "1"], "ended": ["within": "evaluation_period"], "status": ["is": "completed"],
            "category": ["is": "networking"],
        ]
        #expect(
            try Self.words(condition, .en)
                == "category: networking; status: completed; end date: within the period of the evaluation; evidence: at least 1"
        )
    }

    private static func words(_ condition: JSONValue, _ language: Lexicon) throws -> String {
        let condition = try #require(Condition(structure: condition))
        return Wording(language).conditions(condition).joined(by: "; ").plainText.replacing("\u{A0}", with: " ")
    }
}
