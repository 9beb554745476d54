import Documents
import Testing

@Suite struct ScalarTests {
    @Test(arguments: ["a", "a1", "bc-11-13", "x-"])
    func ids(text: String) { #expect(Identifier.isValid(text)) }

    @Test(arguments: ["", "A", "1a", "-a", "a_b", "a b", "é", "a.b"])
    func noIds(text: String) { #expect(!Identifier.isValid(text)) }

    @Test(arguments: [
        "http://a.example", "HTTP://A.example/x", "hTTps://a.example:8080/?q=[1]", "http://[::1]",
        "http://[2001:db8::1]:80/x",
        "https://user@a.example", "https://a.example/@x", "https://пример.рф/док",
    ])
    func addresses(text: String) { #expect(WebAddress.isValid(text)) }

    @Test(arguments: [
        "http://", "http:///x", "http://[::1", "http://::1]", "http://[]", "http://[x]", "http://[::1]x", "http://a:b/",
        "http://a b", "http://:80", "ftp://a.example", "//a.example", "http:/a.example", "http://a@b@c", "http://[@a",
        "http://a[b", "http://?q",
    ])
    func noAddresses(text: String) { #expect(!WebAddress.isValid(text)) }

    @Test func digests() {
        #expect(Digest.sha256(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            Digest.sha256(of: Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    /// The third example of FIPS 180: a million letters.
    @Test(arguments: [1, 63, 64, 65, 1000]) func digestsOfPieces(length: Int) {
        let pieces = Array(repeating: [UInt8](repeating: UInt8(ascii: "a"), count: length), count: 1_000_000 / length)
        let rest = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000 % length)
        #expect(
            Digest.sha256 { use in (pieces + [rest]).forEach(use) }
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func textsStandInForEachOther() {
        let text = LocalizedText([.fr: "oui", .en: "yes"])
        #expect(text.text(in: .fr) == ("oui", .fr))
        #expect(text.text(in: .zh) == ("yes", .en))
        #expect(LocalizedText([.ru: "да"]).text(in: .en) == ("да", .ru))
        #expect(LocalizedText("yes").text(in: .fr) == ("yes", nil))
    }

    @Test func canonicalJSONIsSorted() throws {
        let value: JSONValue = ["b": [1, true, .null], "a": "x/y"]
        let text = String(decoding: try CanonicalJSON.encode(value), as: UTF8.self)
        #expect(text == "{\n  \"a\" : \"x/y\",\n  \"b\" : [\n    1,\n    true,\n    null\n  ]\n}\n")
    }
}
