internal import Documents
internal import Evaluation
internal import Scalars

/// What a title is about, so that it is known again in another form, order or language: `Inventory of PCBs` and
/// `Workshop on PCB inventories`, `waste oils` and `huiles usagées`.
///
/// Words that are inflected are cut to their stems, and those of a small table stand for one thing in five languages. That says
/// less than the same words do, so that nothing grave may follow from it alone.
struct TitleMatter: Sendable {
    private let wordings: [Set<String>]

    /// - Parameter others: further words, folded, that say nothing of the matter.
    init(_ title: LocalizedText?, without others: Set<String> = []) {
        wordings = (title?.wordings ?? []).map { wording in
            Set(
                FieldWords.named(in: wording).filter {
                    !CommonWords.all.contains($0) && !FieldWords.isOfTheField($0) && !others.contains($0)
                }.map(Self.meaning).filter { $0 != Self.field && $0 != Self.film })
        }
    }

    /// All things that it names in some language: two titles of one matter share some.
    var keys: Set<String> { wordings.reduce(into: []) { $0.formUnion($1) } }

    /// Whether some wordings name the same and nothing else.
    func isEqual(to other: TitleMatter) -> Bool { wordings.contains { !$0.isEmpty && other.wordings.contains($0) } }

    /// Whether some wordings have two things in common.
    func sharesTwo(with other: TitleMatter) -> Bool {
        wordings.contains { one in other.wordings.contains { one.intersection($0).count >= 2 } }
    }

    /// Whether some wordings name the same, or the shorter two things or more of which two thirds stand in the other.
    func isOne(with other: TitleMatter) -> Bool {
        wordings.contains { one in other.wordings.contains { Self.areOne(one, $0) } }
    }

    private static func areOne(_ one: Set<String>, _ other: Set<String>) -> Bool {
        let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
        guard !shorter.isEmpty else { return false }
        guard shorter.count >= 2 else { return shorter == longer }
        return shorter.intersection(longer).count * 3 >= shorter.count * 2
    }

    /// The thing of the table that a word stands for, else its stem.
    private static func meaning(of word: String) -> String {
        if let known = whole[word] { return known }
        if let known = stems[beginning(of: word)]?.first(where: { word.begins(with: $0.stem) }) { return known.thing }
        return stem(of: word)
    }

    /// Without the ending of a plural or, in Russian, of a case.
    private static func stem(of word: String) -> String {
        let letters = word.unicodeScalars
        guard let first = letters.first, letters.count > 4 else { return word }
        if (0x400...0x4FF).contains(first.value) {
            let ending = russianEndings.first { word.ends(with: $0) && letters.count - $0.unicodeScalars.count >= 4 }
            return ending.map { String(letters.dropLast($0.unicodeScalars.count)) } ?? word
        }
        if word.ends(with: "ies") { return String(letters.dropLast(3)) + "y" }
        return word.ends(with: "s") && !word.ends(with: "ss") ? String(letters.dropLast()) : word
    }

    /// Folded, longest first.
    private static let russianEndings = FoldedWords.endings(
        "ями ами ого его ому ему ыми ими иям иях ией ах ях ам ям ов ев ей ой ый ий ая яя ое ее ые ие ом ем ых их ую юю а я о е ы и у ю ь й"
    )

    /// What waste is called where it is no word of the field: it tells two titles apart as little as that.
    private static let field = "waste"

    /// What an output is called in English and French is a common word.
    private static let film = "film"

    /// The words of the table as they stand, and those of which only the beginning is written, by the thing they stand for.
    private static let whole = Dictionary(
        table.flatMap { thing, words in words.filter { !$0.isStem }.map { ($0.text, thing) } },
        uniquingKeysWith: { first, _ in first })
    private static let stems = Dictionary(
        grouping: table.flatMap { thing, words in words.filter(\.isStem).map { (stem: $0.text, thing: thing) } },
        by: { beginning(of: $0.stem) })

    /// The first two letters, by which stems are found.
    private static func beginning(of word: String) -> String { String(word.unicodeScalars.prefix(2)) }

    private static let table: [(thing: String, words: [(text: String, isStem: Bool)])] = things.map { line in
        let words = line.words(at: " ").map(String.init)
        return (
            thing: words[0],
            words: words.map { word in
                let isStem = word.ends(with: "*")
                return (text: isStem ? String(word.unicodeScalars.dropLast()) : word, isStem: isStem)
            }
        )
    }

    /// Folded: without marks, in small letters; `*` stands for whatever follows. The first word names the thing.
    private static let things = [
        "waste used usage usages usagee usagees usee usees usado usados usada usadas отработан*",
        "oil oils lubricant lubricants lubrifiant* huile huiles aceite aceites lubricante* масл* смазк* смазоч* زيت زيوت الزيوت",
        "pcb pcbs bpc пхб пхд", "inventory inventor* inventaire* inventari* recensement* инвентар* кадастр* جرد",
        "pesticide pesticid* plaguicida* пестицид* مبيدات", "customs douan* aduan* тамож* جمارك الجمارك",
        "laboratory laborato* лаборатор* مختبر مختبرات المختبرات", "analysis analys* analis* анализ*",
        "mercury mercur* ртут* زئبق الزئبق", "dioxin dioxin* диоксин*",
        "battery batter* bateria* аккумулятор* батаре* بطاريات", "electronic electron* электрон*",
        "medical medica* hospital* hopit* медицин* больнич*", "incineration inciner* сжиган*",
        "sampling sampl* echantillon* muestre*",
        "judge judge* magistrat* magistrad* juge juges juez jueces суде* судь*",
        "farmer farmer* agricult* фермер* مزارع* المزارعين", "law laws legislat* legislac* законодат* تشريع* التشريعات",
        "transformer transform* трансформатор*", "plastic plasti* пластик* пластмасс*",
        "storage storage store stores stockage entrepos* almacen* хранен* تخزين",
        "elimination eliminat* eliminac* destruc* уничтож* ликвидац*", "label label* etiquet* маркиров*",
        "soil soil soils sol sols suelo suelos почв* تربة", "air aire воздух* هواء",
        "film pelicula* фильм* فيلم",
        "africa african* africa* africain* afriqu* africano* африк* أفريقي* افريقي* الافريقي*",
        "asia asia* asie asiatiq* ази* اسي*", "europe europ* европ*", "america americ* amerique* америк*",
        "arab arab* арабск* عربي* العربي*", "caribbean caribb* caraib* carib* карибск*", "pacific pacifi* тихоокеан*",
        "lead lead plomb plomo свинц* الرصاص", "paint paint* peintur* pintur* краск* الطلاء",
        "university universit* universid* университет* جامعات الجامعات", "alliance alliance alianza альянс تحالف",
        "partnership partner* partenar* asociacion партнер* شراكة",
        "water eau eaux agua aguas вода воды водн* مياه",
    ]
}

extension FoldedWords {
    /// Endings of words, folded, which may be of one letter.
    fileprivate static func endings(_ text: String) -> [String] {
        text.compatiblyDecomposed.words(at: " ").map { ending in
            String(
                String.UnicodeScalarView(
                    ending.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
        }
    }
}
