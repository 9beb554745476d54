/// Which titles share words that few titles have.
///
/// How many they share tells most pairs that cannot be alike from the others before the titles are compared.
struct RareWords {
    private let titles: [Title]
    /// The positions of the titles with each word, ascending.
    private let positions: [WordTable.Number: [Int]]

    private struct Title {
        let rare: [WordTable.Number]
        /// How many further words of it tell the matter.
        let others: Int
        /// The fewest of such words in one language, where these are compared by number.
        let fewest: Int
    }

    init(_ titles: [TitleWords], inAtMost limit: Int) {
        let words = titles.map { Set($0.wordings.flatMap(\.kept)) }
        var positions: [WordTable.Number: [Int]] = [:]
        for (position, words) in words.enumerated() {
            for word in words { positions[word, default: []].append(position) }
        }
        positions = positions.filter { $0.value.count <= limit }
        self.titles = zip(titles, words).map { [positions] title, words in
            let rare = words.filter { positions[$0] != nil }
            return Title(
                rare: Array(rare), others: words.count - rare.count,
                fewest: title.wordings.map(\.kept.count).min() ?? 0)
        }
        self.positions = positions
    }

    /// Calls with each two titles that share such a word, the earlier first, once.
    func forEachPair(_ body: (_ one: Int, _ other: Int, _ mayBeAlike: Bool) -> Void) {
        var shared = Array(repeating: 0, count: titles.count)
        for (one, title) in titles.enumerated() {
            var others: [Int] = []
            for word in title.rare {
                for other in positions[word] ?? [] where other > one {
                    if shared[other] == 0 { others.append(other) }
                    shared[other] += 1
                }
            }
            for other in others {
                body(one, other, mayBeAlike(title, titles[other], sharing: shared[other]))
                shared[other] = 0
            }
        }
    }

    /// Whether the titles can share two thirds of the words of the shorter one; of one word alone nothing is ruled out.
    private func mayBeAlike(_ one: Title, _ other: Title, sharing shared: Int) -> Bool {
        let fewest = min(one.fewest, other.fewest)
        return fewest < 2 || (shared + min(one.others, other.others)) * 3 >= fewest * 2
    }
}
