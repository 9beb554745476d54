internal import Documents
internal import Words

/// The page of what an analyst may want to say: each wish with a file that is checked and scored as a test.
enum WishesPage {
    static let fileName = "how-do-i-say.md"

    static var text: String {
        Manual.head("wishes") + introduction + contents
            + Wish.groups.map { group in
                "\n## \(group.title.inWords)\n\n" + group.wishes.map(\.section).joined(separator: "\n")
            }.joined()
            + "\n" + unsayable
    }

    private static var contents: String {
        Wish.groups.map { group in
            "**\(group.title.inWords)**: "
                + group.wishes.map { "[\($0.words.inWords)](#\($0.id))" }.joined(separator: " · ") + "\n\n"
        }.joined()
    }

    private static let introduction = """
        A methodology is written from its rows: what is measured or judged (`measure`), what that scores (`bands`, `choices`), how
        scores are taken together (`combine`), and what the result is called (`rating`). Below stands a file for each wish, the
        shortest that says it. Every one is checked and scored whenever the program is tested: what its `tests` expect is what it gives.

        Each is a whole methodology behind these lines:

        ```yaml
        \(Wish.head)
        \(Wish.provenance)   # unless the example says something else
        ```

        Begin with the file that is nearest, and let the program tell what is wrong in it:

        ```sh
        mandate new methodology ours --like pefa-2016   # or unep, mopan, ramsar, cpia, samm, centre-self-assessment
        mandate check                                   # each mistake with its place and the likely fix
        mandate test --coverage --propose               # what no test sees yet, with tests to be looked through
        mandate test --mutate                           # which change of a rule no test would notice
        ```

        [What cannot be said](#cannot) is at the end, with what people do instead.


        """

    private static var unsayable: String {
        "<a id=\"cannot\"></a>\n\n## \(Phrase("manual.headings.unsayable").inWords)\n\n"
            + Manual.tableHead(Phrase("manual.heads.unsayable")) + unsayableRows
    }

    private static let unsayableRows = """
        | points taken away | points for not doing it: full at none, less at some (`not_monotone` says why), or a gate that caps |
        | points that grow with the measure, without steps | many narrow bands; or the number itself, judged or computed elsewhere, as `finding: {number: …}` |
        | a geometric mean, or another power of the parts | the weakest part (`lowest`), which also lets no part make up for another; or the number itself, computed elsewhere, as `finding: {number: …}` |
        | the product of two measures | one ladder for each, and `lowest`, where one cannot stand in for the other |
        | weights that do not total one | `times` on a judgement, points of bands where something is measured; both under `sum` |
        | a weighted average over what is left, in points | the share of what is achievable is that average; [rate it](#average-of-what-is-left) |
        | edges of classes as fractions, or in points of what is left | scores for which the edges are whole percentages, [as there](#average-of-what-is-left); else the nearest percentage below |
        | one ladder that several criteria share | written in each; a scale of judgements (`scales`) and one of classes (`ratings`) are shared |
        | a gate that asks for a class | the points from which it is given: `{score: …, at_least: …}` |
        | a gate that asks for the score of a group or for the total | of a group a gate on each of its criteria; of the total its classes |
        | a limit on the class of one criterion | a limit on its points, just below the next class: `cap: {criterion: …, at: …}` |
        | a place among others, or a score relative to them | nothing: what others score changes no score here; `score` over several records lays them side by side |
        | more than three levels under the total | fold a level that adds or averages into the scale or the weights; or give its result as a number |
        | headings that combine nothing | comments |
        | an allowance for a disaster or a conflict | nothing in a number: the record says it in its notes, and a gate with `needs_review` has somebody look |
        | what several evaluators think | each judgement is one; their average as `finding: {number: …}`, and how far they differ as its reason |
        | how sure a score is | how much of the evidence is documented stands beside each score and makes none; `no_evidence` counts what nobody found |
        """
}
