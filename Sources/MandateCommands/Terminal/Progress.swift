internal import Documents
internal import Words

/// Tells on standard error how far a long run is; says nothing for a handful of things.
struct Progress {
    private let counter: Counter
    private let count: Int
    private let things: Things
    private let isShown: Bool
    private let environment: CommandEnvironment

    /// What is worked through.
    enum Things: String {
        case evaluations, reports
    }

    private final class Counter {
        var done = 0
    }

    /// From how many things on progress is told.
    private static let handful = 5

    init(count: Int, of things: Things, isQuiet: Bool, in environment: CommandEnvironment) {
        counter = Counter()
        self.count = count
        self.things = things
        self.environment = environment
        isShown = !isQuiet && count > Progress.handful
    }

    func step(_ name: String) {
        counter.done += 1
        guard isShown else { return }
        let places: Phrase.Places = ["done": counter.done, "count": count, "name": name]
        environment.tell(Phrase("closing.progress.\(things.rawValue)", places).inWords)
    }
}
