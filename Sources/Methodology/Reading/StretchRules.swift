internal import Documents

/// What was read and found for one stretch of days.
struct StretchRules {
    let stretch: Stretch
    let methodology: Methodology?
    let diagnostics: [Diagnostic]
    /// What to add to findings at the place where a value is used.
    let notes: [SourceSpan: Diagnostic.Note]
    /// Whether a rule uses a value that has not begun, so that nothing can be scored in this stretch.
    let lacksNumbers: Bool

    /// The findings of all stretches: one that is the same in every stretch once, others with the days for which they
    /// hold.
    static func merged(_ all: [StretchRules]) -> [Diagnostic] {
        guard all.count > 1 else { return all.flatMap { one in one.diagnostics.map { $0.with([one.notes]) } } }
        var stretches: [Diagnostic: [Int]] = [:]
        for (index, one) in all.enumerated() {
            for diagnostic in one.diagnostics { stretches[diagnostic, default: []].append(index) }
        }
        return stretches.sorted { $0.key < $1.key }.flatMap { diagnostic, indexes in
            runs(of: indexes).map { run in
                let told = diagnostic.with(all[run].map(\.notes))
                guard run.count < all.count else { return told }
                return told.told(in: all[run.lowerBound].stretch.through(all[run.upperBound - 1].stretch))
            }
        }
    }

    /// Ascending numbers as ranges without gaps.
    private static func runs(of indexes: [Int]) -> [Range<Int>] {
        indexes.reduce(into: [Range<Int>]()) { runs, index in
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
    }
}

extension Diagnostic {
    /// The same with the entries of the values that stand at its places.
    fileprivate func with(_ notes: [[SourceSpan: Note]]) -> Diagnostic {
        let places = [span] + self.notes.map(\.span)
        var added: [Note] = []
        for found in notes.flatMap({ notes in places.compactMap { notes[$0] } }) where !added.contains(found) {
            added.append(found)
        }
        guard !added.isEmpty else { return self }
        let isHere = notes.contains { $0[span] != nil } && Self.codesOfOrder.contains(code)
        return copy(
            notes: self.notes + added, help: isHere ? Phrase("D1.or_correct_history", ["help": help]) : help)
    }

    /// The same with the days for which it holds.
    fileprivate func told(in stretch: Stretch) -> Diagnostic {
        copy(message: stretch.qualifying(message), help: help)
    }

    /// The rules about the order of thresholds, whose help proposes another number.
    private static let codesOfOrder: Set<DiagnosticCode> = [.B1, .B2, .B3, .B4, .R1]

    private func copy(message: Phrase? = nil, notes: [Note]? = nil, help: Phrase) -> Diagnostic {
        Diagnostic(
            code, message: message ?? self.message, severity: severity, at: span, label: label,
            notes: notes ?? self.notes,
            context: context, help: help, why: why)
    }
}
