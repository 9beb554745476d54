internal import Results

extension PageOne {
    private var say: Wording { context.say }

    /// The gates that have tripped, or that missing data could trip, with what they do.
    var gates: Section? {
        let lines = gateLines
        guard !lines.isEmpty else { return nil }
        return Section(anchor: Anchor(.openGates), title: say("gates.gates_not_met"), blocks: [.list(lines)])
    }

    /// A line for each of them.
    var gateLines: [Words] { context.assessment.gates.filter(\.mayTrip).map(words) }

    private func words(_ gate: GateResult) -> Words {
        let effects =
            gate.effect.map { context.effects($0, of: gate) } ?? [
                say("gates.otherwise", ["consequence": context.consequence(of: gate)])
            ]
        // Where everything is illustrative, the page says so once.
        let source = context.isIllustrativeThroughout ? nil : say.gateSource(gate.status)
        return say.gateLine(
            source.map { say.inBrackets($0, behind: context.name(of: gate)) } ?? context.name(of: gate),
            context.state(of: gate),
            say.clauses(effects))
    }
}
