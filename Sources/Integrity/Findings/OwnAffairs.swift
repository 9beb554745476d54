internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// label_decides: what an office does for itself, and recommendations that say nothing (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Activities whose titles name an affair of the centre's own office, and that count or by which a recommendation does.
    var ownAffairs: [Suspicion] {
        let advice = evaluation.items(.recommendation).filter { standing.counts($0.id) }
        let byFollowUp = Dictionary(grouping: advice) { $0.word(FollowUp.field) ?? "" }
        return activities.compactMap { activity in
            let followed = byFollowUp[activity.id] ?? []
            guard activity.counts || !followed.isEmpty, activity.said.contains(where: OwnAffair.isTold) else {
                return nil
            }
            return Suspicion(
                kind: .labelDecides, way: .ownAffairs, severity: .medium, items: [activity.id],
                changes: removal(of: activity.id) + followed.map { .set(field: FollowUp.field, of: $0.id, to: nil) },
                subject: activity.id)
        }
    }

    /// Recommendations that count, and whose texts hold no word, or say that there was none.
    var adviceOfNothing: [Suspicion] {
        evaluation.items(.recommendation).filter { item in
            standing.counts(item.id) && !item.said.isEmpty && item.said.allSatisfy(OwnAffair.saysNothing)
        }.map { item in
            Suspicion(
                kind: .labelDecides, way: .saysNothing, severity: .medium, items: [item.id],
                changes: [.remove(item.id)],
                subject: item.id)
        }
    }
}

/// Words for what an office does for itself, and for nothing.
private enum OwnAffair {
    /// Whether a title begins as that of such an affair does; `Recruitment of consultants` and a `Lunch seminar` are work.
    static func isTold(in title: SaidText) -> Bool {
        guard let first = title.parts.first else { return false }
        if affairs.length(atBeginningOf: first) != nil || title.holds(meetings) { return true }
        return recruitments.length(atBeginningOf: first) != nil && first.contains(where: staff.contains)
    }

    /// Whether a text says nothing, or that there is nothing.
    static func saysNothing(in text: SaidText) -> Bool {
        let words = text.words
        return words.allSatisfy(\.isDigits) || nothing.make(words)
    }

    private static let affairs = Phrases(
        """
        staff meeting|staff meetings|weekly staff meeting|monthly staff meeting|regular staff meeting|annual staff meeting|\
        internal meeting|internal staff meeting|team meeting|weekly team meeting|meeting of the staff|meeting of staff|\
        meeting of the centre s staff|staff retreat|staff outing|staff party|team building|office move|office relocation|\
        move of the office|moving of the office|move to new offices|move to new premises|moving to new premises|\
        relocation of the office|relocation of the centre|removal of the office|opening of the new office|office supplies|\
        purchase of office|purchase of furniture|office furniture|office cleaning|renovation of the office|\
        painting of the office|christmas party|end of year party|new year party|farewell party|farewell dinner|\
        retirement party|birthday|working lunch|business lunch|lunch with|lunch for|dinner with|dinner for|coffee with|\
        phone call|telephone call|telephone conversation|email to|e mail to|e mails to|emails to|email from|exchange of e mails|\
        exchange of emails|annual retreat|retreat of the|office retreat|inauguration of the new building|\
        inauguration of the building|inauguration of the office|inauguration of the centre|renovation of the building|renovation of the centre|renovation of the premises|renovation of the roof|\
        audit of the accounts|audit of accounts|annual audit of the centre|external audit of the centre|\
        visit of the ambassador|courtesy visit|courtesy call|preparation of the activity report|\
        preparation of the annual report|drafting of the activity report|writing of the activity report|\
        preparation of the budget|preparation of the business plan|inauguration du batiment|inauguration du nouveau batiment|\
        inauguration des locaux|inauguration du centre|renovation du batiment|renovation du centre|renovation des bureaux|renovation des locaux|refection du batiment|refection des bureaux|refection des locaux|\
        audit des comptes|verification des comptes|visite de courtoisie|visite de l ambassadeur|\
        redaction du rapport d activite|preparation du rapport d activite|preparation du budget|inauguracion del edificio|\
        inauguracion del centro|inauguracion de la oficina|renovacion del edificio|renovacion de la oficina|reforma de la oficina|auditoria de las cuentas|\
        auditoria de cuentas|visita de cortesia|visita del embajador|preparacion del informe de actividades|\
        elaboracion del presupuesto|открытие нового здания|открытие здания|открытие офиса|ремонт здания|ремонт помещений|аудит счетов|\
        аудит отчетности|визит посла|визит вежливости|подготовка отчета о деятельности|подготовка бюджета|افتتاح المبنى|\
        افتتاح مبنى|افتتاح مقر|ترميم المبنى|ترميم المكتب|ترميم مقر|تدقيق الحسابات|زيارة السفير|زيارة مجاملة|اعداد تقرير الانشطة|اعداد الميزانية|新办公楼|\
        办公楼落成|办公室装修|办公楼装修|办公楼修缮|账目审计|大使来访|礼节性拜访|编写活动报告|编制预算|reunion du personnel|reunion interne|reunion d equipe|reunion de service|demenagement|\
        installation dans les nouveaux locaux|achat de mobilier|achat de fournitures|fournitures de bureau|fete de fin d annee|\
        pot de depart|dejeuner de travail|dejeuner avec|diner avec|courriel a|courriel au|appel telephonique|\
        echange de courriels|reunion del personal|reunion de personal|reunion interna|reunion de equipo|mudanza|\
        compra de mobiliario|compra de muebles|material de oficina|fiesta de fin de ano|almuerzo de trabajo|almuerzo con|\
        cena con|correo electronico a|llamada telefonica|совещание сотрудников|внутреннее совещание|собрание коллектива|\
        собрание сотрудников|планерка|переезд офиса|переезд центра|переезд в новое|закупка мебели|ремонт офиса|\
        новогодний вечер|корпоратив|рабочий обед|обед с|ужин с|электронное письмо|телефонный разговор|اجتماع الموظفين|\
        اجتماع داخلي|اجتماع فريق العمل|نقل المكتب|انتقال المكتب|شراء اثاث|غداء عمل|غداء مع|عشاء مع|مكالمة هاتفية|\
        رسالة الكترونية|员工会议|全体员工|内部会议|办公室搬迁|搬迁新|购买办公|采购办公|年会聚餐|工作午餐|午餐|晚宴|聚餐|团建|电话沟通
        """)

    /// These say so wherever they stand: meetings of the staff, and what was taught to nobody else.
    private static let meetings = Phrases(
        """
        for the staff of the centre|for staff of the centre|for the centre s staff|for centre staff|for the centre s own staff|\
        for our staff|for our own staff|training of the staff of the centre|training of staff of the centre|\
        training of the centre s staff|training of our staff|training of centre staff|pour le personnel du centre|\
        pour l equipe du centre|pour les agents du centre|pour notre personnel|formation du personnel du centre|\
        formation de l equipe du centre|formation de notre personnel|para el personal del centro|para nuestro personal|\
        para el equipo del centro|capacitacion del personal del centro|formacion del personal del centro|\
        для сотрудников центра|для персонала центра|обучение сотрудников центра|обучение персонала центра|\
        для наших сотрудников|لموظفي المركز|لفائدة موظفي المركز|تدريب موظفي المركز|لموظفينا|中心工作人员|中心员工|本中心人员|\
        staff meeting|staff meetings|meeting of the staff|meetings of the staff|meeting of our staff|meetings of our staff|\
        meetings of the team|reunions du personnel|reunion du personnel|reuniones del personal|reunion del personal|\
        reuniones de equipo|reunions d equipe|совещания сотрудников|совещание сотрудников|собрания сотрудников|اجتماعات الموظفين|\
        اجتماع الموظفين|员工例会|员工会议
        """)

    private static let recruitments = Phrases(
        """
        recruitment|recruiting|hiring|appointment|job interviews|interviews|recrutement|embauche|nomination|contratacion|\
        nombramiento|прием на работу|наем|набор|назначение|توظيف|تعيين|招聘|任命
        """)

    private static let staff = Set(
        SaidText.words(
            of: """
                staff personnel employee employees secretary accountant driver assistant cleaner guard director coordinator \
                officer receptionist colleague colleagues comptable secrétaire chauffeur assistante directeur directrice \
                agent personal contable chofer secretaria asistente сотрудника сотрудников бухгалтера водителя секретаря \
                директора موظف موظفين موظفة محاسب سائق سكرتيرة مدير 员 人
                """))

    private static let nothing = Phrases(
        """
        n a|na|n r|none|nil|no|not applicable|nothing|no recommendation|no recommendations|no recommendations made|\
        no recommendation was made|no recommendations were made|none made|none given|there were none|no comment|no comments|\
        tbd|tbc|to be determined|x|xx|xxx|sans objet|s o|neant|aucun|aucune|aucune recommandation|pas de recommandation|\
        pas de recommandations|rien|rien a signaler|ninguna|ninguno|ninguna recomendacion|sin recomendaciones|\
        sin recomendacion|no aplica|no procede|no hay|no hubo|no hubo recomendaciones|nada|нет|нет рекомендаций|\
        без рекомендаций|рекомендаций нет|отсутствуют|не применимо|неприменимо|не было|لا يوجد|لا توجد|لا توجد توصيات|لا توصيات|\
        بدون توصيات|لا شيء|لا ينطبق|无|无建议|没有|没有建议|暂无|不适用|未提出建议
        """)
}
