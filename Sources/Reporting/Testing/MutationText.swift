internal import CriteriaTesting
internal import Documents
internal import Methodology
internal import Words

/// Which changes of the rules of a methodology no test notices, with the tests that would.
struct MutationText {
    private let mutation: Mutation
    private let style: TerminalStyle

    init(_ mutation: Mutation, style: TerminalStyle) {
        self.mutation = mutation
        self.style = style
    }

    var text: String {
        let id = mutation.suite.methodology.id.value
        let heading = style(.strong, Phrase("testing.changes.of", ["methodology": id]).inWords) + "\n"
        guard mutation.obstacle == nil || mutation.obstacle == .interrupted else { return heading + obstacle }
        return mutation.survivors.map(survivor).joined() + heading + counts + obstacle + equivalents
    }

    private var obstacle: String {
        guard let obstacle = mutation.obstacle else { return "" }
        let words = Phrase("testing.changes.obstacles.\(obstacle.rawValue)").inWords
        return "  " + style(.error, words) + "\n"
    }

    private var counts: String {
        let all = Phrase("testing.changes.tried", ["count": mutation.mutants.count]).inWords
        let outcomes = Mutant.Outcome.Kind.allCases.map { kind in
            let count = mutation.count(kind)
            let words = Phrase("testing.changes.outcomes.\(kind.rawValue)", ["count": count]).inWords
            return style(kind == .survived && count > 0 ? .error : .good, words)
        }
        return "  \(all): " + outcomes.joined(separator: ", ") + "\n"
    }

    /// What no record can tell apart, each with why.
    private var equivalents: String {
        mutation.mutants.compactMap { mutant -> String? in
            guard case .equivalent(let reason) = mutant.outcome else { return nil }
            let why = Phrase("testing.changes.no_difference.\(reason.rawValue)").inWords
            let start = mutant.change.span.start
            let place = "\(mutant.change.span.path):\(start.line):\(start.column)"
            return TerminalText.safe("  \(place): \(mutant.change.was.shortened): ") + becomes(mutant) + "; \(why)\n"
        }.joined()
    }

    private func survivor(_ mutant: Mutant) -> String {
        let heading =
            style(.error, Phrase("testing.changes.unnoticed").inWords) + " "
            + style(.strong, TerminalText.safe(mutant.change.was.shortened)) + "\n"
        let excerpt = ConsoleRenderer(style: style)
            .excerpt(at: mutant.change.span, label: nil, what: becomes(mutant))
        return heading + excerpt + proposal(of: mutant) + "\n"
    }

    private func becomes(_ mutant: Mutant) -> String {
        guard let becomes = mutant.change.becomes else { return Phrase("testing.changes.left_out").inWords }
        return Phrase("testing.changes.becomes", ["text": becomes.shortened]).inWords
    }

    private func proposal(of mutant: Mutant) -> String {
        guard let test = mutant.proposal else { return "    = " + Phrase("testing.changes.none_found").inWords + "\n" }
        let said =
            test.extended.map { Phrase("testing.changes.would_notice_with", ["test": $0.value]) }
            ?? Phrase("testing.changes.would_notice")
        return "    = \(said.inWords)\n" + TerminalText.safe(lines: test.lines.map { "    \($0)" })
    }
}

extension String {
    /// As much of it as fits on a line of a terminal beside its place.
    fileprivate var shortened: String { count > 70 ? prefix(69) + "…" : self }
}
