internal import ExactNumbers
internal import Methodology

extension Wording {
    func notShareOf(_ maximum: Rational, missing: [Words]) -> Words {
        let rows = list(missing)
        let listed = missing.isEmpty ? "" : tell("page_one.rows_not_at_hand", ["rows": rows])
        return tell("page_one.not_share_of", ["maximum": number(maximum)])
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
        tell("page_one.exactly", ["number": "\(number.description)"])
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

    func points(_ number: Rational) -> Words {
        let count = count("page_one.points", number)
        return count
    }
}
