/// Which titles share words that few titles have.
///
/// How many they share tells most pairs that cannot be alike from the others before the titles are compared.
struct RareWords {
    private let titles: [Title]
    /// By the number of each word: the positions of the titles with it, ascending; none for a word that many have.
    private let positions: [[Int32]]

    private struct Title {
        let rare: [WordTable.Number]
        /// How many further words of it tell the matter.
        let others: Int
        /// The fewest of such words in one language, where these are compared by number.
        let fewest: Int
    }

    init(_ titles: [TitleWords], inAtMost limit: Int) {
        let words = titles.map { Set($0.wordings.flatMap(\.kept)) }
        let count = words.reduce(0) { max($0, Int($1.max() ?? -1) + 1) }
        var positions: [[Int32]] = Array(repeating: [], count: count)
        for (position, words) in words.enumerated() {
            // One more than the limit tells that a word is too frequent.
            for word in words where positions[Int(word)].count <= limit {
                positions[Int(word)].append(Int32(position))
            }
        }
        for word in positions.indices where positions[word].count > limit { positions[word] = [] }
        self.titles = zip(titles, words).map { [positions] title, words in
            let rare = words.filter { !positions[Int($0)].isEmpty }
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
                for position in positions[Int(word)].reversed() {
                    let other = Int(position)
                    if other <= one { break }
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
