internal import Importing

// Lines that are no cases.

extension Recomputer {
    /// The column whose cell names sums, averages or the like, and whether its line is surely no case; nil where no cell does.
    ///
    /// A name that says nothing else is none of a case, unless another cell beside it names one and its judgements can be read:
    /// *total* may be an answer, too. One that only begins so is none of a case where its judgements cannot be read.
    func summary(_ judged: JudgedCase) -> (column: Int, isCertain: Bool)? {
        let vocabulary = ImportWords.published
        let (names, texts) = labels(judged.published)
        let whole = texts.firstIndex(where: vocabulary.isSummary)
        let begun = texts.firstIndex(where: vocabulary.beginsAsSummary)
        guard let first = [whole, begun].compactMap(\.self).min() else { return nil }
        let isAlone =
            whole != nil && texts.allSatisfy { vocabulary.isSummary($0) || PrintedNumber($0) != nil }
        let isCertain = isAlone || !judged.isRead
        return (names[isCertain ? whole ?? first : first], isCertain)
    }

    /// What names a case; where nothing does, what stands in columns before the first that is known.
    private func labels(_ found: PublishedCase) -> (columns: [Int], texts: [String]) {
        let said = columns.indices.filter { column in
            found.cells[column].map { !CellText.isMark($0.plainText) } ?? false
        }
        let names = said.filter { columns[$0].meaning == .name }
        let labels = names.isEmpty ? said.filter { isBeforeKnown($0) } : names
        return (labels, labels.map { found.cells[$0]?.plainText ?? "" })
    }

    /// Whether nothing is known of a column and of those before it but which name the case.
    private func isBeforeKnown(_ column: Int) -> Bool {
        let before = columns[...column].filter { $0.table == columns[column].table }
        return before.allSatisfy { $0.meaning == .unread || $0.meaning == .name }
    }
}
