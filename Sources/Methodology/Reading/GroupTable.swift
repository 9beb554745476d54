internal import Documents

/// The keys of a group of criteria.
enum GroupTable {
    static let id = Key("id", .required, Shape<String>.id.located, "The group's id, unique among the groups")
    static let title = Key("title", .localizedText, "What the group is called; the id stands in for it")
    static let explanation = Key("explanation", .localizedText, "What it asks for, in a sentence or two")
    static let criteria = Key(
        "criteria", .required, Shape<String>.criterionID.distinctLocatedList(minimum: 1),
        "The criteria that score together")
    static let combine = Key(
        "combine", .choice(of: Combination.self, otherNames: Combination.otherNames),
        "How the criteria's scores become the group's")
    static let weights = Key(
        "weights", WrittenWeight.ofCriteria,
        "The part that each criterion makes up: percentages that make 100 % together, or relative numbers")

    static let rating = Key(
        "rating", Shape<YAMLNode>.ratingOrName, "The scale of classes for the group's score, or its name")

    static let table = RecordTable(
        "group", "A level between criteria and the total",
        keys: [id, title, explanation, criteria, combine, weights, rating],
        otherNames: ["of": criteria.name, "members": criteria.name])
}
