/// Tells on standard error how far a long run is; says nothing for a handful of things.
struct Progress {
    private let counter: Counter
    private let count: Int
    private let words: String
    private let isShown: Bool
    private let environment: CommandEnvironment

    private final class Counter {
        var done = 0
    }

    /// From how many things on progress is told.
    private static let handful = 5

    init(count: Int, of words: String, isQuiet: Bool, in environment: CommandEnvironment) {
        counter = Counter()
        self.count = count
        self.words = words
        self.environment = environment
        isShown = !isQuiet && count > Progress.handful
    }

    func step(_ name: String) {
        counter.done += 1
        guard isShown else { return }
        environment.tell("\(counter.done) of \(count) \(words): \(name)")
    }
}
