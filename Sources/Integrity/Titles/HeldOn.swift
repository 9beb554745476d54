internal import Scalars

/// Words by which a note tells when a thing was held: `Held on 12-14 March 2014`.
enum HeldOn {
    /// The dates of the sentences that begin so; what a note tells of another event of the kind is left alone.
    static func days(in note: SaidText) -> [ClosedRange<Int>] {
        guard note.holds(held) else { return [] }
        return note.sentences.filter { sentence in
            let words = sentence.words
            return words.allSatisfy { !others.contains($0) }
                && held.places(in: words).map { $0.lowerBound <= 4 } ?? false
        }
        .flatMap(TitleDays.of)
    }

    private static let held = Phrases(
        """
        held on|held in|held from|was held|took place|was given|was delivered|s est tenu|s est tenue|tenu du|tenue du|tenu le|\
        tenue le|tenu en|tenue en|a eu lieu|a ete organise du|a ete organisee du|se celebro|se realizo|se impartio|\
        se llevo a cabo|tuvo lugar|celebrado del|celebrada del|celebrado el|celebrada el|состоялся|состоялась|состоялось|\
        проведен|проведена|проведено|прошел|прошла|прошло|عقد في|عقدت في|عقد من|عقدت من|نفذ في|نفذت في|举行于|举办于|于
        """)

    /// With these another event is told, or what was meant to be.
    private static let others = Set(
        SaidText.words(
            of: """
                previous previously earlier before first last preparatory preceding follow followed following originally \
                initially planned scheduled postponed registration report reporting précédent précédente premier première \
                dernier dernière avant préparatoire suite initialement prévu prévue reporté reportée rapport anterior previo \
                previa primer primera último última preparatorio seguimiento inicialmente previsto prevista aplazado informe \
                предыдущий предыдущая предыдущее первый первая первое подготовительное подготовительный ранее сначала \
                планировался отложен отчет السابق السابقة الأول الأولى قبل التحضيري كان مقررا تقرير 上 前 首 第 原 曾 计 划 报 告
                """))
}
