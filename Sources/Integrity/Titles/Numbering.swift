/// Numbers for values, so that comparing two of them compares no text.
struct Numbering<Value: Hashable> {
    private var numbers: [Value: Int] = [:]

    /// The number of a value, a new one for a value that was not met before.
    mutating func number(of value: Value) -> Int {
        if let number = numbers[value] { return number }
        numbers[value] = numbers.count
        return numbers.count - 1
    }
}
