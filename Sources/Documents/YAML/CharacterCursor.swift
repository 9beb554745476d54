/// Turns libyaml's places, which count characters, into byte offsets of the same text.
///
/// Places come nearly in ascending order, so the cursor walks from the last one; in plain ASCII nothing is walked.
struct CharacterCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var character = 0
    private var offset = 0

    init(over bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        self.bytes = bytes
        self.isASCII = isASCII
    }

    /// The byte offset of the character with a 0-based index; the end of the text if there are fewer.
    mutating func byteOffset(ofCharacter index: Int) -> Int {
        if isASCII { return min(index, bytes.count) }
        while character < index, offset < bytes.count { stepOn() }
        while character > index, offset > 0 { stepBack() }
        return offset
    }

    private mutating func stepOn() {
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        character += 1
    }

    private mutating func stepBack() {
        offset -= 1
        while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        character -= 1
    }
}
