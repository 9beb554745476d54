/// The words for choices. Each line holds those of one language, in the order en, fr, es, ar, ru, zh; the words of our
/// own vocabulary (`capacity_building`) are understood as well.
extension ImportWords {
    static let choiceWords = """
        category.capacity_building
          capacity-building; training
          renforcement des capacités; renforcement de capacités; renforcement capacités; formation
          creación de capacidad; fortalecimiento de capacidades; desarrollo de capacidades
          بناء القدرات; تعزيز القدرات
          укрепление потенциала; наращивание потенциала; создание потенциала
          能力建设
        category.technology_transfer
          transfer of technology
          transfert de technologie; transfert de technologies; transfert technologique; transfert des technologies
          transferencia de tecnología; transferencia de tecnologías
          نقل التكنولوجيا
          передача технологий; передача технологии
          技术转让
        category.sound_management
          environmentally sound management; esm
          gestion rationnelle; gestion écologiquement rationnelle; ger; gestion rationnelle des déchets; gestion saine
          gestión racional; gestión ambientalmente racional; manejo racional
          الإدارة السليمة; الإدارة السليمة بيئيا
          рациональное использование; экологически обоснованное регулирование; экологически обоснованное использование
          无害环境管理; 健全管理
        category.networking
          network; networks; cooperation
          travail en réseau; mise en réseau; réseautage; réseau; réseaux; coopération
          trabajo en red; redes; creación de redes; cooperación
          التواصل الشبكي; الشبكات; التعاون
          сетевое взаимодействие; работа в сетях; сотрудничество
          联网; 网络; 合作
        category.cop_participation
          cop; participation in cop; attendance at cop; meetings of the cop
          participation à la cop; participation aux cop; cop; conférence des parties; participation aux conférences des parties
          participación en la cop; conferencia de las partes; cop
          المشاركة في مؤتمر الأطراف; مؤتمر الأطراف
          участие в кс; конференция сторон
          参加缔约方大会; 缔约方大会
        category.communication
          outreach; awareness; awareness raising; information
          communication; sensibilisation; information; information et sensibilisation; diffusion
          comunicación; sensibilización; divulgación
          الاتصال; التوعية; الإعلام
          коммуникация; информирование; повышение осведомленности
          宣传; 传播; 提高认识
        activity.kind.workshop
          workshops; seminar; regional workshop; national workshop; webinar
          atelier; ateliers; atelier régional; atelier national; séminaire; séminaires; webinaire; atelier de formation
          taller; talleres; seminario
          ورشة عمل; ورشة; حلقة عمل; ندوة
          семинар; семинар-практикум; практикум
          研讨会; 讲习班; 工作坊
        activity.kind.training
          course; training course; training session
          formation; formations; stage; session de formation; cours; formation de formateurs
          capacitación; formación; curso
          تدريب; دورة تدريبية; التدريب
          обучение; тренинг; курс; учебный курс
          培训; 培训班
        activity.kind.round_table
          roundtable; round-table
          table ronde; tables rondes
          mesa redonda
          مائدة مستديرة
          круглый стол
          圆桌会议
        activity.kind.meeting
          meetings; conference
          réunion; réunions; conférence; rencontre; journée d'étude
          reunión; conferencia
          اجتماع; لقاء; مؤتمر
          совещание; встреча; конференция
          会议
        activity.kind.project
          projects; pilot project
          projet; projets; projet pilote
          proyecto; proyecto piloto
          مشروع
          проект; пилотный проект
          项目
        activity.kind.study
          studies; inventory; survey
          étude; études; inventaire; enquête
          estudio; inventario
          دراسة; جرد
          исследование; инвентаризация
          研究; 清单
        activity.kind.visit
          visits; study tour; study visit; mission; site visit
          visite; visites; visite d'étude; voyage d'étude; mission; visite de terrain
          visita; visita de estudio; misión
          زيارة; جولة دراسية
          визит; поездка; ознакомительная поездка
          考察; 访问
        activity.kind.campaign
          campaigns; awareness campaign
          campagne; campagnes; campagne de sensibilisation
          campaña; campaña de sensibilización
          حملة; حملة توعية
          кампания
          宣传活动; 运动
        activity.kind.service
          services; technical assistance; assistance; advice
          service; services; assistance technique; assistance; conseil; appui technique
          servicio; asistencia técnica; asesoramiento
          خدمة; مساعدة فنية
          услуга; техническая помощь; консультация
          服务; 技术援助
        activity.kind.other
          others
          autre; autres; divers
          otro; otra; otros
          أخرى; آخر
          другое; прочее
          其他
        status.completed
          complete; done; finished; closed; implemented; held
          achevé; achevée; achevés; achevées; terminé; terminée; réalisé; réalisée; fait; faite; tenu; tenue; clôturé; clôturée; exécuté; exécutée; clos
          completado; completada; finalizado; finalizada; terminado; terminada; realizado; realizada; concluido; concluida
          مكتمل; مكتملة; منجز; منجزة; منتهي; منفذ; تم
          завершено; завершен; завершена; завершён; выполнено; выполнен; проведено; проведен; закончено
          已完成; 完成
        status.ongoing
          in progress; under way; underway; on-going; current; running
          en cours; en cours d'exécution; en cours de réalisation; en exécution; se poursuit
          en curso; en ejecución; en marcha
          جاري; جار; جارية; قيد التنفيذ; قيد الإنجاز
          продолжается; в процессе; выполняется; осуществляется; ведется
          进行中; 正在进行
        status.planned
          scheduled; foreseen; future
          prévu; prévue; prévus; prévues; planifié; planifiée; programmé; programmée; à venir; à faire
          previsto; prevista; planificado; planificada; programado; programada
          مخطط; مخططة; مقرر; مبرمج
          планируется; запланировано; запланирован; намечено; в плане
          计划中; 已计划; 计划
        status.cancelled
          canceled; dropped; abandoned
          annulé; annulée; abandonné; abandonnée; supprimé; supprimée
          cancelado; cancelada; anulado; anulada
          ملغى; ملغاة; ألغي
          отменено; отменен; отменён; отменена
          已取消; 取消
        format.in_person
          in-person; face to face; physical; on site
          en présentiel; présentiel; présentielle; en personne; sur place; physique
          presencial; en persona
          حضوري; حضوريا; وجها لوجه
          очно; очный; очная; лично
          线下; 现场; 面对面
        format.online
          on-line; virtual; remote; webinar
          en ligne; à distance; virtuel; virtuelle; visioconférence; par visioconférence; webinaire; distanciel; en distanciel
          en línea; virtual; a distancia
          عبر الإنترنت; عن بعد; افتراضي
          онлайн; дистанционно; виртуально; дистанционный; заочно
          在线; 线上; 网络
        format.hybrid
          mixed; blended
          hybride; mixte
          híbrido; híbrida; mixto
          مختلط; هجين
          гибридный; смешанный; гибридно
          混合
        areas.identify
          identification
          recenser; identifier; recensement; identification
          identificar; identificación
          تحديد; التحديد
          определение; выявление; выявлять
          确定; 识别
        areas.document
          documentation
          documenter; documentation
          documentar; documentación
          توثيق; التوثيق
          документирование; документировать
          记录; 文件编制
        areas.implement
          implementation; execution
          exécuter; mettre en œuvre; mise en œuvre; exécution; réaliser; réalisation
          ejecutar; ejecución; aplicación; aplicar
          تنفيذ; التنفيذ
          осуществление; выполнение; осуществлять
          执行; 实施
        membership.kind.network
          networks
          réseau; réseaux
          red
          شبكة
          сеть
          网络
        membership.kind.advisory_body
          advisory group; advisory board; committee; expert group
          organe consultatif; comité consultatif; groupe consultatif; comité; groupe d'experts
          órgano consultivo; comité; grupo de expertos
          هيئة استشارية; لجنة
          консультативный орган; комитет; группа экспертов
          咨询机构; 委员会
        membership.kind.partnership
          partnerships
          partenariat; partenariats
          asociación; alianza
          شراكة
          партнерство; партнёрство
          伙伴关系
        output.kind.guide
          guideline; guidelines; manual; handbook
          guide; guides; manuel; guide pratique; lignes directrices
          guía; manual; directrices
          دليل
          руководство; пособие; справочник
          指南; 手册
        output.kind.website
          web site; web page; portal; site
          site web; site internet; site; portail; page web
          sitio web; página web; portal
          موقع إلكتروني; موقع
          веб-сайт; сайт; портал
          网站
        output.kind.periodical
          newsletter; bulletin; journal; magazine
          périodique; bulletin; lettre d'information; revue; journal
          boletín; revista; publicación periódica
          نشرة; مجلة; دورية
          периодическое издание; бюллетень; журнал
          期刊; 通讯
        output.kind.flyer
          leaflet; brochure; poster
          dépliant; dépliants; brochure; affiche; prospectus
          folleto; cartel
          مطوية; كتيب; ملصق
          брошюра; листовка; плакат
          宣传册; 传单; 海报
        output.kind.film
          video; documentary
          film; vidéo; documentaire
          película; vídeo; video; documental
          فيلم; فيديو
          фильм; видео
          影片; 视频
        output.kind.dataset
          data set; database; data
          jeu de données; base de données; données
          conjunto de datos; base de datos
          قاعدة بيانات; بيانات
          база данных; данные; набор данных
          数据集; 数据库
        output.kind.other
          others; article; report
          autre; autres; article; rapport
          otro; otra; artículo
          أخرى; مقال
          другое; статья
          其他
        submission.kind.work_plan
          workplan; business plan; plan; programme of work
          plan de travail; plan d'activité; plan d'activités; programme de travail
          plan de trabajo; programa de trabajo
          خطة عمل; خطة العمل
          план работы; рабочий план
          工作计划
        submission.kind.activity_report
          report; progress report; report on activities
          rapport d'activité; rapport d'activités; rapport; rapport sur les activités
          informe de actividades; informe
          تقرير الأنشطة; تقرير
          отчет о деятельности; отчёт о деятельности; отчет
          活动报告; 报告
        conventions.basel
          basel convention; bc
          bâle; convention de bâle; cb
          basilea; convenio de basilea
          بازل; اتفاقية بازل
          базель; базельская; базельской; базельская конвенция
          巴塞尔; 巴塞尔公约
        conventions.rotterdam
          rotterdam convention; rc; pic
          convention de rotterdam; cr
          convenio de rotterdam; róterdam
          روتردام; اتفاقية روتردام
          роттердам; роттердамская; роттердамской; роттердамская конвенция
          鹿特丹; 鹿特丹公约
        conventions.stockholm
          stockholm convention; sc; pops
          convention de stockholm; cs; pop
          estocolmo; convenio de estocolmo
          ستوكهولم; استكهولم; اتفاقية ستوكهولم; اتفاقية استكهولم
          стокгольм; стокгольмская; стокгольмской; стокгольмская конвенция
          斯德哥尔摩; 斯德哥尔摩公约
        conventions.minamata
          minamata convention; mercury
          convention de minamata; mercure
          convenio de minamata; mercurio
          ميناماتا; اتفاقية ميناماتا
          минамата; минаматская; минаматской; минаматская конвенция
          水俣; 水俣公约
        languages.en
          english; anglais; inglés; الإنجليزية; الانجليزية; إنجليزي; английский; 英文; 英语; 英
        languages.fr
          french; français; francés; الفرنسية; فرنسي; французский; 法文; 法语; 法
        languages.es
          spanish; espagnol; español; castellano; الإسبانية; испанский; 西班牙文; 西班牙语; 西
        languages.ar
          arabic; arabe; árabe; العربية; عربي; арабский; 阿拉伯文; 阿拉伯语; 阿
        languages.ru
          russian; russe; ruso; الروسية; русский; 俄文; 俄语; 俄
        languages.zh
          chinese; chinois; chino; الصينية; китайский; 中文; 汉语; 中
        """
}
