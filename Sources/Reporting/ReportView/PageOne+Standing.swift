internal import Documents
internal import Methodology
internal import Results
internal import Scalars

// Who assessed, when, on what; and what the points mean for a mandate and what they do not.

extension PageOne {
    private var say: Wording { context.say }
    private var assessment: Assessment { context.assessment }

    /// By whom, as the record says, and on which day, as whoever made the report says; nothing where neither is known.
    var assessed: Words {
        let name = say.text(assessment.record.statement?.assessedBy)
        return say.beside(
            [
                name.map { say.asRecordSays(say("page_one.assessed_by", ["name": $0])) },
                context.day.map { say("page_one.assessed_on", ["date": say.date($0)]) },
            ].compactMap(\.self))
    }

    /// The date of the latest document, and how many bear none; nothing where there are no documents.
    var documentsUpTo: Words {
        let sources = assessment.record.sources
        let dates = sources.compactMap(\.date)
        let latest = dates.compactMap { text in PartialDate(text).map { (text, $0.last) } }.max { $0.1 < $1.1 }
        let undated = sources.count - dates.count
        guard latest != nil || undated == 0 else { return say("page_one.no_dated_source") }
        return say.clauses(
            [
                latest.map { say.date($0.0) },
                undated > 0 ? say.count("page_one.undated_sources", undated) : nil,
            ].compactMap(\.self))
    }

    /// What the points are for, and that no scale turns them into a rating, or one that nobody adopted.
    var meaning: Words {
        guard assessment.total != nil else { return say("page_one.meaning_by_criterion") }
        let scale =
            assessment.rating == nil
            ? say("page_one.no_scale") : context.ratingSource.map { _ in say("page_one.scale_of_nobody") }
        return "\(say("page_one.meaning"))\(scale ?? "")"
    }
}
