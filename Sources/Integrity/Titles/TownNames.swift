internal import Evaluation
internal import Scalars

/// What towns are called in one record, so that one town is one however it is written: `Ville de Mombasa`, `Mombassa` and
/// `Hotel Serena, Mombasa`.
struct TownNames {
    /// By the country and the plain name: the name by which it was first written.
    private var known: [String: String] = [:]

    /// Nothing is one town but what stands in one country, or in none that is written.
    init(of items: [ReportedItem]) {
        let towns = items.compactMap { item -> (country: String, name: String)? in
            let (city, country) = item.cityAndCountry
            return city.map { (country ?? "", $0) }
        }
        let byCountry = Dictionary(grouping: towns, by: \.country)
        for (country, towns) in byCountry {
            let names = towns.map(\.name).firstOccurrences
            let single = Set(names.filter { !$0.holds(" ") })
            var bySound: [String: String] = [:]
            for name in names {
                let sound = TownNames.sound(of: name)
                if let earlier = bySound[sound] { known["\(country) \(name)"] = earlier } else { bySound[sound] = name }
            }
            for name in names where TownNames.isVenue(name) {
                let words = name.words(at: " ").map(String.init)
                if let town = words.first(where: single.contains) { known["\(country) \(name)"] = town }
            }
        }
    }

    /// The town in which an item was, folded; nil where none is written.
    func city(of item: ReportedItem) -> String? {
        let (city, country) = item.cityAndCountry
        return city.map { known["\(country ?? "") \($0)"] ?? $0 }
    }

    /// What is left of a name where its letters are spelled in several ways: doubled ones, `y` and `i`, `ou` and `u`. Names that differ in another letter are two.
    private static func sound(of name: String) -> String {
        guard name.utf8.count >= 5, name.utf8.allSatisfy({ $0 < 0x80 }) else { return name }
        var letters: [UInt8] = []
        let plain = [
            ("dj", "j"), ("ou", "u"), ("oo", "u"), ("ph", "f"), ("kh", "k"), ("gh", "g"), (" ", ""),
        ]
        .reduce(name) { $0.replacing(scalars: $1.0, with: $1.1) }
        for byte in plain.utf8 {
            let letter =
                switch byte {
                case UInt8(ascii: "y"): UInt8(ascii: "i")
                case UInt8(ascii: "w"): UInt8(ascii: "v")
                default: byte
                }
            if letter != letters.last { letters.append(letter) }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The name of a town, folded, without what says that it is one, and without a house before it or a quarter behind it; nil
    /// where no name is left.
    static func plain(_ text: String) -> String? {
        let parts = text.parts { ",;(（，/".unicodeScalars.contains($0) }.map { FoldedWords.of(String($0)) }
            .filter { !$0.isEmpty }
        guard let first = parts.first(where: { $0.allSatisfy { !venues.contains($0) } }) ?? parts.first else {
            return nil
        }
        let named = first.filter { !kinds.contains($0) }
        let name = (named.isEmpty ? first : named).joined(separator: " ")
        return otherNames[name] ?? name
    }

    private static func isVenue(_ name: String) -> Bool {
        name.words(at: " ").contains { venues.contains(String($0)) }
    }

    /// What a town is called beside its name.
    private static let kinds = Set(
        FoldedWords.of(
            """
            city town municipality downtown greater metropolitan ville commune municipalité wilaya ciudad municipio localidad \
            город города городе مدينة 市区
            """))

    /// What is no town, but stands in one.
    private static let venues = Set(
        FoldedWords.of(
            """
            hotel resort lodge inn palace hall campus university institute ministry headquarters building auditorium house \
            office venue premises hôtel palais salle université institut ministère siège bâtiment auberge bureau maison salon \
            palacio sala universidad instituto ministerio sede edificio oficina гостиница отель университет институт \
            министерство дворец здание فندق جامعة معهد وزارة قصر مقر قاعة 酒店 饭店 宾馆 大学 大厦
            """))

    /// Names of the towns in which meetings are held most, in other languages.
    private static let otherNames: [String: String] = {
        var names: [String: String] = [:]
        for line in written {
            let forms = line.parts(at: "|").map { FoldedWords.of(String($0)).joined(separator: " ") }
            for form in forms { names[form] = forms[0] }
        }
        return names
    }()

    private static let written = [
        "algiers|alger|argel|алжир", "cairo|le caire|caire|el cairo|каир|القاهرة|开罗",
        "geneva|genève|ginebra|женева|جنيف|日内瓦",
        "vienna|vienne|viena|вена|فيينا", "beijing|pékin|pekín|пекин|بيجين|بكين|北京", "moscow|moscou|moscú|москва|موسكو",
        "addis ababa|addis abeba|addis|аддис абеба|أديس أبابا", "nairobi|найроби|نيروبي", "dakar|дакар|داكار",
        "tunis|túnez|тунис|تونس", "rome|roma|рим|روما", "brussels|bruxelles|bruselas|брюссель|بروكسل",
        "damascus|damas|damasco|дамаск|دمشق", "beirut|beyrouth|бейрут|بيروت", "tehran|téhéran|teherán|тегеран|طهران",
        "havana|la havane|havane|la habana|habana|гавана|هافانا", "montevideo|монтевидео",
        "panama city|panama|panamá|ciudad panama|панама", "mexico city|mexico|méxico|ciudad de méxico|мехико",
        "bratislava|братислава", "jakarta|yakarta|джакарта|جاكرتا", "bogota|bogotá|богота",
        "london|londres|лондон|لندن",
        "paris|парис|париж|باريس", "bangkok|bangkok|бангкок|بانكوك", "warsaw|varsovie|varsovia|варшава",
        "athens|athènes|atenas",
        "lisbon|lisbonne|lisboa", "prague|praga|прага", "bucharest|bucarest|бухарест", "khartoum|jartum|хартум|الخرطوم",
        "tripoli|trípoli|триполи|طرابلس", "new delhi|nouvelle delhi|nueva delhi|дели|нью дели",
        "kuwait city|koweït|kuwait|الكويت",
        "doha|доха|الدوحة", "riyadh|riyad|riad|эр рияд|الرياض", "amman|ammán|амман", "rabat|рабат|الرباط",
        "yaoundé|yaunde|яунде", "pretoria|претория|بريتوريا", "abidjan|abiyán|абиджан|أبيدجان",
        "mombasa|момбаса|مومباسا",
        "dar es salaam|дар салам|دار السلام", "kampala|кампала|كمبالا", "kigali|кигали|كيغالي", "lagos|лагос|لاغوس",
        "ibadan|ибадан", "minsk|минск", "yerevan|erevan|ереван", "suva|сува", "apia|апиа", "colombo|коломбо|كولومبو",
    ]
}
