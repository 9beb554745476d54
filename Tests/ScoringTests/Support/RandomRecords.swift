import TestSupport

/// Random records with much left out: the same record for the same seed.
struct RandomRecord {
    /// The record as a tree, without anything that only one methodology needs.
    private(set) var tree: Tree = [:]
    private var random: SeededGenerator
    /// How many of ten fields are left out.
    private let gaps: Int

    static let parties = ["AFG", "DZA", "EGY", "KEN", "LBY", "MAR", "MLI", "MUS", "NER", "TUN", "ZWE"]
    static let events = ["stockholm-cop-8", "joint-meeting-2017", "joint-meeting-2018"]

    /// `gaps` says how many of ten fields are left out; where it is nil, chance does.
    init(seed: UInt64, gaps: Int? = nil) {
        random = SeededGenerator(seed: seed)
        self.gaps = gaps ?? [0, 1, 3, 5].randomElement(using: &random)!
        tree = [
            "format": "evaluation/1", "id": "random-record", "methodologies": ["laws"],
            "period": "2016-01-01..2018-12-31",
            "centre": [
                "id": "centre", "conventions": ["basel", "stockholm"],
                "serves": ["basel": ["KEN", "MUS"], "stockholm": ["AFG", "DZA", "MAR", "TUN", "ZWE"]],
            ],
        ]
        tree["sources"] = .list(["report", "paper", "audit", "minutes"].map { source($0) })
        tree["activities"] = items(upTo: 12) { $0.activity($1) }
        tree["memberships"] = items(upTo: 3) { $0.membership($1) }
        tree["outputs"] = items(upTo: 5) { $0.output($1) }
        tree["submissions"] = items(upTo: 3) { $0.submission($1) }
    }

    private mutating func items(upTo most: Int, _ item: (inout RandomRecord, Int) -> Tree) -> Tree {
        let count = Int.random(in: 0...most, using: &random)
        return .list((0..<count).map { item(&self, $0) })
    }
}

// Items.

extension RandomRecord {
    /// An item of a section with every field written, as what a record may turn out to say.
    mutating func completeItem(of section: String) -> Tree? {
        switch section {
        case "sources": source("report")
        case "activities": activity(0)
        case "recommendations": recommendation(0)
        case "results": result(0)
        case "memberships": membership(0)
        case "outputs": output(0)
        case "submissions": submission(0)
        default: nil
        }
    }

    private mutating func source(_ id: String) -> Tree {
        var source: Tree = ["id": .text(id)]
        maybe("strength", word("self_reported", "documented", "independent"), in: &source)
        return source
    }

    private mutating func activity(_ number: Int) -> Tree {
        var item: Tree = ["id": .text("activity-\(number)"), "title": .text("Activity \(number)")]
        maybe("category", word(of: ScoringVocabulary.categories), in: &item)
        maybe("kind", word("workshop", "training", "study", "project", "meeting"), in: &item)
        maybe("status", word("completed", "completed", "ongoing", "planned"), in: &item)
        maybe("format", word("in_person", "online", "hybrid"), in: &item)
        dates(of: &item)
        maybe("place", ["country": word(of: Self.parties)], in: &item)
        maybe("conventions", some("basel", "stockholm"), in: &item)
        maybe("areas", some("identify", "document", "implement"), in: &item)
        maybe("articles", some("6", "7", "9"), in: &item)
        maybe("parties", some(of: Self.parties), in: &item)
        maybe("participants", word("0", "5", "25", "80"), in: &item)
        maybe("project", word("inventory", "storage", "network"), in: &item)
        maybe("event", word(of: Self.events), in: &item)
        maybe("budget", word("0 USD", "12.5 USD", "300 USD", "40 EUR"), in: &item)
        evidence(of: &item)
        item["recommendations"] = .list((0..<word(upTo: 3)).map { recommendation($0) })
        item["results"] = .list((0..<word(upTo: 2)).map { result($0) })
        return item
    }

    private mutating func recommendation(_ number: Int) -> Tree {
        var item: Tree = ["id": .text("r\(number)"), "text": "Go on"]
        maybe("followed_up_by", "activity-0", in: &item)
        return item
    }

    private mutating func result(_ number: Int) -> Tree {
        var item: Tree = ["id": .text("q\(number)"), "title": "Stocks"]
        maybe("substance", word("pcb", "ddt"), in: &item)
        maybe("stage", word("identified", "secured", "exported", "eliminated"), in: &item)
        maybe("amount", word("0 t", "0.5 t", "60 t", "210 t", "7 kg"), in: &item)
        return item
    }

    private mutating func membership(_ number: Int) -> Tree {
        var item: Tree = ["id": .text("membership-\(number)"), "title": .text("Network \(number)")]
        maybe("kind", word("network", "advisory_body", "partnership"), in: &item)
        dates(of: &item)
        maybe("conventions", some("basel", "stockholm"), in: &item)
        evidence(of: &item)
        return item
    }

    private mutating func output(_ number: Int) -> Tree {
        var item: Tree = ["id": .text("output-\(number)"), "title": .text("Guide \(number)")]
        maybe("kind", word("guide", "website", "flyer"), in: &item)
        maybe("status", word("completed", "completed", "planned"), in: &item)
        maybe("published", date(), in: &item)
        maybe("languages", some("en", "fr", "ar"), in: &item)
        maybe("conventions", some("basel", "stockholm"), in: &item)
        evidence(of: &item)
        return item
    }

    private mutating func submission(_ number: Int) -> Tree {
        var item: Tree = ["id": .text("submission-\(number)"), "title": .text("Report \(number)")]
        maybe("kind", word("work_plan", "activity_report"), in: &item)
        maybe("submitted", date(), in: &item)
        evidence(of: &item)
        return item
    }
}

// Values.

extension RandomRecord {
    private mutating func maybe(_ key: String, _ value: Tree, in item: inout Tree) {
        if Int.random(in: 0..<10, using: &random) >= gaps { item[key] = value }
    }

    private mutating func word(_ words: String...) -> Tree { word(of: words) }
    private mutating func word(of words: [String]) -> Tree { .text(words.randomElement(using: &random)!) }
    private mutating func word(upTo most: Int) -> Int { Int.random(in: 0...most, using: &random) }
    private mutating func some(_ words: String...) -> Tree { some(of: words) }

    private mutating func some(of words: [String]) -> Tree {
        .list(words.shuffled(using: &random).prefix(word(upTo: 3)).map { .text($0) })
    }

    private mutating func evidence(of item: inout Tree) {
        let sources = ["report", "paper", "audit", "minutes"].shuffled(using: &random).prefix(word(upTo: 2))
        maybe("evidence", .list(sources.map { ["source": .text($0)] }), in: &item)
    }

    /// A day from 2015 to 2019, or only its month or year.
    private mutating func date() -> Tree {
        let year = 2015 + word(upTo: 4)
        let month = 1 + word(upTo: 11)
        let day = 1 + word(upTo: 27)
        let whole = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        return .text([whole, whole, String(whole.prefix(7)), String(whole.prefix(4))].randomElement(using: &random)!)
    }

    /// A beginning and an end in the right order.
    private mutating func dates(of item: inout Tree) {
        let both = [date(), date()].map { $0.text! }.sorted()
        maybe("began", .text(String(both[0].prefix(4))), in: &item)
        maybe("ended", .text(both[1]), in: &item)
    }
}

/// The words that random records are made of.
enum ScoringVocabulary {
    static let categories = [
        "capacity_building", "technology_transfer", "networking", "cop_participation", "communication",
    ]
}
