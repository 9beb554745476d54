import Diagnostics
import Testing

/// N4: defined, never used.
@Suite struct N4UnusedTests {
    @Test(
        arguments: [
            Mistake(
                "  meetings:\n    of: event",
                "  1️⃣spare:\n    of: output\n    status: illustrative\n  meetings:\n    of: event",
                "the selection `spare` is never used", help: "use it, or remove it"),
            Mistake(
                "reading: no-band-for-zero", "label: none", "the reading `no-band-for-zero` is never used"),
            Mistake(
                "      row-a:", "      1️⃣row-z: {at: nowhere}\n      row-a:",
                "the part of `bc-11-13` `row-z` is never used"),
            Mistake(
                "references:\n", "references:\n  1️⃣spare: {symbol: x}\n", "the reference `spare` is never used"),
        ].map { $0.marked("  no-band-for-zero:\n", "  1️⃣no-band-for-zero:\n") })
    func unused(mistake: Mistake) throws { try mistake.check(.N4, .warning) }
}
