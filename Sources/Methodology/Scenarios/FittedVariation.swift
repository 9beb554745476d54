package import Documents
internal import ExactNumbers

/// A variation together with the place of the base that takes its values.
package struct FittedVariation: Sendable {
    /// The ids that lead to the place, as they are written.
    package let path: Located<String>
    /// The values, from the first on in equal steps, none beyond the last.
    package let values: [Quantity]
    let target: FittedChange.Target

    /// What the base says there, if it says one of the values.
    package var baseValue: Quantity? {
        guard case .node(let node) = target else { return nil }
        return Quantity(node.text)
    }

    /// The change that sets one of the values.
    package func change(to value: Quantity) -> FittedChange {
        FittedChange(path: path, to: .scalar(value.text, at: path.span), target: target)
    }

    /// How many combinations of values a sweep works out at the most.
    package static let mostSteps = 2000
}

extension FittedScenario {
    /// The scenario's variations with their places; nil where one does not fit, all of which are reported.
    package func variations(on day: Day?, into diagnostics: DiagnosticCollector) -> [FittedVariation]? {
        diagnostics.whole { fittedVariations(on: day, into: diagnostics) }
    }

    private func fittedVariations(on day: Day?, into diagnostics: DiagnosticCollector) -> [FittedVariation]? {
        guard GridSize.check(scenario.variations, into: diagnostics) else { return nil }
        let fitting = ScenarioFitting(base: base, day: day, isGuarded: false, diagnostics: diagnostics)
        let fitted = scenario.variations.compactMap { variation -> FittedVariation? in
            guard let target = fitting.target(of: variation.path, mayBeNew: true) else { return nil }
            let found = FittedVariation(path: variation.path, values: variation.values, target: target)
            let ends = [variation.from, variation.to].map { YAMLNode.scalar($0.value.text, at: $0.span) }
            let isAllowed = AdjustableValue.check(found.change(to: variation.from.value), by: ends, into: diagnostics)
            return isAllowed ? found : nil
        }
        let varied = fitted.map { $0.change(to: $0.values[0]) }
        ScenarioOverlaps.check(varied, into: diagnostics)
        ScenarioOverlaps.check(varied, among: changes, into: diagnostics)
        return fitted
    }
}

extension ScenarioVariation {
    /// How many values there are.
    fileprivate var count: Rational {
        ((to.value.number - from.value.number) / step.value.number).floor + 1
    }

    fileprivate var values: [Quantity] {
        (0..<(count.wholeValue ?? 0)).map {
            Quantity(from.value.number + step.value.number * Rational($0), suffix: from.value.suffix)
        }
    }
}

/// T5: a sweep of more combinations than anybody could read.
private enum GridSize {
    static func check(_ variations: [ScenarioVariation], into diagnostics: DiagnosticCollector) -> Bool {
        let size = variations.map(\.count).reduce(Rational.one, *)
        guard size > Rational(FittedVariation.mostSteps),
            let widest = variations.max(by: { $0.count < $1.count })
        else { return true }
        diagnostics.report(
            Diagnostic(
                .T5, "T5.too_many_steps", ["number": size.description, "limit": FittedVariation.mostSteps],
                at: widest.step.span))
        return false
    }
}
