extension UInt8 {
    /// Whether it is a digit from 0 to 9 in UTF-8 and whatever agrees with ASCII.
    package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
