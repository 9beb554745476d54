internal import ExactNumbers
package import Recomputing
package import Words

/// Recomputed results for a spreadsheet: a row for each published value.
package struct RecomputationFile: Sendable {
    private let subject: RecomputationSubject
    private let say: Wording

    package init(_ subject: RecomputationSubject, in lexicon: Lexicon) {
        self.subject = subject
        say = Wording(lexicon)
    }

    /// The row of the headings; the names of the case stand last, under the table's own headings.
    package var beginning: String {
        var file = CommaSeparated(for: say.lexicon)
        file.add(
            ["row", "case", "heading", "of", "published", "computed", "exactly", "verdict", "places", "says"]
                + subject.nameHeadings)
        return file.text
    }

    /// The rows of a case.
    package func text(of found: RecomputedCase) -> String {
        var file = CommaSeparated(continuing: say.lexicon)
        let name = say.name(found, in: subject).plainText
        for result in found.results {
            file.add(["\(found.number)", name] + cells(result, of: file) + found.name)
        }
        return file.text
    }

    /// What is wrong with cells, in lines to be told beside the table.
    package func remarks(of found: RecomputedCase) -> [String] {
        if let line = found.setApart { return [say.setApart(line, in: subject).plainText] }
        return found.remarks.map { say.line($0, in: subject).plainText }
    }

    /// What is to be known of the columns, in lines to be told beside the table.
    package var warnings: [String] {
        RecomputationView(subject, say).warnings.compactMap {
            if case .warning(let words) = $0 { words.plainText } else { nil }
        }
    }

    private func cells(_ result: RecomputedResult, of file: CommaSeparated) -> [String] {
        let column = subject.columns[result.column]
        let computed = result.computed.map { say.computed($0, of: column, subject).plainText } ?? ""
        let number = result.computed.flatMap { $0.isClass ? nil : $0.score }.map { file.number($0.decimals) }
        return [
            column.name, column.result.map { subject.words.name(of: $0.thing) } ?? "", result.published,
            number ?? computed, result.computed?.score?.description ?? "", result.verdict.rawValue,
            result.places.map(String.init) ?? "",
            result.isTold ? say.sentence(result, in: subject).plainText : "",
        ]
    }
}

extension Rational {
    /// As a decimal, to six places where it has no end.
    fileprivate var decimals: String { text(decimals: exactDecimals ?? 6) }
}
