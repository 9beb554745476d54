import Results
import TestSupport
import Testing

@testable import Scoring

/// Runs keep their values wherever they are placed.
struct ColumnsRunTests {
    @Test(arguments: [0, 1, 7, 8, 63, 64, 65, 200])
    func aRunGivesBackItsValues(count: Int) {
        var random = SeededGenerator(seed: 1)
        let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let numbers = (0..<count).map { _ in Int64.random(in: .min ... .max, using: &random) }
        let (byteRun, numberRun) = (Run(bytes), Run(numbers))
        var gatherer = RunGatherer()
        gatherer.gather(byteRun)
        gatherer.gather(numberRun)
        gatherer.gather(byteRun)
        for run in [byteRun, gatherer.place(byteRun)] { #expect((0..<run.count).map { run[$0] } == bytes) }
        for run in [numberRun, gatherer.place(numberRun)] { #expect((0..<run.count).map { run[$0] } == numbers) }
    }

    @Test func setsOfPartiesLieAnywhere() {
        let masks = [PartyMask(1, 2, 3, 4), PartyMask(5, 6, 7, 8)]
        var gatherer = RunGatherer()
        gatherer.gather(Run([UInt8(1)]))
        gatherer.gather(Run(masks))
        let placed = gatherer.place(Run(masks))
        #expect(placed[0] == masks[0])
        #expect(placed[1] == masks[1])
    }

    @Test func eightBytesBecomeEightBits() {
        for bits in UInt64(0)...255 {
            var bytes: UInt64 = 0
            for position in UInt64(0)..<8 { bytes |= (bits >> position & 1) << (position * 8) }
            #expect(SlotWords.gather(bytes) == bits)
        }
    }
}
