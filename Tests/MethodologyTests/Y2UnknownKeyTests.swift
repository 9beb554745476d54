import Documents
import Testing

/// Y2: a key that the format does not know, or that does not go with its neighbours.
@Suite struct Y2UnknownKeyTests {
    @Test(arguments: [
        Mistake(
            "status: draft", "1️⃣statsu: draft", "a methodology has no key `statsu`", help: "write `status`"),
        Mistake(
            "\nselections:", "\n1️⃣selektions:", "a methodology has no key `selektions`", help: "write `selections`"),
        Mistake("\ncriteria:", "\n1️⃣critera:", "a methodology has no key `critera`", help: "write `criteria`"),
        Mistake(
            "        title: Completed activities", "        1️⃣tilte: Completed activities",
            "an indicator has no key `tilte`", help: "write `title`", context: "criterion b, indicator activities"),
        Mistake(
            "{count: completed}\n        bands", "{1️⃣cuont: completed}\n        bands", "a measure has no key `cuont`",
            help: "write `count`", context: "criterion b, indicator activities"),
        Mistake(
            "year: 2013", "1️⃣yaer: 2013", "a reference has no key `yaer`", help: "write `year`",
            context: "reference bc-11-13"),
    ])
    func misspelt(mistake: Mistake) throws { try mistake.check(.Y2) }

    @Test(arguments: [
        Mistake(
            "        title: Completed activities", "        1️⃣score: 4", "an indicator has no key `score`",
            help: "`score` is a key of a choice and of a band and of a requirement: move it there, or remove it"),
        Mistake(
            "    title: Capacity", "    title: Capacity\n    1️⃣conventions: [basel]",
            "a criterion has no key `conventions`",
            help: "`conventions` is a key of the methodology itself: move it there, or remove it"),
        Mistake(
            "            over: {count: meetings}\n          when",
            "            over: {count: meetings}\n            1️⃣when",
            "a ratio has no key `when_over_is_zero`",
            help:
                "`when_over_is_zero` is a key of a measure and of a measure below a line and of a compared measure and of "
                + "a requirement: move it there, or remove it"),
        Mistake(
            "{from: 6, score: 2}", "{from: 6, score: 2, 1️⃣colour: red}", "a band has no key `colour`",
            help: "keys of a band: from, to, score, label, reading"),
    ])
    func misplaced(mistake: Mistake) throws { try mistake.check(.Y2) }

    @Test(arguments: [
        Mistake(
            "{count: completed}\n        bands", "{count: completed, 1️⃣among: served}\n        bands",
            "`among` does not go with `count`", help: "remove it; `count` goes with `where`"),
        Mistake(
            "unit: t}", "unit: t, 1️⃣among: any}", "`among` does not go with `sum`",
            help: "remove it; `sum` goes with `in`, `unit`, `where`"),
        Mistake(
            "{count_distinct: parties, in: completed, among", "{count_distinct: project, in: completed, 1️⃣among",
            "`among` goes with fields that hold Parties, `project` is an id", help: "remove `among`"),
        Mistake(
            "{from: 0%, score: 0}", "{from: 0%, 1️⃣to: 49%, score: 0}", "`to` goes with whole numbers only",
            help: "remove `to`; `from` of the next band says where this one ends"),
    ])
    func doNotGoTogether(mistake: Mistake) throws { try mistake.check(.Y2) }

    @Test(arguments: [
        Mistake(
            "conventions: {includes: basel}", "conventions: {1️⃣include: basel}", "there is no condition `include`",
            help: "write `includes`", context: "selection completed"),
        Mistake(
            "{between: [5, 20]}", "{1️⃣min: 5}", "there is no condition `min`", help: "write `at_least`"),
        Mistake(
            "evidence: {any: {strength: documented}}", "evidence: {1️⃣strength: documented}",
            "there is no condition `strength`", help: "write `evidence: {any: {strength: …}}`"),
        Mistake(
            "parties: {includes_any: [NOR, KEN]}", "parties: {size: {1️⃣atleast: 2}}",
            "there is no comparison `atleast`", help: "write `at_least`"),
    ])
    func conditions(mistake: Mistake) throws { try mistake.check(.Y2) }

    @Test(arguments: [
        Mistake(
            "{en: Sample methodology, fr", "{1️⃣EN: Sample methodology, fr", "`EN` is none of the six languages",
            help: "write `en`"),
        Mistake(
            "fr: Méthodologie", "1️⃣de: Methode", "`de` is none of the six languages",
            help: "languages: en, fr, ar, es, ru, zh"),
        Mistake(
            "{en: Sample methodology, fr", "{en: Sample, 1️⃣inventory, fr", "the comma before `inventory` ends the text",
            help: "put the whole text behind `en:` in quotes: {en: \"…, inventory\"}"),
    ])
    func languages(mistake: Mistake) throws { try mistake.check(.Y2) }

    @Test(arguments: [
        Mistake(
            .evaluation, "    participants: 80", "    participants: 80\n    1️⃣published: 2018",
            "an activity has no key `published`",
            help: "`published` is a key of an output: move it there, or remove it", context: "activity workshop"),
        Mistake(
            .evaluation, "    participants: 80", "    1️⃣days: 2",
            "`days` is never written: it follows from `began` and `ended`", help: "remove the key"),
        Mistake(
            .evaluation, "{source: list}\n", "{source: list, 1️⃣strength: documented}\n",
            "`strength` is never written: it is the strength of the source", help: "remove the key"),
        Mistake(
            .evaluation, "text: Meet again}", "text: Meet again, 1️⃣followed_by: inventory}",
            "a recommendation has no key `followed_by`", help: "write `followed_up_by`",
            context: "activity workshop, recommendation r2"),
        Mistake(.evaluation, "\nsources:", "\n1️⃣source:", "an evaluation has no key `source`", help: "write `sources`"),
        Mistake(
            .evaluation, "serves: {basel", "serves: {1️⃣bazel", "a group of lists by Convention has no key `bazel`",
            help: "write `basel`", context: "centre"),
        Mistake(.calendar, "    note:", "    1️⃣noet:", "an event has no key `noet`", help: "write `note`"),
    ])
    func records(mistake: Mistake) throws { try mistake.check(.Y2) }
}
