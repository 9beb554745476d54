internal import Scalars

/// Words of titles that say nothing of the matter: articles, prepositions, names of kinds, and such as regional or
/// annual; folded, of all languages together, since a title need not say in which it is.
enum CommonWords {
    static let all = Set(
        [english, french, spanish, arabic, russian].flatMap { $0.words(at: " ").map(String.init) }
    )
    .union(chinese.words(at: " ").map(String.init))

    private static let english = """
        the and for with from into about under between among towards within through over its their this that into \
        workshop workshops training trainings course courses seminar seminars webinar meeting meetings session sessions \
        round table project projects study studies visit visits campaign campaigns service services guide guides website \
        film flyer leaflet newsletter periodical dataset report plan network networks member membership committee \
        participation regional subregional national local annual yearly international global joint first second third \
        fourth fifth part parts module group phase day days year new convention conventions centre center centres centers
        """
    private static let french = """
        les des une aux par pour dans sur avec sous entre vers ses son leur leurs cette ces que qui \
        atelier ateliers formation formations cours stage seminaire seminaires webinaire reunion reunions seance seances \
        table ronde projet projets etude etudes visite visites campagne campagnes service services guide guides site \
        film prospectus depliant bulletin revue rapport plan reseau reseaux membre comite participation regional \
        regionale regionaux sous national nationale nationaux annuel annuelle international internationale conjointe \
        premier premiere deuxieme seconde troisieme partie parties module groupe phase jour jours annee nouveau nouvelle \
        convention conventions centre centres
        """
    private static let spanish = """
        los las del una unos unas por para con sin sobre entre hacia sus este esta \
        taller talleres curso cursos capacitacion formacion seminario reunion reuniones sesion mesa redonda proyecto \
        proyectos estudio estudios visita visitas campana servicio guia sitio boletin informe plan red redes miembro \
        comite participacion regional subregional nacional anual internacional conjunta primer primera segundo segunda \
        tercer tercera parte modulo grupo fase dia dias ano nuevo nueva convenio convenios centro centros
        """
    private static let arabic = """
        على الى عن مع بين حول في من ورشه ورشة عمل تدريب دوره دورة اجتماع مشروع دراسه دراسة زياره زيارة حمله حملة دليل \
        تقرير خطه خطة شبكه شبكة عضويه عضوية لجنه لجنة مشاركه مشاركة اقليمي اقليميه وطني وطنيه سنوي سنويه دولي دوليه مركز \
        اتفاقيه اتفاقية
        """
    private static let russian = """
        для при под над между через или это этот семинар семинары тренинг курс курсы совещание встреча сессия круглыи \
        стол проект исследование визит кампания руководство отчет план сеть член комитет участие региональныи региональная \
        национальныи национальная ежегодныи ежегодная международныи международная совместное первыи вторыи третии часть \
        модуль группа этап день конвенция конвенции центр
        """
    private static let chinese = "研讨 讨会 培训 会议 项目 研究 区域 国家 国际 年度 公约 中心 讲习 习班 报告 计划 网络 访问"
}
