internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// says_otherwise: what counts and is by its title about what no Convention of the record is about, or where the centre was
// not (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Activities that count, name no meeting, and are by their titles about the matter of another agreement alone.
    var otherMatters: [Suspicion] {
        activities.filter { $0.counts && $0.event == nil }.compactMap { activity in
            let written = Set(activity.item.words("conventions"))
            guard !written.isEmpty, written.isDisjoint(with: ["minamata"]),
                let word = OtherMatter.word(in: activity.said, mercuryIsOwn: written != ["stockholm"])
            else { return nil }
            // Many centres deal with mercury beside POPs.
            return Suspicion(
                kind: .saysOtherwise, way: .otherMatter, severity: OtherMatter.isMercury(word) ? .low : .medium,
                items: [activity.id],
                details: ["said": word], changes: removal(of: activity.id), subject: activity.id)
        }
    }

    /// What was attended and counts, and of which the title or the notes say that the centre was not there.
    var absences: [Suspicion] {
        activities.filter { activity in
            activity.counts && (activity.event != nil || activity.item.word("role") == "attended")
                && (activity.said + activity.saidInNotes).contains { $0.holds(OtherMatter.absences) }
        }.map { activity in
            Suspicion(
                kind: .saysOtherwise, way: .centreAbsent, severity: .medium, items: [activity.id],
                changes: removal(of: activity.id), subject: activity.id)
        }
    }
}

/// Words for what other agreements are about, and for what these Conventions are.
private enum OtherMatter {
    /// The word of a title for the matter of another agreement; nil where some wording has none, or has one for chemicals or
    /// wastes.
    ///
    /// - Parameter mercuryIsOwn: whether mercury is a matter of what it counts for: mercury wastes are one of Basel's.
    static func word(in titles: [SaidText], mercuryIsOwn: Bool) -> String? {
        let words = titles.map { title -> String? in
            guard !title.folded.contains(where: { word in own.contains { word.begins(with: $0) } }) else { return nil }
            return title.folded.first { word in
                others.contains { word.begins(with: $0) } || !mercuryIsOwn && isMercury(word)
            }
        }
        return words.contains(nil) ? nil : words.first ?? nil
    }

    static func isMercury(_ word: String) -> Bool { mercury.contains { word.begins(with: $0) } }

    private static let mercury = FoldedWords.of("mercury mercure mercurio ртут زئبق الزئبق بالزئبق 汞污 汞的 含汞")

    private static let others = FoldedWords.of(
        """
        ozone ozono озон الأوزون أوزون 臭氧 climate climat clima климат المناخ مناخ 气候 desertification désertification \
        desertificación опустынив التصحر 荒漠 biodiversity biodiversité biodiversidad биоразнообраз البيولوجي 多样
        """)

    private static let own = FoldedWords.of(
        """
        pops persistent persistant persistente cop pcb ddt dioxin dioxine dioxina furan pesticid chemic chimiq quimic química \
        químico waste déchet residuo desecho hazard danger peligros toxi pollut polluant contamin brominat bromé pfos pfas \
        pfoa burn brûlage quema incinerat inciner lindan hexachlor endosulfan stockpile basel bâle basilea stockholm estocolmo \
        rotterdam соз стойк пхд пестицид химич отход опасн токсич загрязн диоксин базельск стокгольмск ملوثات الملوثات \
        كيميائية الكيميائية نفايات النفايات مبيدات المبيدات خطرة الخطرة سامة السامة بازل استكهولم 污染 化学 废物 农药 \
        持久 多氯 危险 有毒 二恶 巴塞 斯德
        """)

    static let absences = Phrases(
        """
        the centre was not represented|the centre was not there|the centre was absent|the centre did not attend|\
        the centre could not attend|the centre did not take part|the centre did not participate|nobody of the centre|\
        nobody from the centre|no one of the centre|no one from the centre|no staff of the centre|no staff from the centre|\
        we did not attend|we could not attend|we were not represented|we did not take part|\
        le centre n y etait pas|le centre n etait pas represente|le centre n etait pas present|le centre n a pas participe|\
        le centre n y a pas participe|le centre n a pas assiste|le centre a ete excuse|le centre etait excuse|\
        le centre s est excuse|le centre n a pas pu|le centre n a pu|personne du centre|aucun representant du centre|\
        nous n avons pas participe|nous n avons pas assiste|el centro no asistio|el centro no participo|el centro no estuvo|\
        el centro no pudo|nadie del centro|ningun representante del centro|el centro se excuso|no asistimos|no participamos|\
        центр не участвовал|центр не был представлен|центр не принял участия|центр не принимал участия|\
        центр не присутствовал|центр не смог|никто из центра|от центра никто|мы не участвовали|لم يشارك المركز|لم يحضر المركز|\
        لم يكن المركز|لم يمثل المركز|اعتذر المركز|المركز لم يشارك|المركز لم يحضر|لم نشارك|لم نحضر|中心未参加|中心未出席|\
        中心没有参加|中心没有出席|中心未派|中心未能|我们未参加|我们未能
        """)
}
