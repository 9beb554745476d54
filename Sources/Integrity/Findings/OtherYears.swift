internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// says_otherwise: years in words that are not those of the fields (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Completed long activities whose titles bear a span of years that begins with them and ends after them.
    var yearsBeyondEnds: [Suspicion] {
        activities.filter { $0.counts && $0.isLong && $0.item.isCompleted }.compactMap { activity in
            guard let began = activity.item.date("began"), let ended = activity.item.date("ended") else { return nil }
            let span = (activity.item.title?.wordings ?? []).lazy
                .filter { Self.wordsOfOtherTimes.isDisjoint(with: FoldedWords.of($0)) }.flatMap(TitleYears.spans)
                .first { $0.lowerBound == began.first.components.year && $0.upperBound > ended.last.components.year }
            return span.map { span in
                Suspicion(
                    kind: .saysOtherwise, way: .yearsBeyondEnd, severity: .medium, items: [activity.id],
                    details: ["years": span.asWritten], changes: removal(of: activity.id),
                    subject: activity.id)
            }
        }
    }

    /// Items that count, and of which a date is written within bounds beside words that name no year between these.
    var yearsInWords: [Suspicion] {
        [ItemKind.activity, .membership, .output].flatMap { evaluation.items($0) }.filter { standing.counts($0.id) }
            .compactMap { item in
                let other = ["began", "ended", "published"].compactMap(item.date).first { date in
                    let years = date.bounds == nil ? [] : TitleYears.of(date.text)
                    return !years.isEmpty
                        && years.allSatisfy { $0 < date.first.components.year || $0 > date.last.components.year }
                }
                return other.map { date in
                    Suspicion(
                        kind: .saysOtherwise, way: .yearInWords, severity: .medium, items: [item.id],
                        details: ["said": date.text], changes: removal(of: item.id), subject: item.id)
                }
            }
    }

    /// What is planned for years is drawn up before them, and what was before is spoken of.
    private static let wordsOfOtherTimes = wordsOfEarlier.union(
        FoldedWords.of(
            """
            plan plans strategy strategies framework roadmap budget agenda drafting drawing preparation preparing formulation \
            stratégie cadre feuille route budget élaboration préparation estrategia marco hoja ruta presupuesto elaboración \
            preparación планов плана план стратегия стратегии подготовка разработка бюджет خطة استراتيجية إعداد وضع ميزانية \
            计划 规划 战略 预算 编制 拟订
            """))
}
