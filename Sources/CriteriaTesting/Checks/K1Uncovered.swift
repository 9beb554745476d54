public import Diagnostics
internal import Scalars

// K1: a band, condition, entry, choice, gate or class that no test has seen.

extension Coverage {
    /// A warning for each rule of which something was not seen, in the order of the methodology.
    public var diagnostics: [Diagnostic] {
        var groups: [(point: CoveragePoint, words: [String])] = []
        for point in unseen {
            if let last = groups.indices.last, groups[last].point.isOneRule(with: point) {
                groups[last].words.append(point.words)
            } else {
                groups.append((point, [point.words]))
            }
        }
        return groups.map { .uncovered($0.point, $0.words) }
    }
}

extension CoveragePoint {
    fileprivate func isOneRule(with other: CoveragePoint) -> Bool {
        span == other.span && context == other.context
    }
}

extension Diagnostic {
    fileprivate static func uncovered(_ point: CoveragePoint, _ words: [String]) -> Diagnostic {
        Diagnostic(
            .K1, "no test " + joined(words), severity: .warning, at: point.span,
            context: point.context, help: "add a test; `mandate test --propose` writes one")
    }

    /// `sees … true or undecided` for what differs in its last word alone.
    private static func joined(_ words: [String]) -> String {
        let ends = words.map { $0.words(at: " ").last ?? "" }
        let stems = zip(words, ends).map { $0.without(suffix: $1) ?? $0[...] }
        guard let stem = stems.first, stems.allSatisfy({ $0 == stem }) else {
            return words.joined(separator: ", none ")
        }
        let first = ends.dropLast().joined(separator: ", ")
        return stem + (first.isEmpty ? "" : first + " or ") + (ends.last ?? "")
    }

    /// K1, an error where so much coverage is asked for.
    public static func lowCoverage(of methodology: Located<String>, _ count: CoverageCount, required: Int) -> Diagnostic
    {
        Diagnostic(
            .K1, "tests cover \(count.percent) % of `\(methodology.value)`, less than the \(required) % required",
            at: methodology.span, help: "`mandate test --coverage` lists what is not covered")
    }
}
