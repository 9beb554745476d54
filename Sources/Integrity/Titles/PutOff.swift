internal import Scalars

/// Words of a note by which a thing was put off or is still to come, and those by which it was held all the same.
enum PutOff {
    /// Whether a note says that the thing itself has not been held.
    ///
    /// - Parameter year: the year in which it ended, as its dates say: `postponed to 2018` says of a course of 2018 that it was
    ///   held, and of one of 2017 that it was not.
    static func isTold(in note: SaidText, endedIn year: Int?) -> Bool {
        if note.holds(never) { return true }
        return note.parts.contains { part in
            let years = years(in: part)
            let isLater = year.map { ended in years.contains { $0 > ended } } ?? false
            if putOff.length(atBeginningOf: part) != nil { return years.isEmpty || isLater }
            return isLater && promises.length(atBeginningOf: part) != nil || isCancelledBehindItsReason(part)
        }
    }

    /// Whether a note says, later than what was put off or instead of it, that the thing was held.
    static func isHeldAfterAll(_ note: SaidText, endedIn year: Int?) -> Bool {
        note.parts.contains { part in
            guard let place = held.places(in: part) else { return false }
            let before = part[max(0, place.lowerBound - 3)..<place.lowerBound]
            guard !before.contains(where: negations.contains) else { return false }
            return year.map { ended in !years(in: part).contains { $0 > ended } } ?? true
        }
    }

    private static func years(in words: [String]) -> [Int] {
        words.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter { (1950...2100).contains($0) }
    }

    /// In Chinese the reason stands first: `因疫情取消`.
    private static func isCancelledBehindItsReason(_ part: [String]) -> Bool {
        guard let first = part.first, first == "因" || first == "由" else { return false }
        return part.suffix(2) == ["取", "消"]
    }

    private static let never = Phrases(
        """
        never took place|never held|not yet held|not yet been held|not yet taken place|yet to be held|yet to take place|\
        n a jamais eu lieu|jamais tenu|jamais tenue|pas encore tenu|pas encore tenue|pas encore eu lieu|\
        no llego a celebrarse|no llego a realizarse|aun no se ha celebrado|aun no se ha realizado|\
        todavia no se ha celebrado|todavia no se ha realizado|nunca se celebro|nunca se realizo|\
        еще не проведен|еще не проведена|еще не состоялся|еще не состоялась|так и не состоялся|так и не состоялась|\
        尚未开展|尚未举行|尚未举办|没有举办|没有开展|未开展
        """)

    /// At the beginning of a part, with a later year or none.
    private static let putOff = Phrases(
        """
        called off|shelved|only planned|deferred to|deferred until|postponed to|postponed until|postponed sine die|\
        reporte a|reportee a|reporte sine die|reportee sine die|non realise|non realisee|non tenu|non tenue|\
        aplazado hasta|aplazada hasta|aplazado para|aplazada para|pospuesto para|pospuesta para|pospuesto hasta|\
        pospuesta hasta|suspendido por|suspendida por|no realizado|no realizada|no celebrado|no celebrada|\
        перенесен на|перенесена на|перенесено на|отложен на|отложена на|отложено на|не проведен|не проведена|\
        推迟到|推迟至|延期至|延期到|اجل الى|اجلت الى|تم تاجيله الى|تم تاجيلها الى
        """)

    /// At the beginning of a part, with a later year.
    private static let promises = Phrases(
        """
        will be held|to be held|will take place|planned for|moved to|prevu pour|prevue pour|se tiendra|aura lieu|\
        previsto para|prevista para|se celebrara|se realizara|планируется на|запланирован на|запланирована на|\
        计划于|拟于|将于|ستعقد|سيعقد|ستنظم|سينظم
        """)

    private static let held = Phrases(
        """
        was held|were held|and held|then held|held in|held on|held online|held as|held after|held instead|took place|\
        was given|was delivered|went ahead|s est tenu|s est tenue|tenu en|tenue en|tenu le|tenue le|a eu lieu|\
        a finalement eu lieu|a ete tenu|a ete tenue|a ete organise|a ete organisee|a ete donne|\
        se celebro|se realizo|se impartio|se llevo a cabo|tuvo lugar|celebrado en|celebrada en|realizado en|\
        realizada en|fue impartido|fue impartida|состоялся|состоялась|состоялось|проведен|проведена|проведено|прошел|\
        прошла|прошло|举行|举办|召开|عقدت|عقد|وعقدت|وعقد|نفذت|نفذ|ونفذت|ونفذ
        """)

    /// Before a word for holding: that it was not, or that it is to be.
    private static let negations = Set(
        SaidText.words(
            of: "not never no to will yet n ne pas jamais non sin aun nunca не لم لن 未 没 尚 将"))
}
