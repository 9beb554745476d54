import Foundation
import Methodology
import Testing
import Words

/// Every call of a message in the sources, compared with the file of English; `TranslationCheckTests` compares that with
/// the other languages.
struct MessageCallTests {
    private struct Call {
        let place: String
        let function: String
        let key: String
        let places: Set<String>
    }

    /// The files that say something to people in their language.
    private static let sources: [(name: String, text: String)] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let found = ["Reporting", "Starters"].flatMap { target in
            FileManager.default.enumerator(at: root.appending(path: target), includingPropertiesForKeys: nil)?
                .allObjects ?? []
        }
        return found.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map { file in
            (file.lastPathComponent, (try? String(contentsOf: file, encoding: .utf8)) ?? "")
        }
    }()

    private static let calls = sources.flatMap { calls(in: $0.text, of: $0.name) }

    private static func calls(in text: String, of file: String) -> [Call] {
        text.matches(of: /\b(tell|say|counted|count|plainTerm|plain|term)\(\s*"([^"\\]*)"/.wordBoundaryKind(.simple))
            .map {
                match in
                let line = text[..<match.range.lowerBound].count { $0 == "\n" } + 1
                return Call(
                    place: "\(file):\(line)", function: String(match.1), key: String(match.2),
                    places: places(behind: text[match.range.upperBound...]))
            }
    }

    /// The keys of the dictionary that follows as the last argument.
    private static func places(behind text: Substring) -> Set<String> {
        guard let start = text.prefixMatch(of: /(?:,\s*\w+)?,\s*\[/) else { return [] }
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

    private static var lists: Set<String> {
        Set(calls.filter { ["term", "plainTerm", "counted"].contains($0.function) }.map(\.key))
    }

    @Test func everyCallIsOfAMessageWithItsPlaces() throws {
        #expect(Self.calls.count > 300)
        for call in Self.calls where !Self.lists.contains(call.key) {
            let message = try #require(Lexicon.en.message(call.key), "\(call.place): no message \(call.key)")
            switch message.forms {
            case .plural(let forms):
                #expect(call.function == "count", "\(call.place): \(call.key) counts something")
                #expect(forms.values.allSatisfy { $0.places.subtracting(["count"]) == call.places }, "\(call.place)")
            case .single(let message):
                #expect(call.function != "count", "\(call.place): \(call.key) counts nothing")
                #expect(message.places == call.places, "\(call.place): \(call.key)")
            }
        }
    }

    @Test func everyMessageIsCalled() {
        let called = Set(Self.calls.map(\.key))
        let unused = Lexicon.en.keys.filter { key in
            !called.contains(key) && !Self.lists.contains { key.hasPrefix($0 + ".") }
        }
        #expect(unused == [])
    }

    /// Keys are written out, so that these tests can find them; only lists are asked by names that come from elsewhere.
    @Test func everyKeyIsWrittenOut() {
        for source in Self.sources where source.name != "Wording+Messages.swift" {
            let all = source.text.matches(of: /(?:say\.plain|\btell|\bsay)\(/).count
            let known = source.text.matches(of: /(?:say\.plain|\btell|\bsay)\(\s*(?:"[a-z0-9_.]+"|en:)/).count
            #expect(all == known, "\(source.name)")
        }
    }

    /// Sentences that are looked up by a statistic's name; a language that lacks one is told by `TranslationCheckTests`.
    @Test func everyStatisticHasItsSentence() throws {
        for statistic in Statistics.all {
            let key = "statistics.\(statistic.name)"
            let message = try #require(Lexicon.en.message(key), "no message \(key)").forms.message
            let needed = statistic.fields == nil ? ["from"] : Set(["field", "from"])
            #expect(message.places.isSuperset(of: needed), "\(key) says of what")
            #expect(message.places.subtracting(needed).isSubset(of: ["unit"]), "\(key)")
        }
        let names = Set(Statistics.all.map(\.name))
        for list in ["statistics.", "statistics_of_fields."] {
            for key in Lexicon.en.keys where key.hasPrefix(list) {
                let name = key.dropFirst(list.count).prefix { $0 != "." }
                #expect(names.contains(String(name)), "\(key) is of no statistic")
            }
        }
    }
}
