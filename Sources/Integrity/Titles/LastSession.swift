internal import Documents
internal import Scalars

/// Words by which a title or a note tells when something ended: `Last session on 15 January 2020`.
enum LastSession {
    /// The first day of the date that stands behind such words in their sentence; nil where there is none.
    static func day(in text: SaidText) -> Int? {
        guard text.holds(ends) else { return nil }
        return text.sentences.lazy.filter { $0.hasPartBeginning(with: ends) }.compactMap { sentence in
            TitleDays.of(sentence).map(\.lowerBound).max()
        }.first
    }

    private static let ends = Phrases(
        """
        it ended on|it ended in|it ended only|it was completed on|it was completed in|it was completed only|ended on|ended in|\
        ended only|ended late|finished on|finished in|finished only|completed on|completed in|completed only|\
        final session|last session|last day|final day|last module|final module|closing session|closing ceremony|\
        il s est termine|elle s est terminee|s est termine|s est terminee|s est acheve|s est achevee|termine le|terminee le|\
        termine en|terminee en|acheve en|achevee en|derniere seance|derniere session|dernier module|dernier jour|\
        seance de cloture|termino el|termino en|finalizo el|finalizo en|concluyo el|concluyo en|ultima sesion|ultimo modulo|\
        ultimo dia|sesion de clausura|закончился|закончилась|закончилось|завершился|завершилась|завершилось|завершен|\
        завершена|завершено|последнее занятие|последняя сессия|последний день|последний модуль|انتهى في|انتهت في|اختتم في|\
        اختتمت في|الجلسة الاخيرة|اليوم الاخير|最后一次|最后一天|结束于|实际结束
        """)
}
