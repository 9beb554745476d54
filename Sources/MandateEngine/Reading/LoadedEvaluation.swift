internal import Analysis
package import Documents
package import Evaluation
package import Files
internal import Integrity
package import Methodology
package import Results
internal import Scoring

/// An evaluation with everything that it is scored under, all of it checked.
package struct LoadedEvaluation {
    package let evaluation: Evaluation
    /// What lies beside the record.
    package let folder: any ReadableFolder
    package let methodologies: [Methodology]
    package let calendar: MeetingCalendar
    /// Where the methodologies and the calendar come from.
    package let criteria: CriteriaUse
    private let parties: PartyLists
    private let rules: [RulesInUse]
    private let releases: ReleasesInUse
    /// The day on which it is asked what would help; nil for that of this version's release.
    private let day: Day?

    fileprivate init(
        _ record: Record, under rules: [RulesInUse], _ calendar: MeetingCalendar, _ parties: PartyLists,
        of releases: ReleasesInUse, from criteria: CriteriaUse, on day: Day?
    ) {
        self.day = day
        self.criteria = criteria
        self.rules = rules
        evaluation = record.evaluation
        folder = record.folder
        methodologies = rules.map(\.methodology)
        self.calendar = calendar
        self.parties = parties
        self.releases = releases
    }

    /// Scores the evaluation under each of its methodologies, in the order in which they are named, with what a careful
    /// auditor would ask and what would help the centre.
    package var assessments: [Assessment] { assessments(audited, with: .all) }

    /// The same for a table of scores: nothing of what hangs on single items, and of what would help only documents to
    /// attach.
    package var tabled: [Assessment] { assessments(audited(traces(hanging: false)), with: .documents) }

    private func assessments(_ audited: [Assessment], with scope: NextSteps.Scope) -> [Assessment] {
        zip(rules, audited).map { rules, audited in
            NextSteps(audited, of: evaluation, calendar: calendar, under: rules.compiled, scope, on: day)
                .told(in: audited)
        }
    }

    /// The scores with what a careful auditor would ask.
    package var audited: [Assessment] { audited(traces) }

    private func audited(_ traces: [Assessment]) -> [Assessment] {
        zip(rules, traces).map { rules, assessment in
            RecordAudit(
                assessment, of: evaluation, calendar: calendar, parties: parties, under: rules.compiled,
                differing: rules.differences
            ).audited
        }
    }

    /// The scores with where every point comes from, and nothing that is concluded from them.
    package var traces: [Assessment] { traces(hanging: true) }

    private func traces(hanging: Bool) -> [Assessment] {
        rules.map { rules in
            var assessment = rules.compiled.assess(evaluation, calendar: calendar, hanging: hanging)
            assessment.methodology.release = rules.release
            assessment.methodology.sameRulesAs = rules.sameRulesAs
            assessment.calendar?.release = releases.calendar
            assessment.parties = PartiesIdentity(parties, release: releases.parties)
            return assessment
        }
    }
}

/// A methodology that a record is scored under, beside what was released.
private struct RulesInUse {
    let methodology: Methodology
    let compiled: CompiledMethodology
    let differences: RuleDifferences
    /// The version of the release that holds its file; nil where none does.
    let release: String?
    /// The version of the release that says the same in another file; nil where none does.
    let sameRulesAs: String?
}

/// The versions of the release that hold what methodologies share; nil where none does.
private struct ReleasesInUse {
    let calendar: String?
    let parties: String?
}

/// A record that was read and checked by itself.
package struct Record {
    package let evaluation: Evaluation
    package let folder: any ReadableFolder
}

extension Project {
    /// An evaluation by its folder, its file or its id; nil where a document has errors, all of which are reported.
    ///
    /// - Parameter under: the methodologies to score under instead of those that the evaluation names.
    package func load(
        _ name: String, under: [String] = [], into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> LoadedEvaluation? {
        return try load(try open(record: name), under: under, into: diagnostics)
    }

    func load(
        _ opened: OpenRecord, under: [String], into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> LoadedEvaluation? {
        let calendar = try calendar(into: diagnostics)
        let parties = try parties(into: diagnostics)
        guard let record = try record(opened, under: under, into: diagnostics) else { return nil }
        let evaluation = record.evaluation
        let found = try methodologies(of: evaluation, under: under, into: diagnostics)
        for methodology in found {
            ValuesInForce.check(evaluation, under: methodology, into: diagnostics)
            AmountUnits.check(evaluation, under: methodology, into: diagnostics)
        }
        FindingReferences.check(evaluation, against: found, into: diagnostics)
        guard let calendar, let parties, !diagnostics.hasErrors else { return nil }
        let rules = found.map { methodology in
            RulesInUse(
                methodology: methodology, compiled: compiled(methodology),
                differences: differencesFromReleased(ofMethodology: methodology.id.value, at: methodology.path),
                release: release(of: methodology.path),
                sameRulesAs: releaseOfSameRules(as: methodology.id.value, at: methodology.path))
        }
        let folder = try criteria().path
        let releases = ReleasesInUse(
            calendar: release(of: "\(folder)/calendar.yaml"), parties: release(of: "\(folder)/parties.yaml"))
        return LoadedEvaluation(
            record, under: rules, calendar, parties, of: releases, from: try use(of: found), on: day)
    }

    /// Opens a record by its folder, its file or its id.
    func open(record name: String) throws(Refusal) -> OpenRecord {
        let opened = try documents.open(try EvaluationFile(named: name, in: documents).document)
        return OpenRecord(opened)
    }

    /// A record without what it is scored under; nil where it has errors, which are reported.
    ///
    /// - Parameter asPrevious: whether another record looks back at it; under which methodologies it was scored then makes
    ///   no difference.
    func record(
        _ record: OpenRecord, under: [String], asPrevious: Bool = false, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> Record? {
        if !asPrevious { try requireReadable(under.isEmpty ? record.methodologies : under) }
        let calendar = try calendar(into: diagnostics)
        let text = try record.parsed.content(
            .evaluation, help: Phrase("refusals.name_evaluation"), into: diagnostics)
        guard let text else { return nil }
        if under.isEmpty, !asPrevious { try criteria().reportUnknownMethodologies(in: text, into: diagnostics) }
        let evaluation = EvaluationReader.read(
            text, of: record.opened.file, calendar: calendar ?? .none, into: diagnostics)
        guard let evaluation else { return nil }
        let seen = RecordChecks.check(evaluation, in: record.opened.folder, into: diagnostics)
        let whole = asPrevious ? seen : try lookingBack(seen, of: record, into: diagnostics)
        return Record(evaluation: whole, folder: record.opened.folder)
    }

    private func methodologies(
        of evaluation: Evaluation, under: [String], into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> [Methodology] {
        let criteria = try criteria()
        var found: [Methodology] = []
        for name in under.isEmpty ? evaluation.methodologies.map(\.value) : under {
            guard let file = criteria.file(of: name) else {
                // What a record names in vain has been told as N1.
                if under.isEmpty { continue }
                throw criteria.unknownMethodology(name)
            }
            reportNamesakes(of: name, in: criteria, into: diagnostics)
            if let methodology = try methodology(at: file, into: diagnostics) { found.append(methodology) }
        }
        return found
    }

    /// N2: several methodologies bear the id that is asked for, and none is the right one because its file comes first.
    private func reportNamesakes(
        of id: String, in criteria: CriteriaFolder, into diagnostics: DiagnosticCollector
    ) {
        let ids = criteria.files(ofMethodology: id).compactMap { path in
            (try? parsed(path))?.nodes?.root.value(of: "id").map { Located($0.text, at: $0.span) }
        }
        for (place, twin) in ids.enumerated().dropFirst() {
            let earlier = ids.prefix(place).map(\.span)
            diagnostics.report(.duplicateID(twin, earlier: earlier, of: Phrase("two_of.methodologies")))
        }
    }
}
