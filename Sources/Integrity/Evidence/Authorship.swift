internal import Documents
internal import Evaluation
internal import Scalars

/// Whether a source says that somebody else than the centre wrote it, by its kind, its title and its notes: a source has
/// no field for its author.
struct Authorship {
    /// The words of the centre's own name and of its host's.
    private let own: Set<String>

    init(of centre: Centre) {
        let names = [centre.name, centre.host].compactMap(\.self).flatMap(\.wordings)
        own = Set(names.flatMap(FoldedWords.of))
    }

    /// Whether it is of a kind that a centre writes itself, and names nobody else.
    func isNobodyElses(_ source: EvidenceSource) -> Bool {
        let kind = FoldedWords.of(source.kind ?? "")
        guard !Authorship.kindsOfACentre.isDisjoint(with: kind), Authorship.others.isDisjoint(with: kind) else {
            return false
        }
        let texts = [source.title, source.notes].compactMap(\.self).flatMap(\.wordings)
        return !texts.contains { namesAnother(FoldedWords.of($0)) }
    }

    /// An institution, or an examination by somebody else; the centre's own host is nobody else.
    private func namesAnother(_ words: [String]) -> Bool {
        words.indices.contains { place in
            guard Authorship.others.contains(words[place]) else { return false }
            // The Ministry of Health is another than the host, a Ministry of Environment.
            let name = words[place...].prefix(4).filter { !CommonWords.all.contains($0) }
            return !own.contains(words[place]) || !own.isSuperset(of: name)
        }
    }

    /// Kinds of documents that a centre writes itself as well as anybody.
    private static let kindsOfACentre: Set<String> = [
        "letter", "letters", "minutes", "study", "studies", "report", "reports", "memo", "memorandum", "note", "notes",
        "newsletter", "statement", "declaration", "programme", "program", "agenda", "presentation", "photo",
        "photograph", "photographs", "photos", "brochure", "survey", "invitation", "release", "communique",
        "proceedings",
        "summary",
    ]

    /// Words, folded, by which a text names somebody else, or says that somebody else looked.
    private static let others = Set(
        [english, french, spanish, arabic, russian, chinese].flatMap { FoldedWords.of($0) })

    private static let english = """
        ministry minister secretariat university institute institution academy agency authority authorities embassy \
        government department municipality auditor auditors audit consultant consultants external independent inspection \
        inspector verification peer donor partner laboratory company foundation council commission union bank fund court \
        customs police newspaper unep undp unido unitar fao gef
        """
    private static let french = """
        ministere ministre secretariat universite institut institution academie agence autorite autorites ambassade \
        gouvernement direction departement municipalite auditeur audit consultant consultants externe independante \
        independant inspection verification bailleur partenaire laboratoire societe fondation conseil commission union \
        banque fonds cour douane douanes police journal pnue pnud onudi oms fem
        """
    private static let spanish = """
        ministerio ministro secretaria universidad instituto academia agencia autoridad autoridades embajada gobierno \
        departamento municipio auditor auditoria consultor consultores externo externa independiente inspeccion \
        verificacion donante socio laboratorio empresa fundacion consejo comision banco fondo tribunal aduana policia \
        periodico pnuma onudi fmam
        """
    private static let arabic = """
        وزارة الوزارة وزير أمانة الأمانة جامعة الجامعة معهد المعهد وكالة الوكالة هيئة سفارة السفارة حكومة الحكومة بلدية \
        تدقيق مدقق مستشار مستقل مستقلة مختبر شركة مؤسسة مجلس لجنة بنك صندوق جمارك شرطة صحيفة
        """
    private static let russian = """
        министерство министр секретариат университет институт академия агентство посольство правительство департамент \
        аудит аудитор консультант независимая независимый инспекция проверка донор партнер лаборатория компания фонд совет \
        комиссия банк таможня полиция газета юнеп юнидо фао
        """
    private static let chinese = "大学 学院 政府 秘书 书处 使馆 机构 审计 独立 核查 银行 基金 海关 报社"
}
