import Testing

@testable import Scalars

@Suite struct LookAlikeLetterTests {
    @Test(
        "words that read otherwise than they are written",
        arguments: [
            ("Workshop on \u{420}\u{421}\u{412}", "\u{420}\u{421}\u{412}", "\u{420}\u{421}\u{412}"),
            ("W\u{43E}rkshop on oils", "W\u{43E}rkshop", "\u{43E}"),
            ("\u{441}\u{43E}\u{440}\u{443} of a list", "\u{441}\u{43E}\u{440}\u{443}", "\u{441}\u{43E}\u{440}\u{443}"),
            ("\u{391}\u{392}C of drums", "\u{391}\u{392}C", "\u{391}\u{392}"),
            // A Russian text with one letter of the other keyboard.
            ("\u{421}еминар по маслам: T\u{41E}\u{41E}", "T\u{41E}\u{41E}", "\u{41E}"),
        ])
    func found(text: String, word: String, letters: String) throws {
        let found = LookAlikeLetters.words(in: text)
        #expect(found.map(\.word) == [word])
        #expect(try #require(found.first).letters == Array(letters.unicodeScalars))
    }

    @Test(
        "words of one script, and signs, are what they look like",
        arguments: [
            "Workshop on PCB", "Семинар по отработанным маслам", "Семинар по ПХД (PCB) и рост",
            "\u{3B1}-HCH and \u{3B2}-HCH in soils", "\u{3B3}HCH in soils", "5 µg of dioxin",
            "Training for ТОО «Химпром»", "Atelier « déchets » à Saïda", "εργαστήριο PCB",
        ])
    func none(text: String) { #expect(LookAlikeLetters.words(in: text).isEmpty) }
}
