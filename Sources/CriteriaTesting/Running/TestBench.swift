internal import Documents
internal import Methodology
internal import Scoring

/// A methodology laid out for tests that are run under it, and what was found out about its items: once for all of them,
/// since proposing tests runs thousands.
final class TestBench: Sendable {
    let methodology: Methodology
    /// What items a tally counts and does not.
    let searches = KnownSearches()
    private let laidOut: ReadOnce<CompiledMethodology>

    init(_ methodology: Methodology) {
        self.methodology = methodology
        laidOut = ReadOnce { CompiledMethodology(methodology) }
    }

    /// The rules, laid out when they are first asked for.
    var compiled: CompiledMethodology { laidOut.value }
}
