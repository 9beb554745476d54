package import Documents
internal import Scalars

/// What a camera wrote into a picture (JPEG with Exif) of the day and the place: a hint for people, which nothing uses.
package struct PhotographDetails: Hashable, Sendable {
    package let day: Day?
    /// Degrees, north and east positive, in thousandths.
    package let latitude: Int?
    package let longitude: Int?

    /// How many bytes of a file may hold them.
    package static let lengthOfHead = 1 << 17

    /// Looks at the beginning of a file; nil where no camera wrote anything into it.
    package init?(head: [UInt8]) {
        guard let block = PhotographDetails.exif(in: head), let tags = ExifTags(block) else { return nil }
        day = tags.day
        (latitude, longitude) = (tags.angle(reference: 1, negative: "S"), tags.angle(reference: 3, negative: "W"))
        if day == nil, latitude == nil || longitude == nil { return nil }
    }

    /// The segment of a JPEG file that holds Exif.
    private static func exif(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var index = 2
        let name: [UInt8] = Array("Exif\0\0".utf8)
        while index + 4 <= bytes.count, bytes[index] == 0xFF, bytes[index + 1] != 0xDA {
            let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
            let end = index + 2 + length
            guard length >= 2, end <= bytes.count else { return nil }
            let segment = bytes[(index + 4)..<end]
            if bytes[index + 1] == 0xE1, segment.starts(with: name) { return segment.dropFirst(name.count) }
            index = end
        }
        return nil
    }
}

/// The tables of a block of Exif, which is laid out as TIFF.
private struct ExifTags {
    private let bytes: [UInt8]
    private let isLittleEndian: Bool
    private var main: [Int: Int] = [:]
    private var details: [Int: Int] = [:]
    private var position: [Int: Int] = [:]

    init?(_ block: ArraySlice<UInt8>) {
        bytes = Array(block)
        guard bytes.count > 8, [[0x49, 0x49], [0x4D, 0x4D]].contains(Array(bytes[0..<2])) else { return nil }
        isLittleEndian = bytes[0] == 0x49
        guard number(at: 2, length: 2) == 42, let start = number(at: 4, length: 4) else { return nil }
        main = entries(at: start)
        details = pointer(0x8769).map(entries) ?? [:]
        position = pointer(0x8825).map(entries) ?? [:]
    }

    /// The day on which the picture was taken: `2017:04:04 10:12:00`.
    var day: Day? {
        guard let entry = details[0x9003] ?? main[0x0132], let place = number(at: entry + 8, length: 4),
            place + 10 <= bytes.count
        else { return nil }
        let text = String(decoding: bytes[place..<(place + 10)], as: UTF8.self).replacing(scalars: ":", with: "-")
        return PartialDate(text).flatMap { $0.isWhole ? $0.first : nil }
    }

    /// A latitude or longitude: its letter, and behind it degrees, minutes and seconds as fractions.
    func angle(reference: Int, negative: Unicode.Scalar) -> Int? {
        guard let letter = position[reference], let entry = position[reference + 1], letter + 8 < bytes.count,
            let place = number(at: entry + 8, length: 4)
        else { return nil }
        var thousandths = 0.0
        for (index, unit) in [1.0, 60.0, 3600.0].enumerated() {
            guard let above = number(at: place + 8 * index, length: 4),
                let below = number(at: place + 8 * index + 4, length: 4), below > 0
            else { return nil }
            thousandths += Double(above) / Double(below) / unit * 1000
        }
        guard thousandths <= 180_000 else { return nil }
        let rounded = Int(thousandths.rounded())
        return Unicode.Scalar(bytes[letter + 8]) == negative ? -rounded : rounded
    }

    private func pointer(_ tag: Int) -> Int? { main[tag].flatMap { number(at: $0 + 8, length: 4) } }

    /// The places of a table's entries by their tags.
    private func entries(at start: Int) -> [Int: Int] {
        guard let count = number(at: start, length: 2) else { return [:] }
        var found: [Int: Int] = [:]
        for index in 0..<count {
            let place = start + 2 + 12 * index
            guard place + 12 <= bytes.count, let tag = number(at: place, length: 2) else { break }
            found[tag] = place
        }
        return found
    }

    private func number(at place: Int, length: Int) -> Int? {
        guard place >= 0, place + length <= bytes.count else { return nil }
        let digits = bytes[place..<(place + length)]
        return (isLittleEndian ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
}
