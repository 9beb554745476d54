internal import Evaluation
internal import Scalars

/// Words and phrases for what all work under the Conventions is about: hazardous wastes, persistent organic pollutants,
/// implementation and the like. Two titles that share no more than these share nothing.
///
/// Each stands for one thing in one language, however it is inflected. What is told of a substance or of those who are
/// trained is not among them.
enum FieldWords {
    /// The words of a text as they are compared, with one mark for each word or phrase of the field.
    static func named(in text: String) -> [String] {
        let (rest, marks) = withoutPhrasesOfIdeographs(text)
        let words = FoldedWords.of(rest)
        var named: [String] = marks
        var place = 0
        while place < words.count {
            let phrase = phrases[words[place]]?.first { words[place...].starts(with: $0.words) }
            named.append(phrase?.mark ?? mark(of: words[place]) ?? words[place])
            place += phrase?.words.count ?? 1
        }
        return named
    }

    /// Whether a word is such a mark.
    static func isOfTheField(_ word: String) -> Bool { word.unicodeScalars.first == sign }

    /// No folded word begins with it.
    private static let sign: Unicode.Scalar = "§"

    private static func mark(of word: String) -> String? {
        if let mark = words[word] { return mark }
        guard let first = word.unicodeScalars.first, !first.isASCII else { return nil }
        if let stem = stems.first(where: { word.begins(with: $0) }) { return "\(sign)\(stem)" }
        let bare = withoutArticle(word)
        return bare == word ? nil : words[bare]
    }

    /// An Arabic word without the article and the particles that are written with it.
    private static func withoutArticle(_ word: String) -> String {
        let prefixes = ["وال", "بال", "فال", "كال", "ولل", "ال", "لل"]
        guard let prefix = prefixes.first(where: { word.begins(with: $0) }) else { return word }
        return String(word.unicodeScalars.dropFirst(prefix.unicodeScalars.count))
    }

    /// Ideographs are compared in pairs: a phrase is cut out, so that none of its pairs reaches beyond it.
    private static func withoutPhrasesOfIdeographs(_ text: String) -> (rest: String, marks: [String]) {
        guard text.holds(where: { $0.value >= 0x4E00 && $0.value <= 0x9FFF }) else { return (text, []) }
        var (rest, marks) = (text, [String]())
        for (phrase, mark) in ideographs where rest.holds(phrase) {
            rest = rest.replacing(scalars: phrase, with: " ")
            marks.append(mark)
        }
        return (rest, marks)
    }

    /// The words that stand for themselves.
    private static let words: [String: String] = {
        let singles = groups.flatMap { group in group.filter { $0.count == 1 }.map { ($0[0], mark(of: group)) } }
        return Dictionary(singles, uniquingKeysWith: { first, _ in first })
    }()

    /// The phrases by their first word, longest first.
    private static let phrases: [String: [(words: [String], mark: String)]] = {
        let all = groups.flatMap { group in
            group.filter { $0.count > 1 }.map { (words: $0, mark: mark(of: group)) }
        }
        return Dictionary(grouping: all) { $0.words[0] }.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    private static func mark(of group: [[String]]) -> String {
        "\(sign)\(group.first?.joined(separator: " ") ?? "")"
    }

    /// The forms of each, folded.
    private static let groups: [[[String]]] = [english, french, spanish, arabic].flatMap { $0 }.map { line in
        line.words(at: "|").map { FoldedWords.of(String($0)) }.filter { !$0.isEmpty }
    }

    private static let english = [
        "waste|wastes", "hazardous|dangerous", "chemical|chemicals", "pollutant|pollutants",
        "persistent organic pollutants|persistent organic pollutant|pop|pops",
        "management|managing|manage", "environmentally sound|sound", "environment|environmental",
        "implementation|implementing|implement",
        "national implementation plan|national implementation plans|implementation plan|implementation plans|nip|nips",
        "national plan|national plans|action plan|action plans|national action plan|national action plans",
        "stockholm", "basel", "rotterdam", "obligation|obligations", "transboundary movement|transboundary movements",
        "capacity building|building capacity|strengthening capacity", "technical assistance",
        "technology transfer|transfer of technology|transfer of technologies", "awareness raising|raising awareness",
    ]
    private static let french = [
        "déchet|déchets", "dangereux|dangereuse|dangereuses", "polluant|polluants",
        "polluants organiques persistants|polluant organique persistant",
        "produits chimiques|produit chimique|substances chimiques|substance chimique", "gestion|gérer",
        "écologiquement rationnelle|rationnelle|écologiquement", "environnement|environnementale",
        "mise en œuvre|mise en oeuvre|application|exécution",
        "plan national de mise en œuvre|plans nationaux de mise en œuvre|plan national de mise en oeuvre"
            + "|plans nationaux de mise en oeuvre|plan de mise en œuvre|plans de mise en œuvre|plans",
        "plan d'action|plans d'action|plan d'action national|plans d'action nationaux|plan national|plans nationaux",
        "bâle", "obligation|obligations", "mouvements transfrontières|mouvements transfrontaliers",
        "renforcement des capacités|renforcement de capacités", "assistance technique",
        "transfert de technologie|transfert de technologies|transfert des technologies", "sensibilisation",
    ]
    private static let spanish = [
        "desecho|desechos|residuo|residuos", "peligroso|peligrosos|peligrosa|peligrosas", "contaminante|contaminantes",
        "contaminantes orgánicos persistentes|contaminante orgánico persistente|cop|cops",
        "productos químicos|producto químico|sustancias químicas|sustancia química", "gestión|manejo",
        "ambientalmente racional|racional|ambientalmente", "medio ambiente|ambiental",
        "aplicación|implementación|ejecución",
        "plan nacional de aplicación|planes nacionales de aplicación|plan nacional de implementación"
            + "|planes nacionales de implementación|planes de aplicación|planes",
        "plan de acción|planes de acción|plan nacional|planes nacionales", "estocolmo", "basilea", "obligaciones",
        "movimientos transfronterizos",
        "creación de capacidad|creación de capacidades|fortalecimiento de capacidades|desarrollo de capacidades",
        "asistencia técnica", "transferencia de tecnología|transferencia de tecnologías", "sensibilización",
    ]
    private static let arabic = [
        "نفايات|نفاية", "خطرة|خطيرة|خطره", "ملوثات|ملوث",
        "الملوثات العضوية الثابتة|ملوثات عضوية ثابتة|للملوثات العضوية الثابتة|بالملوثات العضوية الثابتة",
        "المواد الكيميائية|مواد كيميائية|للمواد الكيميائية|المواد الكيماوية", "إدارة",
        "السليمة بيئيا|سليمة بيئيا|سليمة|بيئيا", "تنفيذ|لتنفيذ|بتنفيذ|تطبيق|لتطبيق",
        "خطة التنفيذ الوطنية|خطط التنفيذ الوطنية|خطط", "وطنية|وطني|إقليمية|دولية", "استكهولم|ستكهولم|ستوكهولم|لستكهولم",
        "بازل",
        "بناء القدرات|لبناء القدرات", "المساعدة التقنية", "نقل التكنولوجيا",
    ]

    /// How words of the field begin in Russian, folded: they are inflected at their end.
    private static let stems = FoldedWords.of(
        """
        отход опасн загрязнител стойк органическ соз химическ химикат веществ регулирован управлен обращени экологически \
        обоснованн осуществлен выполнени реализаци планов планы стокгольмск базельск роттердамск трансграничн \
        потенциал техническ помощ технологи передач
        """)

    /// Longest first, since one may stand in another.
    private static let ideographs: [(phrase: String, mark: String)] = [
        "持久性有机污染物", "斯德哥尔摩公约", "国家实施计划", "国家履约计划", "国家行动计划", "危险废物", "有害废物",
        "无害环境管理", "环境无害化管理", "无害环境", "环境无害化", "越境转移", "技术援助", "技术转让", "能力建设",
        "斯德哥尔摩", "巴塞尔公约", "巴塞尔", "鹿特丹", "化学品", "污染物", "废物", "公约", "履约", "管理", "实施", "执行",
        "国家", "培训班", "讲习班", "研讨会", "培训", "会议", "关于",
    ]
    .sorted { $0.unicodeScalars.count > $1.unicodeScalars.count }.map { (phrase: $0, mark: "\(sign)\($0)") }
}
