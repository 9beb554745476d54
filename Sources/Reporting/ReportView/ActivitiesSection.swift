extension ReportContext {
    /// When activities took place and which Parties they reached.
    var activitiesSection: Section? {
        let charts = [timelineChart, partiesChart].compactMap(\.self)
        guard !charts.isEmpty else { return nil }
        return Section(
            anchor: Anchor(.activities), title: say("charts.activities_and_parties"), blocks: charts.map(Block.chart))
    }
}
