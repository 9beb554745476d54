internal import Methodology

/// Headings of columns. Each line holds those of one language, in the order en, fr, es, ar, ru, zh.
extension ImportWords {
    /// Headings that mean the same for every kind of item.
    static let sharedHeadings = """
        skip
          no; nr; num; number; row; #
          n°; nº; no.; numéro; n° d'ordre; numéro d'ordre
          núm; número; n.º; nro
          رقم; الرقم; م
          №; номер; № п/п; п/п
          序号; 编号
        id
          id; identifier; code; reference
          identifiant; code; référence
          identificador; código; referencia
          المعرف; الرمز
          идентификатор; код
          标识; 代码
        title
          title; name; subject; designation
          titre; intitulé; nom; libellé; désignation; objet; sujet
          título; nombre; denominación; asunto
          العنوان; عنوان; الاسم; اسم
          название; наименование; заголовок; тема
          标题; 名称; 题目
        title.en
          title in english; english title; title en
          titre en anglais; titre anglais; titre en
          título en inglés
          العنوان بالإنجليزية; العنوان بالانجليزية
          название на английском; название на английском языке
          英文标题; 英文名称
        title.fr
          title in french; french title; title fr
          titre en français; titre français; titre fr
          título en francés
          العنوان بالفرنسية
          название на французском; название на французском языке
          法文标题; 法文名称
        kind
          kind; type; kind of activity; type of activity; activity type; nature
          type; genre; nature; type d'activité; nature de l'activité; genre d'activité; catégorie d'activité
          tipo; tipo de actividad; clase
          النوع; نوع; نوع النشاط
          тип; вид; вид деятельности; тип деятельности; вид мероприятия; тип мероприятия
          类型; 种类; 活动类型
        status
          status; state; progress; stage
          statut; état; état d'avancement; avancement; situation; état de réalisation
          estado; situación; estado de ejecución
          الحالة; حالة; حالة التنفيذ
          статус; состояние; статус выполнения
          状态; 进展
        conventions
          convention; conventions; treaty
          convention; conventions; convention concernée; conventions concernées; traité
          convenio; convenios
          الاتفاقية; الاتفاقيات; اتفاقية
          конвенция; конвенции
          公约
        evidence
          evidence; source; sources; proof; supporting document; supporting documents; document
          preuve; preuves; source; sources; justificatif; justificatifs; pièce justificative; pièces justificatives
          prueba; pruebas; fuente; fuentes; documento justificativo
          المصدر; المصادر; الإثبات; المستند
          источник; источники; подтверждение; документ; подтверждающие документы
          证据; 来源; 证明文件
        notes
          notes; note; remarks; remark; comments; comment; observations; description; summary
          notes; note; remarques; remarque; commentaires; commentaire; observations; observation; description; résumé
          notas; observaciones; comentarios; descripción; resumen
          ملاحظات; ملاحظة; تعليقات; الوصف; وصف
          примечания; примечание; замечания; комментарии; комментарий; описание
          备注; 说明; 意见; 描述
        """

    /// The days of activities and memberships.
    private static let stretch = """
        dates
          date; dates; period; when; date of activity; duration and dates
          date; dates; période; quand; date de l'activité; date de réalisation; date(s); date et durée
          fecha; fechas; período; periodo; fecha de realización
          التاريخ; تاريخ; التواريخ; الفترة
          дата; даты; период; сроки; дата проведения; сроки проведения
          日期; 时间; 期间
        began
          began; start; from; start date; starting date; begin; beginning; date from; first day; begins
          début; date de début; date début; du; commencement; date de commencement; date de démarrage; de; premier jour
          inicio; fecha de inicio; desde; comienzo
          تاريخ البدء; تاريخ البداية; البداية; من
          начало; дата начала; с
          开始; 开始日期; 开始时间; 起始日期
        ended
          ended; end; to; end date; ending date; until; date to; last day; ends
          fin; date de fin; date fin; au; date de clôture; clôture; achèvement; date d'achèvement; à; dernier jour
          fin; fecha de fin; fecha de término; hasta; final; término
          تاريخ الانتهاء; تاريخ النهاية; النهاية; إلى
          конец; окончание; дата окончания; дата завершения; по
          结束; 结束日期; 结束时间; 终止日期
        """

    static let ownHeadings: [ItemKind: String] = [
        .activity: activityHeadings + "\n" + stretch,
        .membership: stretch + "\n" + """
            title
              network; body; organization; organisation
              réseau; organe; organisation; organisme
              red; órgano; organización
              الشبكة; شبكة; الهيئة
              сеть; орган; организация
              网络; 机构
            """,
        .output: """
        title
          publication; output; document title
          publication; produit; ouvrage; titre de la publication
          publicación; producto
          المنشور; المطبوعة
          публикация; издание
          出版物
        published
          published; date; publication date; date of publication; year; date published; year of publication
          publié; publié le; date; date de publication; année; année de publication; date de parution; parution
          publicado; fecha; fecha de publicación; año
          تاريخ النشر; التاريخ; السنة
          дата; дата публикации; год; год издания; опубликовано
          出版日期; 日期; 发布日期; 年份
        languages
          language; languages
          langue; langues; langue(s)
          idioma; idiomas; lengua
          اللغة; اللغات
          язык; языки
          语言; 语种
        """,
        .submission: """
        title
          report; plan; document; title of the document
          rapport; plan; document; titre du document
          informe; plan; documento
          التقرير; الخطة; الوثيقة
          отчет; план; документ
          报告; 计划; 文件
        due
          due; due date; deadline
          échéance; date limite; date d'échéance; délai; attendu le
          plazo; fecha límite; vencimiento
          الموعد النهائي; تاريخ الاستحقاق
          срок; срок представления; крайний срок
          截止日期; 应交日期
        submitted
          submitted; submission date; date of submission; date; date submitted; sent
          présenté; remis; remis le; soumis le; date; date de remise; date de soumission; date d'envoi; envoyé le
          presentado; fecha de presentación; fecha; fecha de envío
          تاريخ التقديم; التاريخ; قدم في
          представлено; дата представления; дата; дата подачи
          提交日期; 日期; 提交
        """,
    ]

    private static let activityHeadings = """
        title
          activity; activities; activity title; title of activity; title of the activity; name of activity
          activité; activités; titre de l'activité; intitulé de l'activité; nom de l'activité; libellé de l'activité; action
          actividad; actividades; título de la actividad; nombre de la actividad
          النشاط; الأنشطة; عنوان النشاط; اسم النشاط
          мероприятие; мероприятия; деятельность; название мероприятия; наименование мероприятия; название деятельности
          活动; 活动名称; 活动标题
        category
          category; area of work; thematic area; theme; field
          catégorie; domaine; domaine d'activité; domaine de travail; thème; thématique; axe; volet
          categoría; ámbito; área de trabajo; tema
          الفئة; المجال; مجال العمل; فئة
          категория; область работы; направление; тематика
          类别; 领域; 工作领域
        format
          format; mode; modality; form
          format; mode; modalité; modalités; forme
          formato; modalidad
          الشكل; طريقة الانعقاد
          формат; форма проведения
          形式; 方式
        place
          place; location; venue; where; city and country; city, country
          lieu; endroit; localisation; lieu de l'activité; ville et pays; ville, pays; ville/pays; où
          lugar; sede; ubicación; ciudad y país
          المكان; مكان; مكان الانعقاد
          место; место проведения; город и страна
          地点; 举办地点
        place.city
          city; town
          ville; cité; localité
          ciudad; localidad
          المدينة; مدينة
          город
          城市
        place.country
          country; host country
          pays; pays hôte; pays d'accueil
          país; país anfitrión
          البلد; الدولة; بلد
          страна; принимающая страна
          国家; 主办国
        parties
          parties; party; countries; beneficiary countries; beneficiaries; parties that benefited; participating countries; countries covered
          parties; pays bénéficiaires; bénéficiaires; pays participants; parties bénéficiaires; parties concernées; pays concernés; pays représentés; parties participantes
          partes; países; países beneficiarios; beneficiarios; países participantes; partes beneficiarias
          الأطراف; الدول; البلدان المستفيدة; الدول المستفيدة; الدول المشاركة; البلدان المشاركة; الأطراف المستفيدة
          стороны; страны; страны-бенефициары; страны-участницы; участвующие страны; стороны-бенефициары
          缔约方; 受益国; 参加国; 受益缔约方; 参与国家; 参加国家; 受益国家
        participants
          participants; number of participants; attendance; people; attendees; no. of participants; participants (number)
          participants; nombre de participants; nb de participants; nb participants; effectif; nbre de participants; nbr participants; nombre de bénéficiaires
          participantes; número de participantes; asistentes; n.º de participantes
          المشاركون; عدد المشاركين; عدد الحضور
          участники; число участников; количество участников; кол-во участников
          参加人数; 人数; 与会人数; 参与人数
        partners
          partners; partner; partner organizations; collaborators; partner institutions
          partenaires; partenaire; organismes partenaires; institutions partenaires; collaboration
          socios; asociados; colaboradores; organizaciones asociadas
          الشركاء; شريك
          партнеры; партнёры; партнер
          伙伴; 合作伙伴
        areas
          areas; capacities; capacity shown
          capacités; capacité; aptitudes; capacités démontrées
          capacidades
          القدرات
          способности; возможности
          能力
        articles
          article; articles
          article; articles; article(s); articles de la convention
          artículo; artículos
          المادة; المواد
          статья; статьи
          条款; 条
        project
          project; programme; program
          projet; programme; projet ou programme
          proyecto; programa
          المشروع; البرنامج
          проект; программа
          项目
        event
          event; meeting attended; calendar meeting; cop
          réunion suivie; réunion du calendrier; cop
          reunión; cop
          الاجتماع; مؤتمر الأطراف
          совещание; кс
          会议; 缔约方大会
        budget
          budget; cost; amount; funding; expenditure
          budget; coût; montant; financement; dépenses; coût total
          presupuesto; costo; coste; importe; financiación
          الميزانية; التكلفة; المبلغ
          бюджет; стоимость; сумма
          预算; 费用; 金额
        reported_in
          reported in; report
          signalé dans; rapport; mentionné dans; rapporté dans
          comunicado en; informe
          ورد في; التقرير
          отражено в; отчет
          报告
        """
}
