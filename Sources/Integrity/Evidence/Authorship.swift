internal import Documents
internal import Evaluation
internal import Results
internal import Scalars

/// Whether a source that is called independent says that somebody else than the centre wrote it: by its author; where
/// none is written by its kind, and by its title and notes, which say less.
struct Authorship {
    /// The words of the centre's names, those of its predecessors among them, and of its host's.
    private let own: Set<String>
    /// The first letters of the words of each of these names.
    private let initials: [String]
    /// The names of the centre alone, whole.
    private let names: [Set<String>]
    /// The words of each name of the centre and its host of which two tell something, in their order.
    private let wholeNames: [[String]]
    /// The words of the centre's town, which stand behind names.
    private let town: Set<String>

    init(of centre: Centre) {
        let names = ([centre.name, centre.host] + centre.nameVariants + centre.predecessors).compactMap(\.self)
            .flatMap(\.wordings)
        own = Set((names + [centre.id]).flatMap(FoldedWords.of))
        self.names = ([centre.name].compactMap(\.self) + centre.nameVariants).flatMap(\.wordings).map {
            Set(FoldedWords.of($0))
        }
        town = Set(FoldedWords.of(centre.city ?? ""))
        wholeNames = names.map(FoldedWords.of).filter { words in
            words.filter { !CommonWords.all.contains($0) }.count > 1
        }
        initials = names.map { name in
            name.parts { !$0.properties.isAlphabetic }.compactMap(\.unicodeScalars.first)
                .filter(\.properties.isUppercase).map { String($0).lowercased() }.joined()
        }
    }

    /// What is to be asked, if anything.
    ///
    /// Somebody whom a text mentions need not have written it, so that the author is asked for all the same.
    func question(about source: EvidenceSource) -> (IntegrityCase, IntegrityFinding.Severity)? {
        if let author = source.author, !author.wordings.flatMap(FoldedWords.of).isEmpty {
            guard author.wordings.allSatisfy(isOwn) else { return nil }
            return (author.wordings.contains(where: namesOwn) ? .ownAuthorIndependent : .authorMayBeOwn, .medium)
        }
        let kind = Set(FoldedWords.of(source.kind ?? ""))
        // What a centre sends to the press it has written itself.
        let isRelease = (source.title?.wordings ?? []).contains { SaidText($0).holds(Authorship.releases) }
        if isRelease, !Authorship.kindsOfOthers.isDisjoint(with: kind) { return (.noOtherAuthor, .medium) }
        guard Authorship.others.isDisjoint(with: kind) else { return nil }
        let texts = [source.title, source.notes].compactMap(\.self).flatMap(\.wordings)
        if texts.contains(where: { namesAnother(FoldedWords.of($0)) }) { return (.authorNotWritten, .low) }
        if kind.isEmpty || !Authorship.kindsOfACentre.isDisjoint(with: kind) { return (.noOtherAuthor, .medium) }
        return Authorship.kindsOfOthers.isDisjoint(with: kind) ? (.authorNotWritten, .low) : nil
    }

    /// Whether an author is written who is somebody else.
    func isOfAnother(_ source: EvidenceSource) -> Bool {
        guard let author = source.author, !author.wordings.flatMap(FoldedWords.of).isEmpty else { return false }
        return !author.wordings.allSatisfy(isOwn)
    }

    /// Whether an author is the centre, its host or somebody who works there.
    private func isOwn(_ author: String) -> Bool {
        if isAllOwn(author) { return true }
        // A person with an office there, or a department of the host: whoever else is named is somebody else.
        let words = FoldedWords.of(author)
        let rest = words.filter { !own.contains($0) }
        guard rest.allSatisfy({ !Authorship.others.contains($0) || Authorship.departments.contains($0) }) else {
            return false
        }
        return wholeNames.contains { name in words.indices.contains { words[$0...].starts(with: name) } }
            || namesAnOfficeHere(author)
    }

    /// Whether a part of what is written says nothing but an office at the centre: `J. Mwangi, director of the centre`.
    private func namesAnOfficeHere(_ author: String) -> Bool {
        let parts = author.parts { ",;:()（），،–—/".unicodeScalars.contains($0) }.map { FoldedWords.of(String($0)) }
            .filter { !$0.isEmpty }
        return parts.contains { part in
            part.contains(where: Authorship.offices.contains) && part.contains(where: Authorship.here.contains)
                && part.allSatisfy {
                    own.contains($0) || isCommon($0) || Authorship.offices.contains($0)
                        || Authorship.departments.contains($0)
                }
        }
    }

    /// Whether all words are of the centre's names, or tell nothing.
    private func isAllOwn(_ author: String) -> Bool {
        // A town is written behind the name, and is no name by itself.
        FoldedWords.of(author.withoutTown(town)).allSatisfy { isOwnOrCommon($0) || isInitials($0) }
    }

    /// Whether a text bears a name of the centre, its host or somebody there, whatever else it says.
    func isNamed(in text: String) -> Bool {
        if isOwn(text) { return true }
        let words = Set(FoldedWords.of(text))
        return names.contains { $0.count > 1 && $0.isSubset(of: words) }
    }

    /// Whether a word is of the centre's names, or tells nothing.
    func isOwnOrCommon(_ word: String) -> Bool { own.contains(word) || isCommon(word) }

    /// Whether a word tells nothing: it is common, or what people of a centre are called.
    private func isCommon(_ word: String) -> Bool {
        CommonWords.all.contains(word) || Authorship.peopleOfACentre.contains(word)
    }

    /// Whether an author names the centre or its host, and not somebody by an office alone.
    private func namesOwn(_ author: String) -> Bool {
        FoldedWords.of(author).contains { isInitials($0) || own.contains($0) && !isCommon($0) }
    }

    /// Whether a word is a name by its first letters, as `SCRC` is of a Stockholm Convention Regional Centre in a country.
    private func isInitials(_ word: String) -> Bool { initials.contains { $0.begins(with: word) } }

    /// Whether a text names the centre alone: by its name, without a word that tells anything else.
    func isOwnName(_ text: String) -> Bool {
        let words = FoldedWords.of(text)
        return words.contains { own.contains($0) && !CommonWords.all.contains($0) } && isOwn(text)
    }

    /// Whether a text names a board of the centre itself: its whole name and nothing else but what the board is.
    func isOwnBoard(_ text: String) -> Bool {
        let words = FoldedWords.of(text)
        guard names.contains(where: { $0.count > 1 && $0.isSubset(of: words) }) else { return false }
        return words.allSatisfy {
            own.contains($0) || CommonWords.all.contains($0) || Authorship.boards.contains($0)
        }
    }

    /// What people of a centre are besides.
    private static let offices = Set(
        FoldedWords.of(
            """
            director deputy head chief officer coordinator manager secretary assistant expert staff employee consultant adviser \
            researcher scientist engineer president chairperson directeur directrice adjoint adjointe chef chargé chargée \
            responsable coordonnateur coordonnatrice secrétaire assistant assistante expert experte ingénieur président \
            director directora adjunto adjunta jefe jefa coordinador coordinadora secretario secretaria asistente experto \
            experta funcionario funcionaria директор директора заместитель начальник руководитель координатор сотрудник \
            сотрудница эксперт специалист مدير مديرة المدير نائب رئيس منسق موظف موظفة خبير 主任 副主 经理 专家 人员
            """))

    /// By these a centre is meant that has no name there.
    private static let here = Set(
        FoldedWords.of("centre center centro центр центра центре المركز مركز 中心 本中"))

    private static let departments = Set(
        FoldedWords.of(
            """
            department departments division section unit laboratory laboratories faculty département départements division \
            section unité direction service laboratoire laboratoires faculté departamento departamentos división sección \
            unidad dirección laboratorio facultad отдел отдела департамент лаборатория лаборатории кафедра قسم إدارة مختبر \
            وحدة كلية 部门 实验 验室
            """))

    /// What bodies of a centre are called.
    private static let boards = Set(
        FoldedWords.of(
            """
            board boards advisory steering scientific technical governing executive council committee conseil consultatif \
            comite pilotage scientifique technique direction administration consejo asesor consultivo directivo cientifico \
            tecnico совет консультативный наблюдательный научный правление комитета مجلس المجلس الاستشاري استشاري إدارة \
            الإدارة اللجنة التوجيهية العلمي 理事 事会 委员 员会 咨询 顾问 指导
            """))

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
        "proceedings", "summary", "publication", "dataset", "website", "guide",
    ]

    private static let releases = Phrases(
        "press release|communique de presse|comunicado de prensa|nota de prensa|пресс релиз|بيان صحفي|新闻稿")

    /// Kinds of documents that a centre does not write.
    private static let kindsOfOthers: Set<String> = ["press", "newspaper", "decision"]

    /// Words, folded, by which somebody at a centre is called without a name.
    private static let peopleOfACentre = Set(
        FoldedWords.of(
            """
            centre center team staff director coordinator directeur directrice coordonnateur coordonnatrice equipe centro \
            director directora coordinador coordinadora equipo المركز مركز مدير المدير فريق منسق центр центра директор \
            координатор сотрудники 中心 主任
            """))

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

extension String {
    /// The text without a town that stands behind a comma or in brackets.
    fileprivate func withoutTown(_ town: Set<String>) -> String {
        guard !town.isEmpty else { return self }
        let parts = parts { ",;()（），،".unicodeScalars.contains($0) }.map(String.init)
        return parts.enumerated().filter { place, part in
            let words = FoldedWords.of(part)
            return place == 0 || words.isEmpty || !Set(words).isSubset(of: town)
        }.map(\.element).joined(separator: ", ")
    }
}
