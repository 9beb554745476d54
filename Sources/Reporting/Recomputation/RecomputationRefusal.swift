internal import ExactNumbers
internal import Importing
package import Recomputing
internal import Scalars
package import Words

/// Why a table cannot be taken for a table of cases, in words.
package struct RecomputationRefusal: Sendable {
    /// What is wrong.
    package let message: String
    /// What to do about it; nil where each of several things says that itself.
    package let help: String?

    /// - Parameter paths: the tables as the user named them.
    package init(_ problem: TableProblem, paths: [String], in lexicon: Lexicon) {
        let say = Wording(lexicon)
        guard case .several(let problems) = problem else {
            message = say.message(problem, paths).terminalText
            help = say.help(problem).terminalText
            return
        }
        let number = say.number(Rational(problems.count))
        let lines = problems.map {
            say.tell("recompute_refusal.one_of_several", ["message": say.message($0, paths), "help": say.help($0)])
        }
        message = ([say.tell("recompute_refusal.several", ["number": number])] + lines)
            .map(\.terminalText).joined(separator: "\n")
        help = nil
    }
}

extension Wording {
    fileprivate func message(_ problem: TableProblem, _ paths: [String]) -> Words {
        let path = Words.written(paths.joined(separator: ", "))
        switch problem {
        case .noIndicators(let headings):
            return tell(
                "recompute_refusal.no_indicators",
                ["path": path, "headings": list(headings.prefix(8).map(Words.written))])
        case .twoColumns(let name, let one, let other, _):
            return tell(
                "recompute_refusal.two_columns",
                ["path": path, "id": .code(name), "one": one.words, "other": other.words])
        case .repeatedHeading(let heading, let places, _):
            return tell(
                "recompute_refusal.repeated_heading",
                ["path": path, "heading": quoted(.written(heading)), "places": list(places.map(\.words))])
        case .mappedTwice(let place, let names):
            return tell(
                "recompute_refusal.mapped_twice", ["place": place.words, "ids": all(names.map(Words.code))])
        case .mappedName(let place): return tell("recompute_refusal.mapped_name", ["place": place.words])
        case .ambiguousHeading(let heading, let place, let names):
            return tell(
                "recompute_refusal.ambiguous_heading",
                [
                    "path": path, "heading": quoted(.written(heading)), "place": place.words,
                    "ids": either(names.map(Words.code)),
                ])
        case .unknownHeading(let heading, _):
            return tell("import_refusal.message_unknown_heading", ["heading": quoted(.written(heading))])
        case .otherNames(let table, let headings, let first):
            return tell(
                "recompute_refusal.other_names",
                [
                    "path": .written(paths[table]), "headings": list(headings.map(Words.written)),
                    "first": .written(paths[0]), "others": list(first.map(Words.written)),
                ])
        case .unknownBlank(let word, _):
            return tell("recompute_refusal.unknown_blank", ["word": quoted(.written(word))])
        case .blankIsWord(let mark):
            return tell("recompute_refusal.blank_is_word", ["mark": quoted(.written(mark))])
        case .several(let problems): return list(problems.map { message($0, paths) })
        case .headingTwice(let heading, let one, let other, _):
            return tell(
                "recompute_refusal.heading_twice",
                ["path": path, "heading": quoted(.written(heading)), "one": one.words, "other": other.words])
        }
    }

    fileprivate func help(_ problem: TableProblem) -> Words {
        switch problem {
        case .noIndicators(let headings):
            tell(
                "recompute_refusal.help_no_indicators",
                [
                    "option": .written(
                        ShellWord.quoted((headings.last ?? tell("import_refusal.heading_word").plainText) + "=ID"))
                ])
        case .twoColumns(_, _, _, let name):
            tell("recompute_refusal.help_two_columns", ["option": .written(ShellWord.quoted(name + "=-"))])
        case .several(let problems): list(problems.map(help))
        case .repeatedHeading(_, _, let names), .headingTwice(_, _, _, let names):
            tell("recompute_refusal.help_repeated_heading", ["names": either(names.map { quoted(.written($0)) })])
        case .mappedName: tell("recompute_refusal.help_mapped_name")
        case .mappedTwice: tell("recompute_refusal.help_mapped_twice")
        case .ambiguousHeading(let heading, _, let names):
            tell(
                "recompute_refusal.help_ambiguous_heading",
                ["option": .written(ShellWord.quoted(heading + "=" + (names.first ?? "")))])
        case .unknownHeading(_, let known):
            tell("import_refusal.help_unknown_heading", ["known": all(known.prefix(40).map(Words.written))])
        case .otherNames: tell("recompute_refusal.help_other_names")
        case .unknownBlank(_, let known):
            tell("recompute_refusal.help_unknown_blank", ["words": either(known.prefix(20).map(Words.written))])
        case .blankIsWord: tell("recompute_refusal.help_blank_is_word")
        }
    }
}
