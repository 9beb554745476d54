internal import Evaluation

/// The ids of one evaluation, each with a number.
struct NameTable: Sendable {
    private var numbers: [String: Int32] = [:]

    func number(_ name: String) -> Int32? { numbers[name] }

    /// The number of a word, given when it is first seen; -1 for a value that is not written.
    mutating func number(of value: FieldValue?) -> Int32 {
        guard case .word(let word) = value else { return -1 }
        return number(of: word)
    }

    private mutating func number(of word: String) -> Int32 {
        if let number = numbers[word] { return number }
        let number = Int32(numbers.count)
        numbers[word] = number
        return number
    }
}
