internal import Evaluation
internal import Scalars

/// Words by which a title says that something is still to come or under way: `Proposal for a project on DDT`, `… (planned)`.
enum StillToCome {
    /// Whether a title begins as the name of a proposal does, or says in a part of its own that it is planned or under way.
    ///
    /// `Course on writing proposals` is a matter.
    static func isTold(inTitle title: String) -> Bool {
        let words = FoldedWords.of(title)
        if beginnings.contains(where: { words.starts(with: $0) }) { return true }
        guard !states.isDisjoint(with: words) else { return false }
        let parts = title.parts { "()（）[]:：–—".unicodeScalars.contains($0) }.map { FoldedWords.of(String($0)) }
        return parts.dropFirst().contains { $0.count == 1 && states.contains($0[0]) }
    }

    private static let beginnings = [
        "proposal for", "proposed project", "concept note", "project idea", "draft proposal", "proposition de projet",
        "note conceptuelle", "note de concept", "idée de projet", "propuesta de proyecto", "nota conceptual",
        "idea de proyecto",
        "предложение о проекте", "предложение по проекту", "проект предложения", "концептуальная записка",
        "مقترح مشروع",
        "مذكرة مفاهيمية", "فكرة مشروع",
    ].map(FoldedWords.of)

    /// Folded; of Chinese pairs of characters.
    private static let states = Set(
        FoldedWords.of(
            """
            planned ongoing proposed forthcoming upcoming prévu prévue planifié planifiée proposé proposée previsto prevista \
            planificado planificada propuesto propuesta запланирован запланирована запланировано предлагается مخطط مقرر مقترح \
            计划 拟议
            """))
}
