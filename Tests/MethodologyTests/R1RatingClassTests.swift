import Documents
import Testing

/// R1: rating classes that do not start at the least total, do not ascend, or cannot be reached.
@Suite struct R1RatingClassTests {
    @Test(arguments: [
        Mistake(
            "{id: weak, from: 0%", "{id: weak, from: 1️⃣10%", "the lowest class begins at 10%, not at 0%",
            help: "write `from: 0%`", context: "rating"),
        Mistake(
            [("{id: weak, from: 0%", "{id: weak, from: 2️⃣0%"), ("{id: good, from: 60%", "{id: good, from: 1️⃣0%")],
            "two classes begin at 0%",
            help: "write the value from which the second one holds, or remove one of the two", notes: ["first here"]),
        Mistake(
            [("{id: weak, from: 0%", "{id: weak, from: 2️⃣60%"), ("{id: good, from: 60%", "{id: good, from: 1️⃣0%")],
            "the classes are out of order: 0% comes behind 60%", help: "put the classes in ascending order of `from`",
            notes: ["the class before begins here"]),
        Mistake(
            "{id: good, from: 60%", "{id: good, from: 1️⃣160%",
            "the class cannot be reached: the greatest possible is 100%",
            help: "lower `from` to 100% or less, or remove the class"),
        Mistake(
            [
                ("of: share_of_maximum", "of: total"), ("{id: weak, from: 0%", "{id: weak, from: 0"),
                ("{id: good, from: 60%", "{id: good, from: 1️⃣40"),
                ("when_over_is_zero: not_assessed", "when_over_is_zero: zero"),
            ],
            "the class cannot be reached: the greatest possible is 39",
            help: "lower `from` to 39 or less, or remove the class"),
    ])
    func classes(mistake: Mistake) throws { try mistake.check(.R1) }
}
