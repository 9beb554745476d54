import Documents
import Foundation
import Testing
import Words

/// Every message of a diagnostic that the sources name, compared with the file of English; `TranslationCheck` compares
/// that with the other languages.
struct DiagnosticCallTests {
    private struct Call {
        let place: String
        let key: String
        let places: Set<String>
    }

    /// What a diagnostic says under its key, where it has something to say.
    private static let parts = ["message", "label", "help", "why"]

    private static let sources: [(name: String, text: String)] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        return found.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map { file in
            (file.lastPathComponent, (try? String(contentsOf: file, encoding: .utf8)) ?? "")
        }
    }()

    private static let calls = sources.flatMap { calls(in: $0.text, of: $0.name) }

    private static func calls(in text: String, of file: String) -> [Call] {
        let pattern =
            /\b(?:(?:Phrase|Note)\(|(?:Diagnostic|ScalarProblem|Refusal|self\.init)\(\s*(?:\.\w+|code),)\s*"([^"\\]*)"/
        return text.matches(of: pattern.wordBoundaryKind(.simple)).map { match in
            let line = text[..<match.range.lowerBound].count { $0 == "\n" } + 1
            return Call(
                place: "\(file):\(line)", key: String(match.1), places: places(behind: text[match.range.upperBound...]))
        }
    }

    /// The keys of the dictionary that follows as the next argument.
    private static func places(behind text: Substring) -> Set<String> {
        guard let start = text.prefixMatch(of: /,\s*\[/) else { return [] }
        var depth = 1
        var inner = ""
        for character in text[start.range.upperBound...] {
            if "([".contains(character) { depth += 1 }
            if ")]".contains(character) { depth -= 1 }
            if depth == 0 { break }
            if depth == 1 || character == ")" { inner.append(character) }
        }
        return Set(inner.matches(of: /"([a-z0-9_]+)":\s/).map { String($0.1) })
    }

    /// The beginnings of keys whose ends come from elsewhere, such as the name of a kind of item.
    private static let lists = Set(
        sources.flatMap { $0.text.matches(of: /\bPhrase\(\s*"([A-Za-z0-9_.]+\.)\\\(/).map { String($0.1) } })

    private static func places(of key: String) -> Set<String>? {
        Lexicon.diagnostics.message(key).map { found in
            switch found.forms {
            case .single(let message): message.places
            case .plural(let forms): forms.values.reduce(["count"]) { $0.union($1.places) }
            }
        }
    }

    @Test func everyCallIsOfMessagesWithTheirPlaces() {
        #expect(Self.calls.count > 400)
        for call in Self.calls {
            if let places = Self.places(of: call.key) {
                #expect(places == call.places, "\(call.place): \(call.key)")
            } else {
                #expect(Self.places(of: "\(call.key).message") != nil, "\(call.place): no message \(call.key)")
                let places = Self.parts.compactMap { Self.places(of: "\(call.key).\($0)") }
                #expect(places.reduce([]) { $0.union($1) } == call.places, "\(call.place): \(call.key)")
            }
        }
    }

    @Test func everyMessageIsCalled() {
        let called = Set(Self.calls.map(\.key) + Self.calls.flatMap { call in Self.parts.map { "\(call.key).\($0)" } })
        let unused = Lexicon.diagnostics.keys.filter { key in
            !called.contains(key) && !Self.lists.contains { key.hasPrefix($0) }
        }
        #expect(unused == [])
    }

    /// Keys are written out, so that these tests can find them.
    @Test func everyKeyIsWrittenOut() {
        let makers: Set = [
            "Phrase.swift", "Diagnostic.swift", "ScalarProblem.swift", "Refusal.swift", "CommandWords.swift",
        ]
        for source in Self.sources where !makers.contains(source.name) {
            let all = source.text.matches(of: /\b(?:Phrase|Note)\(/.wordBoundaryKind(.simple)).count
            let known = source.text.matches(
                of: /\b(?:Phrase\(\s*"|Note\(\s*(?:"|message|words|\$0\.))/.wordBoundaryKind(.simple)
            ).count
            #expect(all == known, "\(source.name)")
        }
    }

    @Test func aPhraseIsSaidWithItsPlaces() {
        #expect(Phrase("counted.activity", ["count": 1, "field": ""]).inWords == "1 activity")
        let range = Phrase("counted_range.activity", ["low": "6", "count": 8, "field": ""])
        #expect(range.inWords == "6 to 8 activities")
        #expect(Phrase("T1.not_parsed.dates", ["dates": .either(["a", "b", "c"])]).inWords == "write a, b or c")
    }
}
