internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// says_otherwise: outputs and memberships that are older by their titles or notes than by their fields
// (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Outputs that count and first appeared in an earlier year, and memberships that count and began in one.
    var earlierBeginnings: [Suspicion] {
        earlier(.output, "published", .earlierEdition, EarlierBeginning.ofOutputs)
            + earlier(.membership, "began", .memberSince, EarlierBeginning.ofMemberships)
    }

    private func earlier(
        _ kind: ItemKind, _ field: String, _ way: IntegrityCase, _ words: EarlierBeginning
    ) -> [Suspicion] {
        evaluation.items(kind).filter { standing.counts($0.id) }.compactMap { item in
            guard let date = item.date(field) else { return nil }
            guard let year = words.year(in: item.said + item.saidInNotes), year < date.first.components.year else {
                return nil
            }
            return Suspicion(
                kind: .saysOtherwise, way: way, severity: .medium, items: [item.id], details: ["years": "\(year)"],
                changes: removal(of: item.id), subject: item.id)
        }
    }
}

/// Words by which a title or a note tells since when something is there.
private struct EarlierBeginning {
    private let beginnings: Phrases
    /// With these it is new again, or goes on by what was done.
    private let renewals: Phrases

    /// The earliest year that stands close behind such words; nil where there is none, or something is told that is new.
    func year(in texts: [SaidText]) -> Int? {
        guard !texts.contains(where: { $0.holds(renewals) }) else { return nil }
        return texts.flatMap(\.parts).compactMap { part in
            beginnings.places(in: part).flatMap { place in
                part[place.upperBound...].prefix(4).lazy.compactMap { TitleYears.of($0).first }.first
            }
        }.min()
    }

    static let ofOutputs = EarlierBeginning(
        beginnings: Phrases(
            """
            first published|first issued|first appeared|first printed|originally published|originally issued|\
            published originally|first edition|published before in|already published in|paru initialement|parue initialement|\
            publie initialement|publiee initialement|publie pour la premiere fois|publiee pour la premiere fois|\
            paru pour la premiere fois|premiere parution|premiere edition|premiere publication|deja publie en|\
            deja publiee en|publicado originalmente|publicada originalmente|publicado por primera vez|\
            publicada por primera vez|primera edicion|primera publicacion|ya publicado en|ya publicada en|\
            впервые опубликовано|впервые опубликована|впервые опубликован|впервые издано|впервые издана|впервые издан|\
            впервые вышло|впервые вышла|впервые вышел|первое издание|первая публикация|صدر لاول مرة|صدرت لاول مرة|\
            نشر لاول مرة|نشرت لاول مرة|الطبعة الاولى|首次出版|首次发布|初版|第一版
            """),
        renewals: Phrases(
            """
            second edition|third edition|new edition|revised|updated|update|expanded|deuxieme edition|seconde edition|\
            troisieme edition|nouvelle edition|revue|revise|revisee|mis a jour|mise a jour|actualise|actualisee|\
            segunda edicion|tercera edicion|nueva edicion|revisado|revisada|actualizado|actualizada|второе издание|\
            третье издание|новое издание|переработано|переработанное|обновлено|обновленное|дополненное|الطبعة الثانية|\
            الطبعة الثالثة|طبعة جديدة|منقحة|محدثة|第二版|第三版|修订|更新
            """))

    static let ofMemberships = EarlierBeginning(
        beginnings: Phrases(
            """
            since|member since|membre depuis|depuis|miembro desde|desde|член с|участник с|с|состоит с|عضو منذ|منذ|自|从
            """),
        renewals: Phrases(
            """
            renewed|renewal|re elected|reelected|extended|renouvele|renouvelee|renouvellement|reelu|reelue|prolonge|\
            renovado|renovada|renovacion|reelegido|reelegida|prorrogado|prorrogada|продлено|продлен|продление|переизбран|\
            جدد|جددت|تجديد|اعيد انتخاب|续任|续签|连任|续期
            """))
}
