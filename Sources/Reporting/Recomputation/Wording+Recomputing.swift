internal import Documents
internal import ExactNumbers
internal import Importing
internal import Methodology
internal import Recomputing
internal import Scalars
internal import Spreadsheets
internal import Words

/// What is said of recomputed results.
extension Wording {
    /// `AFG, 2006`, or the row of a case that nothing names.
    func name(_ found: RecomputedCase, in subject: RecomputationSubject) -> Words {
        let name = ownName(found, in: subject)
        return found.isDoubtful ? tell("recompute.perhaps_set_apart", ["name": name]) : name
    }

    private func ownName(_ found: RecomputedCase, in subject: RecomputationSubject) -> Words {
        let names = found.name.filter { !$0.isEmpty }
        guard names.isEmpty else {
            return list(names.map(Words.written).atMost(Wording.mostNames))
        }
        return subject.layouts.first?.direction == .columns
            ? tell("recompute.column_number", ["column": .code(ColumnLetters.letters(of: found.number))])
            : tell("recompute.row_number", ["row": "\(found.number)"])
    }

    /// How many columns of a name are shown: those before the first known one may be many that say little.
    private static let mostNames = 5

    /// A case, and how many of its values have which verdict.
    func line(_ found: RecomputedCase, in subject: RecomputationSubject) -> Words {
        tell("recompute.case_line", ["name": name(found, in: subject), "verdicts": verdicts(found)])
    }

    /// How many values of a case have which verdict.
    func verdicts(_ found: RecomputedCase) -> Words {
        let counts = Dictionary(grouping: found.results, by: \.verdict).mapValues(\.count)
        let places = Dictionary(grouping: found.results.compactMap(\.places), by: \.self).mapValues(\.count)
        let tallies = tallies(counts, places: places)
        return tallies.isEmpty ? tell("recompute.nothing_published") : clauses(tallies)
    }

    func name(_ verdict: Verdict) -> Words { term("verdicts", verdict.rawValue) ?? "" }

    /// How many values have which verdict; of those that are equal as printed also to how many places.
    func tallies(_ counts: [Verdict: Int], places: [Int: Int]) -> [Words] {
        Verdict.allCases.compactMap { verdict in
            guard let number = counts[verdict], number > 0 else { return nil }
            let tally = tell("recompute.tally", ["verdict": name(verdict), "number": self.number(Rational(number))])
            guard verdict == .equalAsPrinted else { return tally }
            let places = places.sorted { $0.key < $1.key }.map { places, number in
                tell("recompute.to_places", ["places": "\(places)", "number": self.number(Rational(number))])
            }
            return inBrackets(list(places), behind: tally)
        }
    }

    /// What a column is.
    func meaning(_ column: TableColumn, _ words: SchemeWords) -> Words {
        switch column.meaning {
        case .name:
            guard let near = column.suggestion else { return tell("recompute.is_name") }
            return tell(
                "recompute.is_name_but_near", ["id": .code(near.name), "map": .code(map(column, to: near.name))])
        case .indicator: return tell("recompute.is_indicator", ["id": .code(words.name(of: column.meaning))])
        case .percent(let position):
            return tell("recompute.is_number_in_percent", ["id": .code(words.name(ofIndicator: position))])
        case .result(let result):
            let id = Words.code(words.name(of: result.thing))
            switch result.form {
            case .either: return tell("recompute.is_result", ["id": id])
            case .score: return tell("recompute.is_score", ["id": id])
            case .class: return tell("recompute.is_class", ["id": id])
            case .share: return tell("recompute.is_share", ["id": id])
            case .percent: return tell("recompute.is_percent", ["id": id])
            }
        case .unread:
            guard let near = column.suggestion else { return tell("recompute.is_unread") }
            return tell(
                "recompute.is_unread_but_near",
                ["id": .code(near.name), "map": .code(map(column, to: near.name))])
        }
    }

    /// The option that says what a column is.
    func map(_ column: TableColumn, to name: String) -> String {
        "--map " + ShellWord.quoted("\(column.name)=\(name)")
    }

    /// A column that seems to hold published results, with the option that reads it; nil for any other.
    func perhapsResult(_ column: TableColumn) -> Words? {
        guard let near = column.suggestion, near.isResult else { return nil }
        return tell(
            "recompute.perhaps_column",
            ["heading": quoted(.written(column.name)), "map": .code(map(column, to: near.name))])
    }
}

// One value.

extension Wording {
    /// What is said of a value that is not simply equal: "PI-21 is published as B+; its parts C, A, C, A give B".
    func sentence(_ result: RecomputedResult, in subject: RecomputationSubject) -> Words {
        let column = subject.columns[result.column]
        let heading: Words =
            "\(place(result.place.cell, of: result.place.table, subject)) \(Words.written(column.heading))"
        let published = Words.written(result.published)
        guard let computed = result.computed else {
            return tell(
                "recompute.says_not_computable",
                [
                    "heading": heading, "published": published,
                    "why": obstacles(result.obstacles, subject),
                ])
        }
        let given = self.computed(computed, of: column, subject)
        switch result.verdict {
        case .equal: return tell("recompute.says_equal", ["heading": heading, "published": published])
        case .equalAsPrinted:
            let places: Words = "\(result.places ?? 1)"
            return tell(
                "recompute.says_as_printed",
                ["heading": heading, "published": published, "computed": given, "places": places])
        case .followsPublishedParts:
            return tell(
                "recompute.says_follows",
                [
                    "heading": heading, "published": published, "computed": given,
                    "parts": list(result.parts.map { part($0, asPublished: true, subject) }),
                ])
        case .contradictsParts, .notComputable:
            let how = how(computed, result, column, subject)
            let said = tell(
                "recompute.says_contradicts",
                [
                    "heading": heading, "published": published, "computed": given,
                    "parts": list(result.parts.map { part($0, asPublished: false, subject) }),
                ])
            return withGates(computed, how.map { tell("recompute.says_how", ["said": said, "how": $0]) } ?? said)
        }
    }

    /// What is said, with the gates that lowered what was computed.
    private func withGates(_ computed: RecomputedResult.Computed, _ said: Words) -> Words {
        guard !computed.gates.isEmpty else { return said }
        let gates = list(computed.gates.map { .code($0) })
        return tell("recompute.says_gates", ["said": said, "gates": gates])
    }

    /// What the parts give: a class, or a score.
    func computed(
        _ computed: RecomputedResult.Computed, of column: TableColumn, _ subject: RecomputationSubject
    ) -> Words {
        if let share = computed.share { return self.share(share) }
        guard let score = computed.score else { return tell("recompute.nothing_applies") }
        if computed.isClass, let named = className(computed, of: column, subject) { return named }
        return close(score)
    }

    private func className(
        _ computed: RecomputedResult.Computed, of column: TableColumn, _ subject: RecomputationSubject
    ) -> Words? {
        guard let thing = column.result?.thing, let rating = subject.words.rating(of: thing) else { return nil }
        return computed.ratingClass.map { text(rating.classes[$0].title) } ?? tell("recompute.no_class")
    }

    /// A number close enough to be compared with a printed one: exact where that ends soon, else a fraction besides.
    private func close(_ number: Rational) -> Words {
        if let decimals = number.exactDecimals, decimals <= 6 { return self.number(number) }
        let text = number.text(decimals: 6).replacing(scalars: ".", with: lexicon.numbers.decimal)
        return inBrackets(
            Words(stringLiteral: lexicon.numbers.about + text), behind: Words(stringLiteral: number.description))
    }

    private func part(
        _ part: RecomputedResult.Part, asPublished: Bool, _ subject: RecomputationSubject
    ) -> Words {
        switch part {
        case .given(_, let word, _): return .written(word)
        case .computed(let thing, let score, let published, let ratingClass):
            if asPublished, let published { return .written(published) }
            let named = ratingClass.flatMap { subject.words.rating(of: thing)?.classes[$0].title }
            return named.map { text($0) } ?? score.map(close) ?? "–"
        }
    }

    /// How the parts are put together.
    private func how(
        _ computed: RecomputedResult.Computed, _ result: RecomputedResult, _ column: TableColumn,
        _ subject: RecomputationSubject
    ) -> Words? {
        if let share = computed.share, let score = computed.score, !share.isZero {
            return tell(
                "recompute.share_of_points", ["score": close(score), "achievable": close(score / share)])
        }
        guard let thing = column.result?.thing, let combined = computed.combined, result.parts.count > 1 else {
            return nil
        }
        let number = result.parts.count { $0.score != nil }
        let places: KeyValuePairs<String, Words> = ["value": close(combined), "number": "\(number)"]
        guard let combining = subject.words.combination(of: thing) else {
            return term("combined_by", subject.words.methodology.total.combination.rawValue, places)
        }
        return term("combined_by", combining.plus == nil ? combining.way.rawValue : "lowest_plus", places)
    }

    /// Why a value cannot be computed; several cells of which the same is to be said are counted.
    func obstacles(_ obstacles: [RecomputedResult.Obstacle], _ subject: RecomputationSubject) -> Words {
        let cells = obstacles.compactMap { if case .cell(let remark) = $0 { remark } else { nil } }
        let others = obstacles.filter { if case .cell = $0 { false } else { true } }
        let blank = cells.filter { $0.reason == .blank }
        let unread = cells.filter { $0.reason != .blank }
        return clauses(
            others.map { obstacle($0, subject) }
                + counted(blank, subject) { tell("recompute.why_blanks", ["number": $0, "place": $1]) }
                + counted(unread, subject) { tell("recompute.why_cells", ["number": $0, "place": $1]) })
    }

    private static let mostCells = 3

    private func counted(
        _ cells: [CellRemark], _ subject: RecomputationSubject, _ said: (_ number: Words, _ first: Words) -> Words
    ) -> [Words] {
        guard cells.count > Wording.mostCells else { return cells.map { obstacle(.cell($0), subject) } }
        return [said(number(Rational(cells.count)), place(cells[0], subject))]
    }

    private func obstacle(_ obstacle: RecomputedResult.Obstacle, _ subject: RecomputationSubject) -> Words {
        switch obstacle {
        case .withoutColumns(let indicators):
            tell("recompute.why_columns", ["ids": ids(of: indicators, subject)])
        case .cell(let remark): why(remark, subject)
        case .untranscribed(let ids): tell("recompute.why_untranscribed", ["ids": list(ids.map(Words.code))])
        case .gates(let ids): tell("recompute.why_gates", ["ids": list(ids.map(Words.code))])
        }
    }

    /// The first of many indicators, since each result would name as many.
    private func ids(of indicators: [Int], _ subject: RecomputationSubject) -> Words {
        list(indicators.map { .code(subject.words.name(ofIndicator: $0)) }.atMost(Wording.mostIndicators))
    }

    private static let mostIndicators = 6

    private func why(_ remark: CellRemark, _ subject: RecomputationSubject) -> Words {
        let place = place(remark, subject)
        switch remark.reason {
        case .blank: return tell("recompute.why_blank", ["place": place])
        case .behindHeadings: return tell("recompute.why_shifted", ["place": place])
        case .saidTwice(_, let earlier):
            return tell("recompute.why_said_twice", ["place": place, "earlier": earlier.words])
        case .ofSeveralCases: return "\(place) \(reason(remark, in: subject))"
        case .absent: return reason(remark, in: subject)
        default: return tell("recompute.why_cell", ["place": place, "text": quoted(.written(remark.text))])
        }
    }

    /// The cell, and the table where there are several.
    func place(_ remark: CellRemark, _ subject: RecomputationSubject) -> Words {
        place(remark.place, of: remark.table, subject)
    }

    private func place(_ cell: CellPlace, of table: Int, _ subject: RecomputationSubject) -> Words {
        Set(subject.paths).count > 1 ? inBrackets(.code(subject.paths[table]), behind: cell.words) : cell.words
    }
}

extension RecomputedResult.Part {
    /// The score of the part; nil where it does not apply.
    var score: Rational? {
        switch self {
        case .given(_, _, let score), .computed(_, let score, _, _): score
        }
    }
}

// Remarks on cells.

extension Wording {
    /// A cell, what is wrong with it and what to do, in a line.
    func line(_ remark: CellRemark, in subject: RecomputationSubject) -> Words {
        tell(
            "recompute.remark",
            [
                "cell": cellWithPlace(remark, in: subject), "reason": reason(remark, in: subject),
                "fix": fix(remark, in: subject),
            ])
    }

    /// A row of sums, averages or the like, which is no case.
    func setApart(_ remark: CellRemark, in subject: RecomputationSubject) -> Words {
        tell("recompute.set_apart_line", ["name": .written(remark.text), "place": place(remark, subject)])
    }

    /// Where a cell is, and what stands in it.
    func cellWithPlace(_ remark: CellRemark, in subject: RecomputationSubject) -> Words {
        let cell = cell(remark)
        let place = place(remark, subject)
        return cell.isEmpty ? place : "\(place) \(cell)"
    }

    /// What stands in a cell, and under which heading.
    func cell(_ remark: CellRemark) -> Words {
        let scalars = remark.text.unicodeScalars
        let short = scalars.count > 100 ? String(scalars.prefix(100)) + "…" : remark.text
        return short.isEmpty
            ? .written(remark.heading)
            : tell("cells.cell", ["heading": .written(remark.heading), "short": .written(short)])
    }

    /// What is wrong.
    func reason(_ remark: CellRemark, in subject: RecomputationSubject) -> Words {
        switch remark.reason {
        case .ambiguousWord(let words):
            tell("recompute.reason_ambiguous_word", ["words": either(words.map { quoted(.written($0)) })])
        case .ambiguousNumber(let decimal, let whole):
            tell("recompute.reason_ambiguous_number", ["decimal": .code(decimal), "whole": .code(whole)])
        case .fault: tell("cells.reason_fault")
        case .uncomputed: tell("cells.reason_uncomputed")
        case .sameCase(let place): tell("recompute.reason_same_case", ["place": place.words])
        case .mostUnread(let count): tell("recompute.reason_most_unread", ["number": number(Rational(count))])
        case .saidTwice(let earlier, let place):
            tell("recompute.reason_said_twice", ["earlier": quoted(.written(earlier)), "place": place.words])
        case .givenAgain(let place): tell("recompute.reason_given_again", ["place": place.words])
        case .struck: tell("recompute.reason_struck")
        case .nameBelow(let name): tell("recompute.reason_name_below", ["name": quoted(.written(name))])
        case .absent(let table, let near): absent(remark, table, near, subject)
        case .hiddenDecimals(let shown): tell("recompute.reason_hidden_decimals", ["shown": .written(shown)])
        case .percentageOfPoints: term("recompute_reasons", CellRemark.Reason.percentage.name) ?? ""
        case .ofSeveralCases(let last): tell("recompute.reason_of_several_cases", ["last": last.words])
        case .otherScale(.share): tell("recompute.reason_as_share")
        case .otherScale(.percent): tell("recompute.reason_as_percent")
        case .otherScale: tell("recompute.reason_as_points")
        default: term("recompute_reasons", remark.reason.name) ?? ""
        }
    }

    /// That a table does not have a case, and which of its cases may be meant.
    private func absent(
        _ remark: CellRemark, _ table: Int, _ near: CellRemark.NearCase?, _ subject: RecomputationSubject
    ) -> Words {
        let (file, name) = (Words.code(subject.names[table]), quoted(.written(remark.text)))
        guard let near else { return tell("recompute.reason_absent", ["table": file, "name": name]) }
        return tell(
            "recompute.reason_absent_near",
            ["table": file, "name": name, "near": quoted(.written(near.name)), "place": near.place.words])
    }

    /// The likely fix.
    func fix(_ remark: CellRemark, in subject: RecomputationSubject) -> Words {
        switch remark.reason {
        case .unknownWord(_, let near?), .unknownName(let near?):
            tell("recompute.fix_perhaps", ["word": quoted(.written(near))])
        case .unknownWord(let known, nil): known.isEmpty ? fixNumber(remark) : fixWord(remark, known)
        case .unknownName(nil):
            tell("recompute.fix_unknown_name", ["map": .written(ShellWord.quoted("\(remark.text)=-"))])
        case .beyondWhole(let number): fixShare(remark, number, subject)
        case .ambiguousWord: tell("recompute.fix_ambiguous_word")
        case .decimalComma(let number): tell("recompute.fix_decimal_comma", ["number": .code(number)])
        case .decimalPoint(let number): tell("recompute.fix_decimal_point", ["number": .code(number)])
        case .thousands(let number): tell("recompute.fix_thousands", ["number": .code(number)])
        case .ambiguousNumber(_, let whole): tell("recompute.fix_ambiguous_number", ["whole": .code(whole)])
        case .percentage: tell("recompute.fix_percentage")
        case .notANumber: fixNumber(remark)
        case .outOfBounds(let low, let high):
            tell("recompute.fix_out_of_bounds", ["low": number(low), "high": number(high)])
        case .blank, .withoutParts: tell("recompute.fix_blank")
        case .mark: tell("recompute.fix_mark", ["mark": .written(remark.text)])
        case .fault: tell("cells.fix_fault")
        case .uncomputed: tell("cells.fix_uncomputed")
        case .sameCase: tell("recompute.fix_same_case")
        case .behindHeadings: tell("recompute.fix_behind_headings")
        case .withoutAnyPart: tell("recompute.fix_without_any_part")
        case .mostUnread: tell("recompute.fix_most_unread")
        case .withoutResult: tell("recompute.fix_without_result")
        case .saidTwice: tell("recompute.fix_said_twice")
        case .givenAgain: tell("recompute.fix_given_again")
        case .withoutName: tell("recompute.fix_without_name")
        case .withoutIndicator: tell("recompute.fix_without_indicator")
        case .struck: tell("recompute.fix_struck")
        case .nameBelow: tell("recompute.fix_name_below")
        case .ofSeveralCases: tell("recompute.fix_of_several_cases")
        case .aboveWhole: tell("recompute.fix_above_whole")
        case .setApart: tell("recompute.fix_set_apart")
        case .perhapsSetApart: tell("recompute.fix_perhaps_set_apart")
        case .absent: tell("recompute.fix_absent")
        case .hiddenDecimals: tell("recompute.fix_hidden_decimals")
        case .percentageOfPoints: fixPercentage(remark, subject)
        case .otherScale(let form): fixScale(remark, form, subject)
        }
    }

    private func fixWord(_ remark: CellRemark, _ known: [String]) -> Words {
        let words = either(known.prefix(12).map { quoted(.written($0)) })
        return remark.mayMeanNothing
            ? tell("recompute.fix_unknown_word_or_blank", ["words": words, "text": .written(remark.text)])
            : tell("recompute.fix_unknown_word", ["words": words])
    }

    private func fixNumber(_ remark: CellRemark) -> Words {
        remark.mayMeanNothing
            ? tell("recompute.fix_not_a_number_or_blank", ["text": .written(remark.text)])
            : tell("recompute.fix_not_a_number")
    }

    private func fixPercentage(_ remark: CellRemark, _ subject: RecomputationSubject) -> Words {
        let column = subject.column(of: remark)
        let id = column.map { subject.words.name(inPercent: $0.meaning) } ?? "ID.percent"
        let map = ShellWord.quoted("\(column?.name ?? remark.heading)=\(id)")
        return tell("recompute.fix_percentage_of_points", ["map": .written(map)])
    }

    private func fixScale(
        _ remark: CellRemark, _ form: PublishedResult.Form, _ subject: RecomputationSubject
    ) -> Words {
        let column = subject.column(of: remark)
        let id = column.map { subject.words.name(of: $0.meaning, as: form) } ?? "ID"
        let map = ShellWord.quoted("\(column?.name ?? remark.heading)=\(id)")
        return tell("recompute.fix_other_scale", ["map": .written(map)])
    }

    /// A ratio that may well be more than a whole is offered in per cent: 1.2 as 120%.
    private func fixShare(_ remark: CellRemark, _ number: Rational, _ subject: RecomputationSubject) -> Words {
        let column = subject.column(of: remark)
        let id = column.map { subject.words.name(inPercent: $0.meaning) } ?? "ID.percent"
        let map = ShellWord.quoted("\(column?.name ?? remark.heading)=\(id)")
        let isRatio = column?.indicator.map(subject.words.mayGoBeyondWhole) ?? false
        let number = isRatio && number < 10 ? number * 100 : number
        return tell(
            "recompute.fix_beyond_whole",
            ["number": .written(number.text(decimals: number.exactDecimals ?? 6)), "map": .written(map)])
    }
}

extension CellRemark {
    /// Whether the text may be a word for what does not apply or is not said, such as `n/a`.
    fileprivate var mayMeanNothing: Bool {
        text.unicodeScalars.count <= 12
            && !text.holds { $0.properties.numericType != nil || "\"=`$\\".unicodeScalars.contains($0) }
    }
}
