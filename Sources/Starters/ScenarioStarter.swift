internal import Documents
internal import ExactNumbers
package import Methodology
package import Words

/// A scenario to be filled in: what it extends, guarded by the digest, and one change as an example.
package struct ScenarioStarter {
    private let id: String
    private let base: Methodology
    private let say: StarterWords

    /// - Parameter base: the methodology that the scenario changes.
    package init(id: String, extending base: Methodology, in lexicon: Lexicon) {
        self.id = id
        self.base = base
        say = StarterWords(lexicon)
    }

    /// The text of the file.
    package var text: String {
        var file = StarterText()
        file.explain(say.plain("starters.what_a_scenario_is"))
        file.gap()
        file.line(
            "format: scenario/1\nid: \(Quoted.text(id))\ntitle: \(Quoted.text(say.plain("starters.sample_scenario")))")
        file.line("extends: \(base.id.value)")
        file.explain(say.plain("starters.digest"))
        file.line("extends_digest: sha256:\(base.sha256)")
        file.explain(say.plain("starters.because"))
        file.line("because: \(Quoted.text(say.plain("starters.sample_because")))")
        file.gap()
        file.explain(say.plain("starters.changes"))
        file.example("changes:")
        for change in changes { file.example("  - \(change)") }
        return file.text
    }

    /// A change of the score of a band that is neither the lowest nor the highest, else of a maximum.
    private var changes: [String] {
        for (_, indicator) in base.indicators {
            guard indicator.measure.scale == .wholeNumber,
                let band = indicator.bands.dropFirst().first(where: { $0.score.value < indicator.maximum })
            else { continue }
            let to = min(band.score.value + 1, indicator.maximum)
            let path = "criteria.\(indicator.id).bands.\(band.from.value).score"
            return ["{set: \(path), was: \(band.score.value), to: \(to)}"]
        }
        return ["{set: maximum, was: \(base.maximum.value), to: \(base.maximum.value)}"]
    }
}
