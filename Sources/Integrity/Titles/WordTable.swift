/// Numbers for words, so that comparing titles compares no letters.
struct WordTable {
    typealias Number = Int32

    private var numbers: [String: Number] = [:]
    private var areCommon: [Bool] = []
    private var areOfTheField: [Bool] = []

    /// The number of a word, a new one for a word that was not met before.
    mutating func number(of word: String) -> Number {
        if let number = numbers[word] { return number }
        let number = Number(areCommon.count)
        numbers[word] = number
        areCommon.append(CommonWords.all.contains(word))
        areOfTheField.append(FieldWords.isOfTheField(word))
        return number
    }

    /// Whether a word says nothing of the matter.
    func isCommon(_ number: Number) -> Bool { areCommon[Int(number)] }

    /// Whether it stands for what all that is done under the Conventions is about.
    func isOfTheField(_ number: Number) -> Bool { areOfTheField[Int(number)] }
}
