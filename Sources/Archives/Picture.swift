/// A small picture of a few plain colours, written as PNG (ISO/IEC 15948), with indexed colours.
package struct Picture {
    /// A colour: red, green and blue from 0 to 255.
    package struct Colour: Hashable, Sendable {
        let red: UInt8
        let green: UInt8
        let blue: UInt8

        /// A colour as pages write it: `0x0B4F6C`.
        package init(_ hex: UInt32) {
            (red, green, blue) = (UInt8(hex >> 16 & 255), UInt8(hex >> 8 & 255), UInt8(hex & 255))
        }
    }

    package let width: Int
    package let height: Int
    private let colours: [Colour]
    private var rows: [[UInt8]]

    /// A picture that is filled with the first of its colours, of which there are at most 256.
    package init(width: Int, height: Int, colours: [Colour]) {
        self.width = width
        self.height = height
        self.colours = colours
        rows = Array(repeating: Array(repeating: 0, count: width), count: height)
    }

    /// Paints the points of a rectangle for which a pattern holds; what lies outside of the picture is left out.
    package mutating func paint(
        columns: Range<Int>, rows lines: Range<Int>, colour: Int,
        where pattern: (_ x: Int, _ y: Int) -> Bool = { _, _ in true }
    ) {
        for y in lines.clamped(to: 0..<height) {
            for x in columns.clamped(to: 0..<width) where pattern(x, y) { rows[y][x] = UInt8(colour) }
        }
    }

    /// The picture as a file.
    package var png: [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + Picture.part("IHDR", Picture.four(width) + Picture.four(height) + [8, 3, 0, 0, 0])
            + Picture.part("PLTE", colours.flatMap { [$0.red, $0.green, $0.blue] })
            // Each row begins with the number of a filter; 0 is none.
            + Picture.part("IDAT", Deflation.packedWithHead(rows.flatMap { [0] + $0 }))
            + Picture.part("IEND", [])
    }

    private static func part(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + content
        return four(content.count) + named + four(Deflation.checksum(of: named))
    }

    private static func four(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(number >> $0 & 255) }
    }
}
