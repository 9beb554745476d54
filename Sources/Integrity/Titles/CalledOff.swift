internal import Evaluation
internal import Scalars

/// Words by which a title or a note says that something was not held, or not yet.
enum CalledOff {
    /// Whether a title says so: anywhere in plain words, or in a part of its own: `… (postponed to 2021)`, `Cancelled: …`.
    ///
    /// `Cancelled registrations of pesticides` is a matter.
    static func isTold(inTitle title: String) -> Bool {
        let all = FoldedWords.of(title)
        if isTold(inWords: all) { return true }
        // Few titles have such a word anywhere.
        guard !words.isDisjoint(with: all) else { return false }
        let parts = title.parts { "()（）[],;:：，–—".unicodeScalars.contains($0) }.map { FoldedWords.of(String($0)) }
        return parts.enumerated().contains { place, words in
            guard let first = words.first else { return false }
            return Self.words.contains(first) && (place > 0 || words.count == 1)
        }
    }

    /// Whether a note says in plain words that the thing itself was not held.
    ///
    /// Of a day or session of it that is another matter, and so is what else may be cancelled.
    static func isTold(inNote note: String) -> Bool {
        note.parts { ".;!?。；！？؟".unicodeScalars.contains($0) }.map { FoldedWords.of(String($0)) }.contains { words in
            if !ordinals.isDisjoint(with: words), !parts.isDisjoint(with: words) { return false }
            return isTold(inWords: words)
                || !events.isDisjoint(with: words) && holds(cancellations, endingWith: lastOfCancellations, words)
        }
    }

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
