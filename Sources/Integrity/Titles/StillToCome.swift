internal import Scalars

/// Words by which a title says that something is still to come or under way: `Proposal for a project on DDT`,
/// `… (planned for 2020)`, `… (TBC)`.
enum StillToCome {
    /// Whether a title begins as the name of a proposal does, or says in a part of its own that it is planned, under way or a
    /// draft.
    ///
    /// `Course on writing proposals` is a matter, and what was planned for one year and held in another was held.
    static func isTold(in title: SaidText) -> Bool {
        guard let first = title.parts.first, !title.parts.dropFirst().contains(where: saysHeld) else { return false }
        if beginnings.length(atBeginningOf: first) != nil { return true }
        if title.parts.count > 1, names.make(first) { return true }
        return title.parts.dropFirst().contains { part in
            promises.length(atBeginningOf: part) != nil || isState(part)
        }
    }

    /// Whether a title calls an output that is told as published a draft, or unpublished.
    static func isUnpublished(_ title: SaidText) -> Bool {
        title.parts.dropFirst().contains { part in unpublished.make(part) || isState(part) }
    }

    /// Whether a result is by its title still to be reached.
    static func isToBeReached(_ title: SaidText) -> Bool {
        title.holds(reached) || title.parts.dropFirst().contains(where: isState)
    }

    /// Whether a membership is by its title asked for, and not had.
    static func isAskedFor(_ title: SaidText) -> Bool {
        title.parts.first.map { applications.length(atBeginningOf: $0) != nil } == true
            || title.parts.dropFirst().contains { pending.make($0) }
    }

    /// A part of nothing but words for a state, and for when: `planned for March 2020`.
    private static func isState(_ part: [String]) -> Bool {
        guard let length = states.length(atBeginningOf: part) else { return false }
        return part.dropFirst(length).allSatisfy {
            littleWords.contains($0) || $0.isDigits || MonthNames.number(of: $0) != nil
        }
    }

    private static func saysHeld(_ part: [String]) -> Bool { held.length(atBeginningOf: part) != nil }

    private static let held = Phrases(
        """
        held|then held|organised in|organized in|conducted in|carried out|completed|tenu|tenue|realise|realisee|organise en|\
        organisee en|celebrado|celebrada|realizado|realizada|состоялся|состоялась|состоялось|проведен|проведена|проведено|\
        عقد|عقدت|举行|已举行|召开
        """)

    private static let beginnings = Phrases(
        """
        proposal for|proposal of|proposed project|concept note|project idea|draft proposal|draft concept|draft project|\
        draft programme for|draft agenda|outline of a project|proposition de projet|note conceptuelle|note de concept|\
        idee de projet|avant projet|projet de proposition|ebauche de projet|propuesta de proyecto|propuesta para|\
        nota conceptual|idea de proyecto|borrador de proyecto|borrador de concepto|anteproyecto|предложение о проекте|\
        предложение по проекту|проект предложения|концептуальная записка|проект концепции|مقترح مشروع|مقترح لمشروع|\
        مذكرة مفاهيمية|فكرة مشروع|مسودة مشروع|مسودة مقترح|项目提案|项目建议书|概念说明|项目构想
        """)

    /// What stands before a colon: `Proposal: …`.
    private static let names = Phrases(
        """
        proposal|project proposal|draft|draft proposal|concept|concept note|idea|planned|upcoming|proposition|\
        proposition de projet|ebauche|prevu|prevue|propuesta|borrador|previsto|prevista|предложение|черновик|\
        запланировано|مقترح|مسودة|提案|草案|拟议|计划
        """)

    /// With these a part of a title begins that tells of what will be.
    private static let promises = Phrases(
        """
        to be held|to be organised|to be organized|to be confirmed|to be completed|to be carried out|to be conducted|\
        to be determined|to take place|will be held|will take place|not yet held|not yet completed|scheduled for|\
        expected in|a confirmer|a tenir|a organiser|a realiser|qui se tiendra|se tiendra|aura lieu|qui aura lieu|\
        pas encore|por confirmar|por realizar|por celebrar|a celebrarse|a realizarse|que se celebrara|se celebrara|\
        se realizara|tendra lugar|que tendra lugar|aun no|состоится|пройдет|будет проведен|будет проведена|\
        будет проведено|планируется|подлежит подтверждению|еще не|سيعقد|ستعقد|سينظم|ستنظم|لم يعقد بعد|يؤكد لاحقا|تؤكد لاحقا|\
        待定|待确认|将于|拟于|尚未
        """)

    private static let states = Phrases(
        """
        planned|ongoing|proposed|forthcoming|upcoming|tentative|tentatively|tbc|tbd|tba|pending|in preparation|\
        under preparation|in progress|under way|prevu|prevue|planifie|planifiee|propose|proposee|en cours|a venir|\
        en preparation|previsto|prevista|planificado|planificada|propuesto|propuesta|en curso|en preparacion|tentativo|\
        запланирован|запланирована|запланировано|предлагается|предварительно|уточняется|в процессе|مخطط|مخطط له|\
        مخطط لها|مقرر|مقترح|مقترحة|قيد التنفيذ|قيد الاعداد|计划|拟议|计划中|进行中|筹备中|暂定
        """)

    private static let littleWords = Set(
        SaidText.words(
            of: """
                for in on by the of end early late mid date dates pour en le la au debut fin date para el de del fecha на в к \
                году год г дата في عام سنة ل لعام 年 月 日 于
                """))

    private static let unpublished = Phrases(
        """
        forthcoming|in press|in print|unpublished|not published|to be published|under review|under revision|\
        in preparation|a paraitre|sous presse|non publie|en cours de relecture|en prensa|por publicar|inedito|sin publicar|\
        en revision|в печати|не опубликовано|готовится к печати|قيد الطبع|غير منشور|قيد المراجعة|即将出版|未出版|印刷中
        """)

    private static let reached = Phrases(
        """
        to be exported|to be eliminated|to be destroyed|to be disposed of|to be secured|to be collected|planned export|\
        planned disposal|awaiting export|awaiting disposal|expected to be|a exporter|a eliminer|a detruire|a securiser|\
        en attente d exportation|en attente d elimination|por exportar|por eliminar|por destruir|pendiente de exportacion|\
        pendientes de exportacion|подлежит вывозу|подлежит уничтожению|подлежащие вывозу|ожидает вывоза|سيتم تصديرها|\
        سيتم التخلص|بانتظار التصدير|待出口|待处置|待销毁|拟出口
        """)

    private static let applications = Phrases(
        """
        application for|application to|candidacy|candidature|request for membership|demande d adhesion|\
        solicitud de|заявка на|заявление о|طلب عضوية|طلب انضمام|申请
        """)

    private static let pending = Phrases(
        """
        applied|applied for|application|application pending|application submitted|pending|requested|candidate|candidature|\
        en attente|demande|demande deposee|solicitado|solicitada|solicitud presentada|pendiente|заявка|подана заявка|\
        на рассмотрении|قيد النظر|طلب|已申请|申请中
        """)
}

extension String {
    /// Whether it is of digits alone.
    var isDigits: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isDecimalDigit) }
}
