import Evaluation
import Methodology
import TestSupport

/// Random records with much left out: the same record for the same seed.
struct RandomRecord {
    /// The record as a tree, without anything that only one methodology needs.
    private(set) var tree: Tree = [:]
    private var random: SeededGenerator
    /// How many of ten fields are left out.
    private let gaps: Int
    /// How many activities there are, at least one where anything leads to one.
    private var activities = 1

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
        for (kind, most) in [(ItemKind.activity, 12), (.membership, 3), (.output, 5), (.submission, 3)] {
            tree[kind.section] = items(of: kind, upTo: most)
        }
    }

    private mutating func items(of kind: ItemKind, upTo most: Int) -> Tree {
        let count = Int.random(in: 0...most, using: &random)
        if kind == .activity { activities = max(1, count) }
        return .list((0..<count).map { item(kind, $0) })
    }
}

// Items.

extension RandomRecord {
    /// An item of a section with every field written, as what a record may turn out to say.
    mutating func completeItem(of section: String) -> Tree? {
        if section == "sources" { return source("report") }
        return ItemKind.allCases.first { $0.section == section && $0 != .event }.map { item($0, 0) }
    }

    private mutating func source(_ id: String) -> Tree {
        var source: Tree = ["id": .text(id)]
        maybe("strength", word("self_reported", "documented", "independent"), in: &source)
        return source
    }

    /// An item with all of its kind's fields, each of which may be left out.
    private mutating func item(_ kind: ItemKind, _ number: Int) -> Tree {
        var item: Tree = ["id": .text("\(kind.rawValue)-\(number)")]
        for field in ReportedFields.catalogue.fields(of: kind) {
            switch (field.name, field.type) {
            case ("id", _), (_, .duration), (_, .holder), ("ended", _): break
            case ("began", _): dates(of: &item)
            case ("evidence", _): evidence(of: &item)
            case (let name, _) where ItemKind(heldIn: name) != nil:
                let held = ItemKind(heldIn: name)!
                item[name] = .list((0..<word(upTo: held == .recommendation ? 3 : 2)).map { self.item(held, $0) })
            case (let name, _) where field.isRequired: item[name] = .text("\(kind.rawValue) \(number)")
            case (let name, let type): maybe(name, value(of: type, in: name), in: &item)
            }
        }
        return item
    }

    /// A value of few, so that several items say the same.
    private mutating func value(of type: FieldType, in name: String) -> Tree {
        switch type {
        case .choice(let choices): word(of: Array(choices.prefix(4)) + [choices[0]])
        case .choiceSet(let choices): some(of: choices)
        case .identifier(.event): word(of: Self.events)
        case .identifier(.source): word("report", "paper")
        case .identifier(.activity): word(of: (0..<min(3, activities)).map { "activity-\($0)" })
        case .identifier(nil): word("inventory", "storage", "pcb")
        case .party: word(of: Self.parties)
        case .partySet: some(of: Self.parties)
        case .identifierSet: some("unep", "unido", "fao")
        case .wholeNumberSet: some("6", "7", "9")
        // No more women than took part, however many these are.
        case .wholeNumber where name == "women": word("0")
        case .wholeNumber: word("0", "5", "25", "80")
        case .amount where name == "budget": word("0 USD", "12.5 USD", "300 USD", "40 EUR")
        case .amount: word("0 t", "0.5 t", "60 t", "210 t", "7 kg")
        case .date: date()
        case .record: ["country": word(of: Self.parties)]
        case .list where name == "funding": [["donor": "Somebody"]]
        case .text, .list, .duration, .year, .holder: "Something"
        }
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
