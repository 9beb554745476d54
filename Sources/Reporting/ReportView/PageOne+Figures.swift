internal import Analysis
internal import ExactNumbers
internal import Methodology
internal import Results

extension PageOne {
    private var say: Wording { context.say }
    private var assessment: Assessment { context.assessment }

    var figures: [Figure] {
        let result: [Figure?] = assessment.total == nil ? [criteriaAlone] : [points, range]
        return (result + [groups, rating, noEvidence, coverage]).compactMap(\.self)
    }

    /// What each group of criteria scores, with its class; nil where there are none.
    private var groups: Figure? {
        guard !assessment.groups.isEmpty else { return nil }
        let number = assessment.groups.count { $0.score != nil }
        return Figure(
            name: say("page_one.groups_with_score"),
            value: say(
                "page_one.out_of",
                ["part": say.number(Rational(number)), "whole": say.number(Rational(assessment.groups.count))]),
            lines: assessment.groups.map { group in
                say.titled(
                    say.text(group.title),
                    say.beside(
                        [
                            context.shortScore(
                                group.score, group.achievable, .transcribed, in: context.wording(of: group)),
                            group.rating.map { say.quoted(context.classOrReason($0)) },
                        ].compactMap(\.self)))
            })
    }

    /// How many judgements say that there is no evidence; nil where none can.
    private var noEvidence: Figure? {
        assessment.noEvidence.map { count in
            Figure(
                name: say("no_evidence.name"), value: context.judgements(count),
                lines: [say("no_evidence.counted_apart")])
        }
    }

    /// How many criteria have a score of their own, where nothing is added up.
    private var criteriaAlone: Figure {
        let rows = assessment.criteria.filter { $0.status != .untranscribed }
        let scored = rows.filter { $0.score != nil }
        let waiting = scored.count { $0.indicators.contains(where: \.isUnjudged) }
        return Figure(
            name: say("page_one.criteria_alone"),
            value: say(
                "page_one.out_of",
                ["part": say.number(Rational(scored.count - waiting)), "whole": say.number(Rational(rows.count))]),
            lines: (waiting == 0 ? [] : [say.count("page_one.criteria_waiting", waiting)])
                + [say("page_one.nothing_added_up")] + [classes(of: rows)].compactMap(\.self) + open)
    }

    /// How many criteria have which class, the highest first; nil where they have none, or not all on one scale.
    private func classes(of criteria: [CriterionResult]) -> Words? {
        let ratings = criteria.compactMap(\.rating)
        guard let scale = ratings.first?.scale, ratings.allSatisfy({ $0.scale == scale }) else { return nil }
        let counted = scale.reversed().compactMap { entry -> Words? in
            let number = ratings.count { $0.class == entry.id }
            return number == 0 ? nil : say.titled(say.text(entry.title), say.number(Rational(number)))
        }
        return counted.isEmpty ? nil : say.list(counted)
    }

    private var points: Figure? {
        guard let total = assessment.total else { return nil }
        let value = say.pointsOf(say.rounded(total.score), say.rounded(total.achievable))
        var lines: [Words] = []
        if let uncapped = total.uncapped { lines.append(say("page_one.before_gates", ["total": say.number(uncapped)])) }
        if total.score.exactDecimals == nil { lines.append(say.exactly(total.score)) }
        if let rounding = context.rounding(total.rounded, of: total.score, achieving: total.achievable) {
            lines.append(rounding)
        }
        if assessment.methodology.complete, let share = assessment.share { lines.append(say.share(share)) }
        if total.achievable < total.declaredMaximum {
            lines.append(say("page_one.declared", ["maximum": say.number(total.declaredMaximum)]))
        }
        return Figure(name: say("page_one.points_obtained"), value: value, lines: lines)
    }

    private var range: Figure? {
        guard let total = assessment.total else { return nil }
        let value = total.range.map { say.range($0, say.rounded) } ?? say("page_one.nothing_scored")
        return Figure(
            name: say("page_one.possible_range"), value: value,
            lines: open + [withDocuments(total)].compactMap(\.self))
    }

    /// What leaves the range open: items that lack data, and judgements that nobody has made.
    private var open: [Words] {
        let (items, judgements) = (assessment.undecidedItems.count, assessment.unjudged.count)
        let unknown = assessment.unknownOfRecord
        let lines = [
            items == 0 ? nil : say.undecidedItems(items), undecidedOfLastCycle,
            judgements == 0 ? nil : say.count("page_one.unjudged", judgements),
            unknown.isEmpty ? nil : say("page_one.not_known", ["fields": say.list(unknown.map(say.field))]),
        ].compactMap(\.self)
        return lines.isEmpty ? [say("page_one.nothing_undecided")] : lines
    }

    /// The items of the last cycle that are undecided there; nil where there are none.
    private var undecidedOfLastCycle: Words? {
        let number = assessment.undecidedItemsOfLastCycle.count
        guard number > 0, let previous = assessment.evaluation.previous else { return nil }
        return say(
            "page_one.undecided_of_last_cycle", ["items": say.undecidedItems(number), "record": .code(previous.id)])
    }

    /// The range that further documents would allow; nil where they open nothing.
    private func withDocuments(_ total: TotalResult) -> Words? {
        guard let wider = total.withDocuments, wider != total.range else { return nil }
        let lacking = assessment.itemsLackingDocuments.count
        let range = say.range(wider, say.rounded)
        return lacking == 0
            ? say("page_one.with_documents", ["range": range])
            : say(
                "page_one.with_documents_of", ["range": range, "items": say.count("page_one.lacking_count", lacking)])
    }

    var rating: Figure? {
        guard let rating = assessment.rating else { return nil }
        var lines = context.remarks(
            on: rating, of: RatedPoints(assessment.total), assessed: context.criteriaAssessed)
        lines.append(say.scaleSource(rating.status, cites: context.citations(rating.cites)))
        if let before = rating.classBeforeGates {
            lines.insert(
                say("gates.class_before_gates", ["name": say.quoted(say.className(before, in: rating.scale))]), at: 0)
        }
        let name = context.classOrReason(rating)
        let source = context.ratingSource
        return Figure(
            name: say("page_one.rating"),
            value: source.map { say("scores.with_status", ["name": name, "status": $0]) } ?? name, lines: lines,
            isPlain: source != nil)
    }

    /// On what the claims rest; nil where nothing is measured of the record.
    var coverage: Figure? {
        let evidence = assessment.evidence
        guard !assessment.isJudgedThroughout else { return nil }
        guard evidence.claims > 0 else { return nothingClaimed }
        return Figure(
            name: say("page_one.evidence_coverage"),
            value: say(
                "page_one.out_of",
                ["part": say.number(evidence.documented), "whole": say.number(evidence.claims)]),
            lines: [
                say("page_one.documented_claims"),
                say("page_one.independent_claims", ["number": say.number(evidence.independent)]),
                claimsOnEmptyFiles,
            ].compactMap(\.self))
    }

    /// How many claims are called documented and rest on files that hold nothing; nil where none do.
    var claimsOnEmptyFiles: Words? {
        let number = assessment.evidence.onEmptyFiles
        return number > 0 ? say("page_one.claims_on_empty_files", ["number": say.number(number)]) : nil
    }

    /// Where nothing counts, nothing that counts can rest on a document: a share of none would say the contrary. What is
    /// undecided may be counted all the same.
    private var nothingClaimed: Figure {
        let lacking = assessment.itemsWithoutDocument
        let undecided = assessment.undecidedYetCounted
        return Figure(
            name: say("page_one.evidence_coverage"),
            value: undecided > 0 ? say("page_one.nothing_certain") : say("page_one.nothing_claimed"),
            lines: [
                undecided > 0
                    ? say.count("page_one.undecided_yet_counted", undecided) : say("page_one.no_claim_counts"),
                lacking > 0 ? say.count("page_one.items_without_document", lacking) : nil,
            ].compactMap(\.self))
    }

    /// How far it is to the neighbouring classes of the scale; nothing where a gate, and no distance, decides.
    var outlook: [Block] {
        guard let rating = assessment.rating, let total = assessment.total, rating.classBeforeGates == nil,
            total.uncapped == nil, rating.rounded == nil, total.rounded == nil,
            let index = rating.scale.firstIndex(where: { $0.id == rating.class })
        else { return [] }
        let sentences = [
            index + 1 < rating.scale.count && !isForbidden(index + 1, rating, total)
                ? higher(rating.scale[index + 1], rating, total) : nil,
            index > 0 ? aboveLimit(of: rating.scale[index], rating, total) : nil,
        ]
        let told = sentences.compactMap(\.self)
        return told.isEmpty ? [] : [.paragraph(say.sentences(told))]
    }

    /// Whether some gate that is not met keeps from a class, however many points there are.
    private func isForbidden(_ index: Int, _ rating: RatingResult, _ total: TotalResult) -> Bool {
        assessment.gates.filter { !$0.met }.flatMap(\.otherwise.rules).contains { consequence in
            switch consequence {
            case .capTotal(let limit): limit < points(at: rating.scale[index].from, rating, total)
            case .ratingAtMost(let id): (rating.scale.firstIndex { $0.id == id } ?? index) < index
            case .notAssessed, .cap, .needsReview: false
            }
        }
    }

    private func higher(_ next: ScaleClass, _ rating: RatingResult, _ total: TotalResult) -> Words {
        say(
            "page_one.to_next_class",
            [
                "name": say.quoted(say.text(next.title)),
                "distance": say.points(points(at: next.from, rating, total) - total.score),
            ])
    }

    private func aboveLimit(of present: ScaleClass, _ rating: RatingResult, _ total: TotalResult) -> Words {
        let distance = total.score - points(at: present.from, rating, total)
        guard distance > 0 else {
            return say("page_one.at_class_edge", ["name": say.quoted(say.text(present.title))])
        }
        return say(
            "page_one.above_lower_class",
            ["name": say.quoted(say.text(present.title)), "distance": say.points(distance)])
    }

    /// The total at which a class begins.
    private func points(at threshold: Rational, _ rating: RatingResult, _ total: TotalResult) -> Rational {
        rating.of == .total ? threshold : threshold * total.achievable
    }
}

extension ReportContext {
    /// In a word where a rating comes from that nobody adopted, be it for its scale or for the rules below it; nil where
    /// all of it was read in adopted texts, or nothing is rated.
    var ratingSource: Words? { assessment.classSource.flatMap(say.gateSource) }
}

extension Wording {
    /// A class of a scale, with where it comes from if nobody adopted it.
    func className(_ id: String, in scale: [ScaleClass], from source: RuleStatus?) -> Words {
        let name = className(id, in: scale)
        return source.flatMap(gateSource).map { tell("scores.with_status", ["name": name, "status": $0]) } ?? name
    }
}

extension Assessment {
    /// How many items of the record are undecided in an indicator that counts them all the same.
    fileprivate var undecidedYetCounted: Int {
        let own = Set(record.items.filter { $0.kind != .event }.map(\.id))
        let counted = criteria.flatMap(\.indicators).flatMap(\.traces).flatMap(\.undecided)
            .filter { $0.treatment == .counted }
        return Set(counted.compactMap(\.item)).intersection(own).count
    }
}
