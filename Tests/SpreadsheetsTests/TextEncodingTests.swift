import Spreadsheets
import Testing

/// Which coding a text is taken for, and what happens where it is none.
@Suite struct TextEncodingTests {
    /// The bytes of a text in a coding of Windows, made from its own table by reading every byte.
    private func bytes(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
        var table: [Unicode.Scalar: UInt8] = [:]
        for byte in UInt8(0x80)...0xFF {
            let read = try? Spreadsheet(
                [UInt8(ascii: "x"), UInt8(ascii: ";"), byte, UInt8(ascii: "x")], encoding: encoding)
            if let scalar = read?.sheet.rows.first?.cells[2]?.text.unicodeScalars.first { table[scalar] = byte }
        }
        return try text.unicodeScalars.map { scalar in
            try scalar.isASCII ? UInt8(scalar.value) : #require(table[scalar])
        }
    }

    @Test(
        "some bytes and what they are in each coding",
        arguments: [
            (1250, [0xB9, 0xE8, 0xF8], "ąčř"), (1251, [0xCF, 0xF0, 0xE8], "При"), (1252, [0x9C, 0x92, 0x80], "œ’€"),
            (1253, [0xC1, 0xE8, 0xDE], "Αθή"), (1254, [0xDD, 0xFE, 0xF0], "İşğ"), (1255, [0xF9, 0xEC, 0xE5], "שלו"),
            (1256, [0xE6, 0xD1, 0xED], "وري"), (1257, [0xE0, 0xFE, 0xF0], "ąžš"), (1258, [0xFD, 0xF5, 0xF0], "ươđ"),
        ] as [(Int, [UInt8], String)])
    func tables(number: Int, bytes: [UInt8], text: String) throws {
        let table = try Spreadsheet(Array("a;".utf8) + bytes, encoding: .windows(number))
        #expect(table.sheet.rows.first?.cells[2] == .text(text))
        #expect(table.encoding == .windows(number) && !table.isEncodingGuessed)
    }

    @Test(
        "the coding is guessed by what the text looks like, and said to be a guess",
        arguments: [
            (1250, "Warsztaty na temat zanieczyszczeń;Szkolenie celników w Łodzi;Příprava školení o řízení"),
            (1251, "Семинар по инвентаризации ПХД;Алжир;Обучение таможенников"),
            (1251, "СЕМИНАР;АЛЖИР;ОБУЧЕНИЕ"), (1251, "Рабочее совещание (workshop) № 3;Тунис"),
            (1252, "Atelier régional à Alger;Réunion;Côte d’Ivoire – œuvre"), (1252, "RÉPUBLIQUE ALGÉRIENNE;ÉTAT"),
            (1252, "Taller sobre gestión;España;Año"), (1252, "Größe;Übung in Köln"), (1252, "Workshop – “PCB”;x"),
            (1252, "Intitulé;Début;Libellé"), (1253, "Εργαστήριο για τα απόβλητα;Αθήνα;Εκπαίδευση"),
            (1254, "Atık yönetimi çalıştayı;İstanbul;Eğitim"), (1255, "סדנה בנושא פסולת;ירושלים"),
            (1256, "ورشة عمل حول الجرد;الجزائر;تدريب"), (1256, "ورشة عمل (Atelier à Alger);الجزائر"),
            (1257, "Atliekų tvarkymo seminaras;Rīga;Mācības par ķīmiskām vielām"),
        ])
    func guesses(number: Int, text: String) throws {
        let table = try Spreadsheet(try bytes("a;b;c\n\(text)\n", .windows(number)))
        #expect(table.encoding == .windows(number) && table.isEncodingGuessed)
        let cells = table.sheet.rows.last?.cells.sorted { $0.key < $1.key }.map(\.value.text) ?? []
        #expect(cells.joined(separator: ";") == text)
    }

    @Test("text of a Macintosh is guessed, and can be named")
    func macintosh() throws {
        // Formation à Médéa – Œuvre; Étude
        let bytes =
            Array("Titre;x\nFormation ".utf8) + [0x88] + Array(" M".utf8) + [0x8E, 0x64, 0x8E] + Array("a ".utf8)
            + [0xD0, 0x20, 0xCE] + Array("uvre;".utf8) + [0x83] + Array("tude\n".utf8)
        let table = try Spreadsheet(bytes)
        #expect(table.encoding == .macintosh && table.isEncodingGuessed)
        #expect(table.sheet.rows.last?.cells.mapValues(\.text) == [1: "Formation à Médéa – Œuvre", 2: "Étude"])
        let named = try Spreadsheet(bytes, encoding: TextEncoding(named: "Mac Roman"))
        #expect(named.encoding == .macintosh && !named.isEncodingGuessed)
    }

    @Test(
        "text that was coded in UTF-8 twice is in doubt, and other text is not",
        arguments: [
            ("Formation Ã\u{A0} MÃ©dÃ©a â€“ Å“uvre;Â« Ã©tÃ© Â»", true), ("Ã‰tude;lâ€™annÃ©e", true),
            ("Ð¡ÐµÐ¼Ð¸Ð½Ð°Ñ€;Ð¢ÑƒÐ½Ð¸Ñ\u{81}", true),
            ("Formation à Médéa – œuvre;« été »", false), ("AÇÃO DE FORMAÇÃO;São Tomé", false),
            ("marché privé\u{A0}»;été", false), ("Семинар;培训班", false), ("Workshop;x", false), ("Âge;Ãé", false),
        ])
    func twice(text: String, isTwice: Bool) throws {
        for mark in ["", "\u{FEFF}"] {
            let table = try Spreadsheet(Array("\(mark)a;b\n\(text)\n".utf8))
            #expect(table.encoding == .utf8 && table.isEncodingGuessed == isTwice)
        }
        #expect(try !Spreadsheet(Array("a;b\n\(text)\n".utf8), encoding: .utf8).isEncodingGuessed)
    }

    @Test("simplified Chinese, where the system has its table")
    func chinese() throws {
        // 培训班;北京 and 巴塞尔公约
        let bytes: [UInt8] =
            [0xC5, 0xE0, 0xD1, 0xB5, 0xB0, 0xE0, 0x3B, 0xB1, 0xB1, 0xBE, 0xA9, 0x0A]
            + [0xB0, 0xCD, 0xC8, 0xFB, 0xB6, 0xFB, 0xB9, 0xAB, 0xD4, 0xBC, 0x3B, 0x31, 0x0A]
        do {
            let table = try Spreadsheet(bytes, encoding: .gbk)
            #expect(table.sheet.rows.map { $0.cells[1]?.text } == ["培训班", "巴塞尔公约"])
            #expect(try Spreadsheet(bytes).encoding == .gbk)
        } catch {
            #expect(error == .noTable(.gbk))
        }
    }

    @Test("a byte that went wrong is told with its row and column, and makes no other coding of the text")
    func strayByte() throws {
        let good = "Titre;Début\nÉté;"
        let bytes = Array(good.utf8) + [0xE9] + Array("té;3\n".utf8)
        #expect(throws: SpreadsheetError.strayByte(0xE9, .utf8, row: 2, column: 2, before: "")) {
            try Spreadsheet(bytes)
        }
        let quoted = Array("a;b\n\"é;\né\";\"x".utf8) + [0xFF]
        #expect(throws: SpreadsheetError.strayByte(0xFF, .utf8, row: 2, column: 2, before: "x")) {
            try Spreadsheet(quoted)
        }
        #expect(throws: SpreadsheetError.strayByte(0x81, .windows(1252), row: 1, column: 1, before: "ab")) {
            try Spreadsheet([0x61, 0x62, 0x81], encoding: .windows(1252))
        }
        #expect(throws: SpreadsheetError.strayByte(0x00, .utf16, row: 1, column: 2, before: "")) {
            try Spreadsheet([0xFF, 0xFE, 0x61, 0, 0x3B, 0, 0x00])
        }
    }

    @Test("a byte order mark is believed, cut off characters are told")
    func marks() {
        #expect(throws: SpreadsheetError.self) { try Spreadsheet([0xEF, 0xBB, 0xBF, 0x61, 0xC3]) }
        #expect(throws: SpreadsheetError.self) { try Spreadsheet([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8]) }
    }

    @Test(
        "names as people write them",
        arguments: [
            ("windows-1251", TextEncoding.windows(1251)), ("CP1256", .windows(1256)), ("utf8", .utf8),
            ("UTF-16", .utf16),
            ("Windows 1252", .windows(1252)), ("GB2312", .gbk), ("Macintosh", .macintosh), ("latin1", .windows(1252)),
        ])
    func names(name: String, encoding: TextEncoding) {
        #expect(TextEncoding(named: name) == encoding)
        #expect(TextEncoding(named: encoding.name) == encoding)
        #expect(TextEncoding(named: name + "9") == nil)
    }
}
