internal import Documents
internal import Methodology

/// What the fields of an example hold.
struct StarterSamples {
    private let starter: EvaluationStarter
    private let kind: ItemKind

    init(_ starter: EvaluationStarter, _ kind: ItemKind) {
        self.starter = starter
        self.kind = kind
    }

    /// The value in YAML; further lines are entries of a list. Nil for what is computed, or shown elsewhere.
    func value(of field: Field) -> String? {
        switch field.name {
        case "id": names[kind]?.id
        case "title": names[kind].map { Quoted.text($0.title) }
        case "category": "capacity_building"
        case "kind": kinds[kind]
        case "status": "completed"
        case "format": "in_person"
        case "began": starter.day(62).description
        case "ended": kind == .membership ? nil : starter.day(64).description
        case "place":
            "{city: \(Quoted.text(starter.say.plain("starters.sample_city"), isInBraces: true)), country: \(country)}"
        case "conventions": "[\(starter.centre.conventions.map(\.rawValue).joined(separator: ", "))]"
        case "areas": "[identify, implement]"
        case "articles": "[6]"
        case "parties": "[\(country)]"
        case "partners": "[partner-institute]"
        case "participants": "45"
        case "project": "pcb-inventories"
        case "budget": "12000 USD"
        case "reported_in": "report"
        case "recommendations":
            "\n- {id: r1, text: \(Quoted.text(starter.say.plain("starters.sample_recommendation"), isInBraces: true))}"
        case "results":
            "\n- id: oil\n  title: \(Quoted.text(starter.say.plain("starters.sample_result")))\n  substance: pcb\n  stage: secured\n  amount: 12 t"
        case "evidence":
            "[{source: report, at: \(Quoted.text(starter.say.plain("starters.sample_page"), isInBraces: true))}]"
        case "published": String(starter.day(250).description.prefix(7))
        case "languages": starter.say.plain("starters.sample_languages")
        case "due": starter.day(364).description
        case "submitted": starter.day(350).description
        default: nil
        }
    }

    private var country: String { starter.centre.country.code }

    private var names: [ItemKind: (id: String, title: String)] {
        [
            .activity: ("pcb-workshop-\(starter.year)", starter.say.plain("starters.sample_activity")),
            .membership: ("laboratories", starter.say.plain("starters.sample_network")),
            .output: ("pcb-guide", starter.say.plain("starters.sample_guide")),
            .submission: ("report-\(starter.year)", starter.say.plain("starters.sample_report")),
        ]
    }

    private var kinds: [ItemKind: String] {
        [.activity: "workshop", .membership: "network", .output: "guide", .submission: "activity_report"]
    }
}
