internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

// terms: memberships or outputs that look like one (semantics, "Integrity").

extension RecordAudit {
    var alikeMemberships: [Suspicion] { alike(.membership, .memberships) }

    var alikeOutputs: [Suspicion] { alike(.output, .outputs) }

    /// Memberships that count and bear the centre's own name, or are of a board of its own: nobody is a member of itself.
    var ownMemberships: [Suspicion] {
        let authorship = Authorship(of: evaluation.centre)
        return evaluation.items(.membership).filter { item in
            standing.counts(item.id)
                && item.title?.wordings.contains { authorship.isOwnName($0) || authorship.isOwnBoard($0) } == true
        }.map { item in
            Suspicion(
                kind: .terms, way: .ownMembership, severity: .medium, items: [item.id], changes: removal(of: item.id),
                subject: item.id)
        }
    }

    /// Memberships that count and ended within a month of their beginning.
    var shortMemberships: [Suspicion] {
        evaluation.items(.membership).filter { item in
            guard standing.counts(item.id), let began = item.date("began"), let ended = item.date("ended") else {
                return false
            }
            return began.isWhole && ended.isWhole && ended.last.number - began.first.number <= 31
        }.map { item in
            Suspicion(
                kind: .terms, way: .shortMembership, severity: .medium, items: [item.id], changes: removal(of: item.id),
                subject: item.id)
        }
    }

    /// Memberships that count, and are by their titles mailing lists, subscriptions or groups on the web.
    var membershipsOfNothing: [Suspicion] {
        evaluation.items(.membership).filter { item in
            standing.counts(item.id) && item.said.contains { $0.holds(Self.noNetworks) }
        }.map { item in
            Suspicion(
                kind: .terms, way: .noNetwork, severity: .medium, items: [item.id], changes: removal(of: item.id),
                subject: item.id)
        }
    }

    private static let noNetworks = Phrases(
        """
        mailing list|e mail list|email list|subscription to|subscriber of|subscribed to|newsletter of|whatsapp group|\
        telegram group|facebook group|linkedin group|facebook page|follower of|liste de diffusion|abonnement a|abonne a|\
        abonne au|groupe whatsapp|groupe facebook|lista de correo|lista de distribucion|suscripcion a|suscripcion al|\
        grupo de whatsapp|grupo de facebook|рассылка|подписка на|группа в whatsapp|группа в telegram|чат|قائمة بريدية|\
        اشتراك في نشرة|مجموعة واتساب|مجموعة فيسبوك|邮件列表|微信群|订阅
        """)

    private func alike(_ kind: ItemKind, _ way: IntegrityCase) -> [Suspicion] {
        let items = evaluation.items(kind).filter { standing.counts($0.id) }
        let titles = TitleWords.of(items.map(\.title))
        let places = items.map { book.places(of: $0) }
        let marks = items.map { TellingMarks.of($0.title) }
        var candidates = Candidates()
        candidates.addTitles(titles) { book.restOnOnePassage(places[$0], places[$1]) }
        candidates.add(
            places.enumerated().flatMap { position, places in
                places.filter(book.isPassage).map { (key: $0, position: position) }
            })
        let names = kind == .membership ? items.map { NetworkName($0.title) } : []
        candidates.add(
            names.enumerated().flatMap { position, name in name.keys.map { (key: $0, position: position) } })
        var groups: [IntegrityFinding.Severity: JoinedSets<Int>] = [:]
        for pair in candidates.pairs {
            let (one, other) = (items[pair.first], items[pair.second])
            let isOneKind = one.word("kind") != nil && one.word("kind") == other.word("kind")
            let isAlike =
                titles[pair.first].isAlike(titles[pair.second])
                || kind == .membership && names[pair.first].isOne(with: names[pair.second])
            let isOnePassage = isOneKind && book.restOnOnePassage(places[pair.first], places[pair.second])
            guard kind == .membership ? isAlike || isOnePassage : isOneKind && (isAlike || isOnePassage),
                !standing.areOne(one.id, other.id)
            else { continue }
            let isShown =
                kind == .output && book.hasOwnDocument(one, apartFrom: places[pair.second])
                && book.hasOwnDocument(other, apartFrom: places[pair.first])
            // Numbers of a serial publication, or of the volumes of a work, are told as such.
            let isNext = !isOnePassage && TellingMarks.tellApart(marks[pair.first], marks[pair.second])
            groups[isShown || isNext ? .low : .medium, default: JoinedSets()].join(pair.first, pair.second)
        }
        return [IntegrityFinding.Severity.medium, .low].flatMap { severity in
            (groups[severity]?.all ?? []).map { positions in
                let found = positions.map { items[$0].id }
                return Suspicion(
                    kind: .terms, way: way, severity: severity, items: found,
                    changes: removal(of: found.dropFirst()), subject: found[0])
            }
        }
    }
}
