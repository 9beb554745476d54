package import Documents
package import Evaluation
package import Methodology

extension EvaluationIdentity {
    /// The identity of a record.
    package init(_ evaluation: Evaluation) {
        self.init(
            id: evaluation.id.value, sha256: evaluation.sha256, file: evaluation.id.span.fileName,
            title: evaluation.title,
            centre: evaluation.centre.id, period: evaluation.period.ends,
            stage: evaluation.stage, notice: evaluation.notice, notes: evaluation.notes,
            previous: evaluation.previous.map { PreviousIdentity($0.evaluation) })
    }
}

extension PreviousIdentity {
    init(_ evaluation: Evaluation) {
        self.init(
            id: evaluation.id.value, sha256: evaluation.sha256, file: evaluation.id.span.fileName,
            period: evaluation.period.ends)
    }
}

extension Period {
    /// The first and the last day, as they are written.
    fileprivate var ends: [String] { [first, last].map(\.description) }
}

extension CalendarIdentity {
    /// Nil for a criteria folder without a calendar.
    package init?(_ calendar: MeetingCalendar) {
        guard let path = calendar.path, let sha256 = calendar.sha256 else { return nil }
        self.init(file: path, sha256: sha256, release: nil)
    }
}

extension PartiesIdentity {
    /// Nil for a criteria folder without lists of Parties.
    package init?(_ parties: PartyLists, release: String?) {
        guard let path = parties.path, let sha256 = parties.sha256 else { return nil }
        self.init(file: path, sha256: sha256, release: release)
    }
}

extension MethodologyIdentity {
    /// A methodology with what holds for a period.
    package init(_ methodology: Methodology, for period: Period) {
        self.init(
            id: methodology.id.value, sha256: methodology.sha256, file: methodology.id.span.fileName,
            release: nil, title: methodology.title, explanation: methodology.explanation, status: methodology.status,
            provenance: methodology.provenance, complete: methodology.isComplete,
            conventions: methodology.conventions.map(\.rawValue),
            references: methodology.references.map { CitedReference($0) },
            readings: methodology.readings.map { UsedReading($0, of: methodology) },
            values: methodology.usedValues.map { ValueInForce($0, of: methodology) },
            windows: methodology.windows.map { WindowRule($0, for: period) },
            selections: methodology.selections.map { SelectionRule($0, of: methodology) })
    }
}

extension ValueInForce {
    /// A dated value that rules use.
    package init(_ used: UsedValue, of methodology: Methodology) {
        let number = used.entry.number.value
        self.init(
            id: used.value.id.value, title: used.value.title, value: number.quantity,
            unit: number.unit ?? used.value.unit, from: used.entry.from.value.description, status: used.value.status,
            cites: methodology.parts(used.entry.citations))
    }
}

extension DatedNumber {
    /// The number exactly; of an amount with its unit.
    fileprivate var quantity: MeasuredQuantity { MeasuredQuantity(value, unit: unit == "%" ? nil : unit) }
}

extension WindowRule {
    init(_ window: NamedWindow, for period: Period) {
        let days = window.extent.days(in: period)
        self.init(
            id: window.id.value, title: window.title, from: days.first.description, to: days.last.description)
    }
}

extension CitedReference {
    init(_ reference: Reference) {
        self.init(
            id: reference.id.value, symbol: reference.symbol, title: reference.title, body: reference.body,
            year: reference.year, url: reference.url)
    }
}

extension UsedReading {
    init(_ reading: Reading, of methodology: Methodology) {
        self.init(
            id: reading.id.value, question: reading.question, answer: reading.answer, decidedBy: reading.decidedBy,
            status: reading.status, cites: methodology.parts(reading.citations))
    }
}

extension SelectionRule {
    init(_ selection: Selection, of methodology: Methodology) {
        self.init(
            id: selection.id.value, title: selection.title, explanation: selection.explanation, of: selection.kind,
            where: selection.condition?.normalForm, oncePer: selection.oncePer?.description,
            whenUndecided: selection.whenUndecided, status: selection.status,
            cites: methodology.parts(selection.citations), readings: selection.readings.map(\.value),
            rule: RulePlace(selection.id.span))
    }
}

extension RulePlace {
    /// Where a rule begins.
    package init(_ span: SourceSpan) {
        let start = span.start
        self.init(file: span.fileName, line: start.line, column: start.column)
    }
}

extension Methodology {
    /// Citations with the words for them.
    package func parts(_ citations: [Located<Citation>]) -> [CitedPart] {
        citations.compactMap { citation in
            cited(citation.value).map { reference, part in
                CitedPart(
                    reference: citation.value.reference, part: citation.value.part, symbol: reference.symbol,
                    at: part.place)
            }
        }
    }
}
