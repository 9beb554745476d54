internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// says_otherwise: figures in titles that are not those of the fields (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Results that count with a number that their titles give in another unit; and activities that count with twice as many
    /// people, or more, as their titles or notes name.
    var figuresInTitles: [Suspicion] { amountsInTitles + peopleInTitles }

    private var amountsInTitles: [Suspicion] {
        counted.firstOccurrences(by: \.item.id).compactMap { quantity in
            guard let unit = MassUnit.grams(of: quantity.amount.unit) else { return nil }
            let told = quantity.item.said.flatMap(FigureInText.masses)
            let amount = quantity.amount.value * unit
            guard !told.contains(where: { $0.number * $0.grams == amount }),
                let other = told.first(where: { figure in
                    figure.number == quantity.amount.value && figure.grams != unit
                        || figure.grams == unit && figure.number.differsByPoint(from: quantity.amount.value)
                })
            else { return nil }
            return figure(quantity.item, other.text, [.remove(quantity.item.id)])
        }
    }

    private var peopleInTitles: [Suspicion] {
        activities.filter(\.counts).compactMap { activity in
            guard case .number(let people)? = activity.item.value("participants") else { return nil }
            let lists = book.sources(of: activity.item).filter(\.isList).flatMap { $0.title?.wordings ?? [] }
            var told = (activity.said + lists.map { SaidText($0) }).flatMap(FigureInText.people)
            // Notes tell of groups among them, too: one figure alone is that of all.
            let noted = activity.saidInNotes.flatMap(FigureInText.people)
            if told.isEmpty, noted.count == 1 { told = noted }
            guard let most = told.max(by: { $0.number < $1.number }), people >= most.number * 2 else { return nil }
            return figure(
                activity.item, most.text, [.set(field: "participants", of: activity.id, to: .number(most.number))])
        }
    }

    private func figure(_ item: ReportedItem, _ said: String, _ changes: [RecordChange]) -> Suspicion {
        Suspicion(
            kind: .saysOtherwise, way: .figureInTitle, severity: .medium, items: [item.id], details: ["said": said],
            changes: changes, subject: item.id)
    }
}

extension Rational {
    /// Whether another number has the same digits, two at least, with the point elsewhere: 21.2 and 212.
    fileprivate func differsByPoint(from other: Rational) -> Bool {
        guard significantDigits >= 2, significantDigits == other.significantDigits, self != other else { return false }
        return [10, 100, 1000].contains { self * Rational($0) == other || other * Rational($0) == self }
    }
}

/// Figures with what they count, as titles give them.
private enum FigureInText {
    struct Figure {
        let number: Rational
        /// How much one of the unit weighs; 1 of people.
        let grams: Rational
        let text: String
    }

    static func masses(_ title: SaidText) -> [Figure] {
        figures(in: title.text) { unit in MassUnit.grams(of: unit) }
    }

    /// Of `12 participants`; of `20 trainers` and the like nothing is known.
    static func people(_ title: SaidText) -> [Figure] {
        figures(in: title.text) { word in people.contains(word) ? Rational(1) : nil }
    }

    private static func figures(in text: String, weighing weight: (String) -> Rational?) -> [Figure] {
        guard text.holds(where: \.isDecimalDigit) else { return [] }
        let scalars = Array(text.unicodeScalars)
        var figures: [Figure] = []
        var place = 0
        while place < scalars.count {
            guard scalars[place].isPlain, place == 0 || !scalars[place - 1].properties.isAlphabetic else {
                place += 1
                continue
            }
            var end = place
            while end < scalars.count, scalars[end].isPlain || isInside(scalars, end) { end += 1 }
            let digits = String(String.UnicodeScalarView(scalars[place..<end]))
            var next = end
            while next < scalars.count, scalars[next].isSpace || scalars[next] == "\u{A0}" { next += 1 }
            let word = String(String.UnicodeScalarView(scalars[next...].prefix { $0.properties.isAlphabetic }))
            let folded = SaidText.words(of: word).joined()
            if let number = number(of: digits), let grams = weight(folded) {
                figures.append(Figure(number: number, grams: grams, text: "\(digits) \(word)"))
            }
            place = max(end, place + 1)
        }
        return figures
    }

    /// A point, comma or blank between two digits.
    private static func isInside(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        [".", ",", "\u{A0}", "\u{202F}"].contains(scalars[place]) && place + 1 < scalars.count
            && scalars[place + 1].isPlain
    }

    /// A comma before three digits parts thousands; before others, like a point, it begins decimals.
    private static func number(of digits: String) -> Rational? {
        let parts = digits.parts { !("0"..."9").contains($0) }.map(String.init)
        guard let first = parts.first, parts.count <= 4 else { return nil }
        let isGrouped = parts.dropFirst().allSatisfy { $0.unicodeScalars.count == 3 } && !digits.holds(".")
        if parts.count == 1 || isGrouped { return Int(parts.joined()).map { Rational($0) } }
        guard parts.count == 2, let whole = Int(first), let decimals = Int(parts[1]), parts[1].unicodeScalars.count < 7
        else { return nil }
        let scale = (0..<parts[1].unicodeScalars.count).reduce(1) { scale, _ in scale * 10 }
        return Rational(whole) + Rational(decimals) * Rational(1, over: scale)
    }

    private static let people = Set(
        SaidText.words(
            of: """
                participants participant people persons attendees participantes asistentes personas participant personnes \
                участников участника человек человека مشارك مشاركا مشاركين شخصا
                """))
}

/// Units of mass as they are written.
private enum MassUnit {
    static func grams(of unit: String) -> Rational? { weights[unit] }

    private static let weights: [String: Rational] = {
        var weights: [String: Rational] = [:]
        for (words, grams) in [
            ("g gram grams gramme grammes gramo gramos г грамм غرام 克", 1),
            (
                "kg kilogram kilograms kilogramme kilogrammes kilo kilos kilogramo kilogramos кг килограмм килограммов كغ كغم كيلوغرام 公斤",
                1000
            ),
            ("t ton tons tonne tonnes tonelada toneladas т тонн тонна тонны طن طنا أطنان 吨", 1_000_000),
        ] {
            for word in words.words(at: " ") { weights[SaidText.words(of: String(word)).joined()] = Rational(grams) }
        }
        return weights
    }()
}

extension Unicode.Scalar {
    fileprivate var isPlain: Bool { ("0"..."9").contains(self) }
}
