internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

extension Wording {
    func notShareOf(_ maximum: Rational?, missing: [Words]) -> Words {
        let rows = list(missing)
        let listed = missing.isEmpty ? "" : tell("page_one.rows_not_at_hand", ["rows": rows])
        return (maximum.map { tell("page_one.not_share_of", ["maximum": number($0)]) } ?? tell("page_one.not_complete"))
            + listed
    }

    /// Rules that were not read in an adopted text: all of them, or some.
    func rules(_ status: Words, all: Bool) -> Words {
        all
            ? tell("page_one.rules_all", ["status": status])
            : tell("page_one.rules_some", ["status": status])
    }

    func pointsOf(_ score: Words, _ achievable: Words) -> Words {
        tell("page_one.points_of", ["score": score, "achievable": achievable])
    }

    func exactly(_ number: Rational) -> Words {
        tell("page_one.exactly", ["number": exact(number)])
    }

    func range(_ range: Interval, _ write: (Rational) -> Words) -> Words {
        guard let high = range.high else {
            return tell("page_one.range_open", ["low": write(range.low)])
        }
        return range.isSingleValue
            ? write(high)
            : tell("page_one.range", ["low": write(range.low), "high": write(high)])
    }

    func undecidedItems(_ number: Int) -> Words {
        let items = count("page_one.undecided_items_count", number)
        return tell("page_one.undecided_items", ["items": items])
    }

    func scaleSource(_ status: RuleStatus, cites: [Words]) -> Words {
        let own = status == .illustrative ? tell("page_one.scale_illustrative") : provenance(status, cites: [])
        let source = cites.isEmpty ? own ?? "" : list(cites)
        return tell("page_one.scale_source", ["source": source])
    }

    /// A file by its id and the first twelve digits of its digest.
    func identity(_ id: String, _ digest: String) -> Words {
        tell("page_one.digest", ["id": .code(id), "digest": .code(String(digest.prefix(12)))])
    }

    /// The same with the whole digest.
    func wholeIdentity(_ id: String, _ digest: String) -> Words {
        beside([.code(id), "SHA-256 \(Words.code(digest))"])
    }

    func points(_ number: Rational) -> Words { count("page_one.points", number) }

    /// A score of so many points: `4 of 8 points`.
    func points(_ score: Rational, of maximum: Rational) -> Words {
        count("page_one.points_of_counted", maximum, ["score": number(score)])
    }
}

// What a record says and the rules of a methodology do not use.

extension Wording {
    /// A sentence for each unit in which amounts are asked for and not told, and one for judgements under other rules.
    func unused(_ findings: [RecordFinding], under methodology: String) -> [Words] {
        findings.filter { $0.finding == .otherUnit }.map(otherUnit)
            + [judgedElsewhere(findings.filter { $0.finding == .judgedElsewhere }, methodology)].compactMap(\.self)
    }

    private func otherUnit(_ finding: RecordFinding) -> Words {
        let unit = Words.written(finding.details["unit"] ?? "")
        let number = finding.items.count
        return count("page_one.other_unit", number, ["unit": unit])
    }

    /// Judgements that say of themselves that they are meant for other rules; nil where there are none.
    private func judgedElsewhere(_ findings: [RecordFinding], _ methodology: String) -> Words? {
        guard !findings.isEmpty else { return nil }
        let names = findings.compactMap { $0.details["methodology"] }.firstOccurrences.map { Words.code($0) }
        let number = findings.count
        return count("page_one.judged_elsewhere", number, ["methodologies": all(names)])
            + tell("page_one.judge_here", ["under": .code("under: \(methodology)")])
    }
}
