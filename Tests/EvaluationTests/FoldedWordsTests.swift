import Foundation
import Testing

@testable import Evaluation

@Suite struct FoldedWordsTests {
    @Test("letter by letter gives what the whole text decomposed gives", arguments: 1...40)
    func letterByLetter(seed: UInt64) {
        var state = seed
        let scripts: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA0...0x17F, 0x391...0x3C9, 0x400...0x45F, 0x621...0x652, 0x4E00...0x4E40, 0xAC00...0xAC40,
            0xFB00...0xFB06, 0xFE80...0xFEFC, 0xFF21...0xFF3A,
        ]
        for _ in 0..<50 {
            let script = scripts[Int(next(&state) % UInt64(scripts.count))]
            let scalars = (0..<14).compactMap { index -> Unicode.Scalar? in
                let range = index % 5 == 4 ? scripts[0] : script
                return Unicode.Scalar(range.lowerBound + UInt32(next(&state) % UInt64(range.count)))
            }
            let text = String(String.UnicodeScalarView(scalars))
            let decomposed = text.decomposedStringWithCompatibilityMapping.lowercased()
            #expect(FoldedWords.of(text) == FoldedWords.of(decomposed), "\(text)")
        }
    }

    @Test("letters with and without marks, in six scripts")
    func letters() {
        #expect(FoldedWords.of("Élan VITAL") == ["elan", "vital"])
        #expect(FoldedWords.of("Итоги СЕМЬИ Ёлкой") == ["итоги", "семьи", "елкои"])
        #expect(FoldedWords.of("الدَّورة أحمد") == ["الدورة", "احمد"])
        #expect(FoldedWords.of("培训班 a") == ["培训", "训班"])
        #expect(FoldedWords.of("ﬁnance ＡＢＣ") == ["finance", "abc"])
    }

    private func next(_ state: inout UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
