/// The forms of a noun with a number before it, in a language with two.
struct Plural: Sendable {
    let one: String
    let other: String

    func form(isOne: Bool) -> String { isOne ? one : other }
}
