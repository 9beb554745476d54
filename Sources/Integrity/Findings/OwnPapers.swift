internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// label_decides: papers and posts that are told as publications (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Outputs that count and are by their titles papers of a meeting or of the office, announcements or posts.
    var ownPapers: [Suspicion] {
        evaluation.items(.output).filter { item in
            standing.counts(item.id)
                && item.said.contains { title in title.parts.first.flatMap(Self.papers.length(atBeginningOf:)) != nil }
        }.map { item in
            Suspicion(
                kind: .labelDecides, way: .ownPapers, severity: .medium, items: [item.id],
                changes: removal(of: item.id), subject: item.id)
        }
    }

    private static let papers = Phrases(
        """
        agenda of|provisional agenda|draft agenda|annotated agenda|programme of the workshop|programme of the meeting|\
        programme of the training|programme of the course|program of the workshop|list of participants|participants list|\
        participant list|attendance list|attendance sheet|invitation to|invitation letter|invitation letters|invitations to|\
        letter of invitation|minutes of|certificate of|certificates of|certificates for|logo of|new logo|letterhead|\
        business card|business cards|visiting cards|name badges|badges for|press release|tweet|tweets|facebook post|\
        facebook posts|post on facebook|posts on facebook|linkedin post|post on linkedin|instagram post|whatsapp message|\
        sms|e mail to|email to|circular letter|presentation slides|slides of|slides for|powerpoint|business plan|work plan|\
        job advertisement|vacancy notice|call for tenders|ordre du jour|programme de l atelier|programme de la reunion|\
        programme de la formation|liste des participants|liste de presence|feuille de presence|lettre d invitation|\
        lettres d invitation|invitation a|proces verbal|compte rendu de la reunion|attestation de|attestations de|\
        certificat de|certificats de|logo du|papier a en tete|cartes de visite|carte de visite|communique de presse|\
        publication sur facebook|message whatsapp|diapositives|presentation powerpoint|plan de travail|plan d activites|\
        appel d offres|avis de recrutement|orden del dia|agenda del|agenda de la|programa del taller|programa de la reunion|\
        programa del curso|lista de participantes|lista de asistencia|carta de invitacion|cartas de invitacion|invitacion a|\
        acta de|actas de|certificado de|certificados de|logotipo del|papel membretado|tarjetas de visita|\
        tarjeta de visita|comunicado de prensa|nota de prensa|publicacion en facebook|mensaje de whatsapp|diapositivas|\
        plan de trabajo|licitacion|anuncio de vacante|повестка дня|программа семинара|программа совещания|список участников|\
        приглашение на|письмо приглашение|протокол|сертификаты|сертификат участника|логотип|фирменный бланк|визитки|\
        визитные карточки|пресс релиз|пост в|публикация в фейсбук|слайды|презентация директора|план работы|объявление о|\
        جدول اعمال|جدول الاعمال|برنامج ورشة|برنامج الورشة|قائمة المشاركين|قائمة الحضور|دعوة الى|رسالة دعوة|محضر|شهادات|شهادة حضور|\
        شعار المركز|بطاقات عمل|بيان صحفي|منشور على فيسبوك|شرائح|خطة العمل|议程|与会者名单|签到表|邀请函|会议纪要|证书|标识|名片|\
        新闻稿|微博|朋友圈|幻灯片|工作计划|招聘启事
        """)
}
