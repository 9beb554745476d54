import Archives
import Testing

@testable import Spreadsheets

struct ArchiveWriterTests {
    @Test(arguments: [
        [], Array("short".utf8), Array(repeating: UInt8(65), count: 100_000), (0..<70_000).map { UInt8($0 * $0 % 251) },
    ])
    func whatWasWrittenIsReadAgain(_ content: [UInt8]) throws {
        var writer = ArchiveWriter()
        writer.add("word/first.xml", Array("first".utf8))
        writer.add("word/é.xml", content)
        let archive = try Archive(writer.bytes)
        var budget = 1 << 20
        #expect(try archive.file("word/é.xml", budget: &budget) == content)
        #expect(try archive.file("word/first.xml", budget: &budget) == Array("first".utf8))
        #expect(try archive.file("word/none.xml", budget: &budget) == nil)
    }

    @Test func theSameFilesGiveTheSameBytes() {
        var (one, other) = (ArchiveWriter(), ArchiveWriter())
        for name in ["a", "b"] {
            one.add(name, Array(name.utf8))
            other.add(name, Array(name.utf8))
        }
        #expect(one.bytes == other.bytes)
    }
}

struct PictureTests {
    @Test func paintsOnlyInside() {
        let colours = [Picture.Colour(0xFFFFFF), Picture.Colour(0x0B4F6C)]
        var picture = Picture(width: 4, height: 3, colours: colours)
        let blank = picture.png
        picture.paint(columns: 9..<12, rows: 0..<3, colour: 1)
        #expect(picture.png == blank)
        picture.paint(columns: -2..<2, rows: -5..<9, colour: 1)
        #expect(picture.png != blank)
        #expect(picture.png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    }
}
