package import Documents
internal import ExactNumbers
package import Results
internal import Scalars
package import Words

/// The trace of one indicator in a few lines of a terminal: what counted, and why the rest did not.
///
/// It says what `TerminalExplanation` says, without tables, for a reader who looks for one difference.
package struct TerminalTrace: Sendable {
    private let context: ReportContext
    private let style: TerminalStyle
    private let width: Int

    /// The traces of an assessment, in lines of at most `width` columns.
    package init(_ assessment: Assessment, in lexicon: Lexicon, style: TerminalStyle, width: Int) {
        self.context = ReportContext(assessment, in: lexicon)
        self.style = style
        self.width = max(40, width)
    }

    /// The trace of an indicator, each line behind `indent` spaces; nil for an unknown id.
    package func text(of id: String, indent: Int) -> String? {
        guard let indicator = context.indicator(id) else { return nil }
        let heading = Line(
            context.say.titled(.code(indicator.id), context.measured(indicator)), level: 0, isStrong: true)
        let lines = [heading] + self.lines(of: indicator)
        return lines.map { written($0, indent: indent) }.joined()
    }

    /// What each criterion scores, and could score; each line behind `indent` spaces.
    package func scores(indent: Int) -> String {
        context.assessment.criteria.map { score(of: $0.id, $0.score, $0.range, indent) }.joined()
    }

    /// What each indicator of a criterion scores, and could score; nil for an unknown id.
    package func scores(ofCriterion id: String, indent: Int) -> String? {
        guard let criterion = context.assessment.criteria.first(where: { $0.id == id }) else { return nil }
        return criterion.indicators.map { score(of: $0.id, $0.score, $0.range, indent) }.joined()
    }

    private func score(of id: String, _ score: Rational?, _ range: Interval?, _ indent: Int) -> String {
        let say = context.say
        let points: Words = score.map { say.number($0) } ?? say("scores.not_assessed")
        let open = range.flatMap {
            $0.isSingleValue ? nil : say("scores.could_be", ["range": say.range($0, say.number)])
        }
        let words = say.titled(.code(id), say.clauses([points, open].compactMap(\.self)))
        return written(Line(words, level: 0), indent: indent)
    }

    /// One thing to say, further to the right for each level.
    private struct Line {
        let words: Words
        let level: Int
        let isStrong: Bool

        init(_ words: Words, level: Int, isStrong: Bool = false) {
            self.words = words
            self.level = level
            self.isStrong = isStrong
        }
    }

    private func lines(of indicator: IndicatorResult) -> [Line] {
        guard !indicator.parts.isEmpty else { return lines(of: indicator, level: 1) }
        return indicator.parts.flatMap { part in
            [Line(context.heading(of: part, in: indicator), level: 1)]
                + (part.eachYear ?? []).map { Line(context.yearLine($0), level: 2) } + lines(of: part, level: 2)
        }
    }

    private func lines(of trace: some Trace, level: Int) -> [Line] {
        let say = context.say
        let counted = NameRuns(trace.counted.map(\.item)).names.map { Words.code($0) }
        let merged = trace.merged.map { item in
            say(
                "traces.merged_into",
                [
                    "item": .code(item.item), "into": .code(item.into), "field": say.field(item.oncePer),
                    "key": .code(item.key),
                ])
        }
        let undecided = groups(trace.undecided.map { ($0.item ?? "", [say.all($0.missing.map(say.field))]) })
            .map {
                say.titled(
                    $0.items == [""] ? say("traces.no_item") : names($0.items),
                    say("traces.lacks", ["fields": say.clauses($0.reasons)]))
            }
        let notCounted = groups(trace.notCounted.map { ($0.item, $0.because.map(context.reason)) })
            .map { say.titled(names($0.items), say.clauses($0.reasons)) }
        return section(say.countedItems(trace.counted.count), counted.isEmpty ? [] : [say.list(counted)], level)
            + section(say.mergedItems(trace.merged.count), merged, level)
            + section(say.openHeading(trace.undecided), undecided, level)
            + section(say.notCountedItems(trace.notCounted.count), notCounted, level)
    }

    private func section(_ title: Words, _ lines: [Words], _ level: Int) -> [Line] {
        lines.isEmpty ? [] : [Line(title, level: level)] + lines.map { Line($0, level: level + 1) }
    }

    private func names(_ items: [String]) -> Words {
        context.say.list(NameRuns(items).names.map { Words.code($0) })
    }

    /// Items that share their reasons stand together, in the order of the first.
    private func groups(_ items: [(item: String, reasons: [Words])]) -> [(items: [String], reasons: [Words])] {
        var groups: [(text: [String], items: [String], reasons: [Words])] = []
        for (item, reasons) in items {
            let text = reasons.map(\.terminalText)
            if let index = groups.firstIndex(where: { $0.text == text }) {
                groups[index].items.append(item)
            } else {
                groups.append((text, [item], reasons))
            }
        }
        return groups.map { ($0.items, $0.reasons) }
    }

    private func written(_ line: Line, indent: Int) -> String {
        let pad = String(repeating: " ", count: indent + 2 * line.level)
        let pieces = TerminalLines.wrapped(line.words.terminalText, to: width - pad.count - 2)
        return pieces.enumerated().map { index, piece in
            pad + (index == 0 ? "" : "  ") + (line.isStrong ? style(.strong, piece) : piece) + "\n"
        }.joined()
    }
}

/// Names of items, with `activity-1 … activity-15` for those that are numbered one after the other.
struct NameRuns {
    let names: [String]

    init(_ names: [String]) {
        var runs: [(first: String, last: String, count: Int)] = []
        for name in names {
            if let run = runs.last, NameRuns.follows(name, run.last) {
                runs[runs.count - 1] = (run.first, name, run.count + 1)
            } else {
                runs.append((name, name, 1))
            }
        }
        self.names = runs.flatMap { run -> [String] in
            switch run.count {
            case 1: [run.first]
            case 2: [run.first, run.last]
            default: ["\(run.first) … \(run.last)"]
            }
        }
    }

    private static func follows(_ name: String, _ previous: String) -> Bool {
        guard let (stem, number) = parts(of: name), let (otherStem, other) = parts(of: previous) else { return false }
        return stem.isSpelled(otherStem) && number == other + 1
    }

    private static func parts(of name: String) -> (stem: Substring, number: Int)? {
        guard let (stem, digits) = name.cut(atLast: "-"), let number = Int(digits) else { return nil }
        return (stem, number)
    }
}
