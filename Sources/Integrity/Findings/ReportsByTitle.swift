internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// strength_not_possible: reports of the centre that stand under another kind (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Documents that by their titles are activity reports of the centre itself, and by their kinds are something else.
    var reportsByTitle: [Suspicion] {
        let authorship = Authorship(of: evaluation.centre)
        return evaluation.sources.filter { source in
            book.isDocument(source) && source.joinedKind != "progress_report" && !source.isEmptyFile
                && !sourcesOfReports.contains(source.id.value) && !authorship.isOfAnother(source)
                && itemsBySource[source.id.value] != nil
                && (source.title?.wordings ?? []).contains(where: authorship.isOwnReport)
        }.map { source in
            suspicion(.reportByTitle, .medium, [source], itemsBySource[source.id.value] ?? [])
        }
    }
}

extension Authorship {
    /// Whether a title says nothing but that it is a report of the centre on its activities, or a plan of them.
    fileprivate func isOwnReport(_ title: String) -> Bool {
        let words = FoldedWords.of(title)
        guard !Authorship.reports.isDisjoint(with: words), !Authorship.activities.isDisjoint(with: words) else {
            return false
        }
        return words.allSatisfy {
            Authorship.reports.contains($0) || Authorship.activities.contains($0) || isOwnOrCommon($0)
        }
    }

    private static let reports = Set(
        FoldedWords.of("report reports rapport rapports informe informes memoria отчет отчета تقرير التقرير 报告"))
    private static let activities = Set(
        FoldedWords.of(
            """
            activity activities work activité activités actividad actividades trabajo деятельности работе \
            أنشطة الأنشطة النشاط نشاط عمل 活动 工作 动报 作报
            """))
}
