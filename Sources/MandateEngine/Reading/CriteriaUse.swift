package import Documents
internal import Methodology
internal import Scalars

/// How a folder of criteria was found.
package enum CriteriaOrigin: Sendable {
    /// Somebody named it.
    case named
    /// It lies where the user stands, or further up.
    case workspace
    /// It was installed with the program.
    case installation
    /// The program holds it itself.
    case builtIn

    /// Whether the user may change it: it is the workspace's own.
    package var isOwn: Bool { self == .named || self == .workspace }
}

/// Which criteria a record was scored under, as whoever reads a score is told.
package struct CriteriaUse: Equatable, Sendable {
    private let folder: String
    private let origin: CriteriaOrigin
    /// The names of those documents that are not as they were released.
    private var changed: [String]
    /// The names of those that were never released.
    private var unreleased: [String]

    /// - Parameter others: the names of those documents that are not in the release as they are.
    init(_ criteria: CriteriaFolder, others: [String]) {
        folder = criteria.path
        origin = criteria.origin
        let released = Set(Release.documents.map(\.name))
        changed = others.filter(released.contains)
        unreleased = others.filter { !released.contains($0) }
    }

    /// The criteria of several records, which come from one folder.
    package static func all(_ uses: [CriteriaUse]) -> CriteriaUse? {
        guard var all = uses.first else { return nil }
        all.changed = Set(uses.flatMap(\.changed)).sorted()
        all.unreleased = Set(uses.flatMap(\.unreleased)).sorted()
        return all
    }

    /// A line about them: where they come from, and whether they are what was released.
    package var phrase: Phrase {
        let place: Phrase.Content =
            switch origin {
            case .named, .workspace: .text(folder)
            case .installation: .phrase(Phrase("closing.criteria.installed", ["path": folder]))
            case .builtIn: .phrase(Phrase("closing.criteria.built_in"))
            }
        return Phrase("closing.criteria.used", ["place": place, "standing": standing])
    }

    private var standing: Phrase {
        let changed = changed.isEmpty ? nil : Phrase("closing.criteria.not_as_released", ["files": changed.atMost(3)])
        guard !unreleased.isEmpty else {
            return changed ?? Phrase("closing.criteria.as_released", ["version": Release.builtIn.version])
        }
        let unreleased = Phrase("closing.criteria.not_released", ["files": unreleased.atMost(3)])
        return changed.map { Phrase("closing.criteria.partly_released", ["changed": $0, "unreleased": unreleased]) }
            ?? unreleased
    }
}

extension Project {
    /// Which criteria methodologies are, with the calendar and the lists of Parties beside them; told once for all records.
    func use(of methodologies: [Methodology]) throws(Refusal) -> CriteriaUse {
        let key = methodologies.map { Spelling($0.path) }
        if let known = uses[key] { return known }
        let criteria = try criteria()
        let shared = ["calendar.yaml", "parties.yaml"].map { "\(criteria.path)/\($0)" }
        let others = (methodologies.map(\.path) + shared).filter { path in
            (try? parsed(path)) != nil && release(of: path) == nil
        }
        let use = CriteriaUse(criteria, others: others.map { $0.cut(atLast: "/").map { String($0.after) } ?? $0 })
        uses[key] = use
        return use
    }

    /// The version of the release that holds a document, byte for byte; nil where none does, or it cannot be read.
    func release(of path: String) -> String? {
        guard let document = try? parsed(path), Release.holds(document.file.source) else { return nil }
        return Release.builtIn.version
    }
}
