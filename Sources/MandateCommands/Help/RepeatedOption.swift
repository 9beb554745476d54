internal import MandateEngine
internal import Scalars

/// An option that takes one value and is given twice, with two values: the library that reads command lines would take the
/// last one and say nothing.
enum RepeatedOption {
    /// What to say of it; nil where no option is given so.
    static func problem(in arguments: [String]) -> String? {
        let given = values(in: arguments)
        // What options there are is asked only where one is given twice.
        guard let program = given.isEmpty ? nil : try? CommandDescription.program else { return nil }
        let options = program.path(named: arguments).last?.arguments ?? []
        let found = given.first { name, _, _ in
            options.contains { $0.kind == .option && !$0.isRepeating && $0.isSpelled(name) }
        }
        return found.map { name, one, other in
            Refusal(
                .request,
                said: CommandWords.text("wrong.option_twice", ["option": "`\(name)`", "one": one, "other": other]),
                help: CommandWords.text("wrong.keep_one")
            ).text
        }
    }

    /// What is given twice with two values, option or not.
    private static func values(in arguments: [String]) -> [(name: String, one: String, other: String)] {
        var earlier: [Spelling: String] = [:]
        var twice: [(name: String, one: String, other: String)] = []
        let words = arguments.prefix { !$0.isSpelled("--") }
        for (index, word) in words.enumerated() where word.begins(with: "--") {
            let parts = word.cut(atFirst: "=")
            let name = parts.map { String($0.before) } ?? word
            let next = index + 1 < words.count ? words[index + 1] : ""
            let value = parts.map { String($0.after) } ?? next
            if let one = earlier.updateValue(value, forKey: Spelling(name)), !one.isSpelled(value) {
                twice.append((name, one, value))
            }
        }
        return twice
    }
}
