internal import Evaluation
internal import Scalars

/// Words by which a title or a note says that something was not held, or not yet.
enum CalledOff {
    /// Whether a title says so: anywhere in plain words, or in a part of its own: `… (postponed to 2021)`, `Cancelled: …`.
    ///
    /// `Cancelled registrations of pesticides` is a matter.
    static func isTold(in title: SaidText) -> Bool {
        let all = title.folded
        if isTold(inWords: all) { return true }
        // Few titles have such a word anywhere.
        guard !words.isDisjoint(with: all) else { return false }
        let parts = title.text.parts { "()（）[],;:：，–—".unicodeScalars.contains($0) }.map(String.init)
        return parts.enumerated().contains { place, part in
            let words = FoldedWords.of(part)
            guard let first = words.first else { return false }
            return Self.words.contains(first) && (place > 0 || words.count == 1) && !saysFromWhen(part)
        }
    }

    /// Whether what was put off is told by when it should have been, so that it was held: `postponed from November 2015`.
    private static func saysFromWhen(_ part: String) -> Bool {
        SaidText.words(of: part).dropFirst().prefix(2).contains(where: origins.contains)
    }

    private static let origins: Set<String> = ["from", "de", "du", "d", "desde", "с", "со", "из", "من", "自", "从", "原"]

    /// Whether a note says in plain words that the thing itself was not held.
    ///
    /// Of a day or session of it that is another matter, and so is what else may be cancelled.
    /// What was held after all, on another day or online, is no matter either.
    ///
    /// - Parameter year: the year in which it ended, as its dates say.
    static func isTold(inNote said: SaidText, endedIn year: Int? = nil) -> Bool {
        if said.holds(nobody) { return true }
        if PutOff.isHeldAfterAll(said, endedIn: year) { return false }
        if PutOff.isTold(in: said, endedIn: year) || said.hasPartBeginning(with: itself)
            || said.parts.contains(where: saysCancelled)
        {
            return true
        }
        return said.text.parts { ".;!?。；！？؟".unicodeScalars.contains($0) }.map { FoldedWords.of(String($0)) }.contains {
            words in
            if !ordinals.isDisjoint(with: words), !parts.isDisjoint(with: words) { return false }
            return isTold(inWords: words)
                || !events.isDisjoint(with: words) && holds(cancellations, endingWith: lastOfCancellations, words)
        }
    }

    /// What a note says of the thing itself, at the beginning of a part.
    private static let itself = Phrases(
        """
        it has been cancelled|it has been canceled|it was cancelled|it was canceled|it will be held|it will take place|\
        it did not take place|it was not held|it has not taken place|has been cancelled|was cancelled|not held|\
        il a ete annule|elle a ete annulee|a ete annule|a ete annulee|il aura lieu|elle aura lieu|il se tiendra|\
        elle se tiendra|fue cancelado|fue cancelada|se cancelo|se celebrara|se realizara|был отменен|была отменена|\
        было отменено|оно состоится|он состоится|تم الغاؤه|تم الغاؤها|سيعقد لاحقا|已取消|被取消|未能举行
        """)

    /// Whether a part says no more than that something is cancelled, and why: `Cancelled for want of funds`; what was cancelled
    /// may be a registration.
    private static func saysCancelled(_ part: [String]) -> Bool {
        if let length = cancelled.length(atBeginningOf: part) {
            return part.count == length || reasons.contains(part[length])
        }
        // `Reporté à 2018` says to when.
        guard let length = putOff.length(atBeginningOf: part) else { return false }
        return part.count == length || reasons.subtracting(["a", "for", "por"]).contains(part[length])
    }

    private static let cancelled = Phrases(
        "cancelled|canceled|annule|annulee|cancelado|cancelada|отменен|отменена|отменено|الغي|الغيت|取消")

    private static let putOff = Phrases(
        """
        postponed|deferred|ajourne|ajournee|reporte|reportee|aplazado|aplazada|pospuesto|pospuesta|suspendido|suspendida|\
        отложен|отложена|отложено|推迟|延期|تاجل|تاجلت
        """)

    private static let reasons = Set(
        SaidText.words(
            of: """
                because due owing for as since by on faute pour en raison cause a par suite por debido a causa из по в за \
                بسبب 因 由
                """))

    private static let nobody = Phrases(
        """
        nobody came|nobody attended|no one came|no one attended|no participants came|no participant came|\
        no participants attended|without participants|only staff attended|only staff of the centre attended|\
        personne n est venu|personne n a participe|aucun participant|sans participants|nadie asistio|nadie participo|\
        sin participantes|никто не пришел|участников не было|без участников|لم يحضر احد|بدون مشاركين|无人参加|没有人参加
        """)

    private static func isTold(inWords words: [String]) -> Bool {
        holds(phrases, endingWith: lastWords, words)
    }

    private static func holds(_ phrases: [String], endingWith lastWords: Set<String>, _ words: [String]) -> Bool {
        guard !lastWords.isDisjoint(with: words) else { return false }
        let text = " \(words.joined(separator: " ")) "
        return phrases.contains { text.holds($0) }
    }

    /// The words with which the phrases end.
    private static let lastWords = lasts(of: phrases)
    private static let lastOfCancellations = lasts(of: cancellations)

    private static func lasts(of phrases: [String]) -> Set<String> {
        Set(phrases.compactMap { $0.words.last.map { String($0) } })
    }

    /// What is cancelled where one of these phrases stands: the thing itself, by a word for it in the same sentence.
    private static let cancellations = [
        "has been cancelled", "has been canceled", "was cancelled", "was canceled", "could not take place",
        "did not happen", "never took place", "a été annulé", "a été annulée", "n'a pu avoir lieu",
        "n'a pas pu avoir lieu", "fue cancelado", "fue cancelada", "se canceló", "no pudo realizarse",
        "no pudo celebrarse", "был отменен", "была отменена", "было отменено",
    ].map { " \(FoldedWords.of($0).joined(separator: " ")) " }

    private static let events = Set(
        FoldedWords.of(
            """
            workshop training course meeting event activity seminar conference visit atelier formation cours réunion activité \
            séminaire conférence visite taller curso reunión actividad formación capacitación seminario visita семинар курс \
            совещание мероприятие обучение поездка практикум
            """))

    private static let ordinals = Set(
        FoldedWords.of(
            """
            second third fourth last deuxième troisième quatrième dernier dernière segundo segunda tercer tercera último última \
            второй вторая второе третий третья последний последняя
            """))

    /// Of these a thing has several.
    private static let parts = Set(
        FoldedWords.of(
            """
            day session module part afternoon jour journée séance session module partie día jornada sesión módulo parte день \
            сессия занятие модуль часть
            """))

    /// Words, folded, with which such a part of a title begins; of Chinese pairs of characters.
    private static let words = Set(
        FoldedWords.of(
            """
            postponed cancelled canceled deferred reporté reportée annulé annulée ajourné ajournée aplazado aplazada \
            pospuesto pospuesta cancelado cancelada suspendido suspendida отменен отменена отменено отложен отложена \
            отложено перенесен перенесена перенесено مؤجل مؤجلة تأجلت ألغيت ألغي 推迟 延期 取消
            """))

    private static let phrases = [
        "did not take place", "was not held", "were not held", "has not been held", "has not taken place",
        "n'a pas eu lieu", "n'ont pas eu lieu", "n'a pas été tenu", "n'a pas été tenue", "no tuvo lugar",
        "no tuvieron lugar", "no se celebró", "no se realizó", "не состоялся", "не состоялась", "не состоялось",
        "не проводился", "не проводилась", "لم تعقد", "لم يعقد", "لم تنظم", "未举行", "没有举行", "未召开",
    ].map { " \(FoldedWords.of($0).joined(separator: " ")) " }
}
