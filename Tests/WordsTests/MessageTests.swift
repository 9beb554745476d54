import Testing

@testable import Words

struct MessageTests {
    @Test func parts() {
        let message = MessageParser.message("**Show:** **%{fields}**, see `%{path}`. 2 * 2 ** %")
        #expect(
            message.pieces == [
                .strong([.text("Show:")]), .text(" "), .strong([.place("fields")]), .text(", see "),
                .typed([.place("path")]), .text(". 2 * 2 ** %"),
            ])
        #expect(message.places == ["fields", "path"])
    }

    @Test func aBacktickMayStandForItself() {
        #expect(MessageParser.message("a \\`b\\`").pieces.filter { $0 == .text("`") }.count == 2)
    }

    @Test(arguments: [
        "%{\u{301}a}", "%{a\u{301}}", "%\u{301}{a}", "%{A}", "%{}", "%{ a }", "%{1a}", "%{a", "%{a-b}", "`", "**",
        "****", "``",
    ])
    func whatIsNoPlaceStaysText(text: String) {
        let message = MessageParser.message(text)
        #expect(message.places.isEmpty)
        #expect(message.pieces == [.text(text)])
    }

    @Test(arguments: [
        ("Pourquoi : « oui » ; non ?", "Pourquoi\u{A0}: «\u{A0}oui\u{A0}»\u{A0}; non\u{A0}?"), ("a b", "a b"),
        (" ;", "\u{A0};"),
        ("a :\u{301}", "a\u{A0}:\u{301}"),
    ])
    func frenchSpaces(typed: String, set: String) {
        #expect(Typography.frenchSpaces.set(typed) == set)
    }
}
