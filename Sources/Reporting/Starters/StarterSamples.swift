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
        case "title": names[kind].map { Quoted.text(starter.say($0.title)) }
        case "category": "capacity_building"
        case "kind": kinds[kind]
        case "status": "completed"
        case "format": "in_person"
        case "began": starter.day(62).description
        case "ended": kind == .membership ? nil : starter.day(64).description
        case "place": "{city: \(Quoted.text(starter.say(.sampleCity), isInBraces: true)), country: \(country)}"
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
            "\n- {id: r1, text: \(Quoted.text(starter.say(.sampleRecommendation), isInBraces: true))}"
        case "results":
            "\n- id: oil\n  title: \(Quoted.text(starter.say(.sampleResult)))\n  substance: pcb\n  stage: secured\n  amount: 12 t"
        case "evidence": "[{source: report, at: \(Quoted.text(starter.say(.samplePage), isInBraces: true))}]"
        case "published": String(starter.day(250).description.prefix(7))
        case "languages": starter.language == .fr ? "[fr, ar]" : "[en]"
        case "due": starter.day(364).description
        case "submitted": starter.day(350).description
        default: nil
        }
    }

    private var country: String { starter.centre.country.code }

    private var names: [ItemKind: (id: String, title: Explanation)] {
        [
            .activity: ("pcb-workshop-\(starter.year)", .sampleActivity), .membership: ("laboratories", .sampleNetwork),
            .output: ("pcb-guide", .sampleGuide), .submission: ("report-\(starter.year)", .sampleReport),
        ]
    }

    private var kinds: [ItemKind: String] {
        [.activity: "workshop", .membership: "network", .output: "guide", .submission: "activity_report"]
    }

    /// What each field says, in French; the catalogue of fields has the English.
    static let french = [
        "id": "Un nom court, unique dans ce fichier : minuscules sans accent, chiffres, traits d'union",
        "title": "L'intitulé, pour les lecteurs",
        "category": "Le domaine de travail",
        "kind": "Le type",
        "status": "L'état d'avancement",
        "format": "La manière de se réunir",
        "began": "Le premier jour, tel qu'il est connu : 2018, 2018-03 ou 2018-03-04",
        "ended": "Le dernier jour, tel qu'il est connu",
        "place": "Le lieu ; le pays par son code ISO à trois lettres",
        "conventions": "Les Conventions concernées",
        "areas": "Ce que l'activité montre que le centre sait faire",
        "articles": "Les articles de la Convention concernés",
        "parties": "Les Parties bénéficiaires, par leurs codes",
        "partners": "Les partenaires, par des noms courts",
        "participants": "Le nombre de participants",
        "project": "Le nom court du projet dont elle fait partie",
        "event": "La réunion du calendrier à laquelle le centre a participé",
        "budget": "Le coût, avec la monnaie",
        "reported_in": "La source dans laquelle le centre en a rendu compte",
        "recommendations": "Ce qui a été recommandé",
        "results": "Ce qui a été obtenu, avec les quantités",
        "evidence": "Les documents qui le montrent, et à quel endroit",
        "published": "La date de publication, telle qu'elle est connue",
        "languages": "Les langues de parution",
        "due": "La date à laquelle il était attendu",
        "submitted": "La date de remise",
    ]
}
