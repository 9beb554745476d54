import Documents
import Foundation
import MandateCommands
import Testing
import Words

/// In which language commands speak, and that none is half in another.
@Suite struct LanguageTests {
    @Test(
        "the language of the surroundings",
        arguments: [
            (["LANG": "fr_CA.UTF-8"], "fr"), (["LANG": "C"], "en"), (["LANG": "POSIX"], "en"), ([:], "en"),
            (["LANG": "de_DE.UTF-8"], "en"), (["LANG": "zh_CN.GB18030"], "zh"), (["LANG": "ar"], "ar"),
            (["LC_ALL": "C", "LANG": "fr_FR"], "en"), (["LC_ALL": "", "LC_MESSAGES": "ru_RU", "LANG": "es"], "ru"),
            (["LC_ALL": "es_PE@euro", "LC_MESSAGES": "ru"], "es"), (["LANG": "frp_FR"], "en"),
        ])
    func surroundings(variables: [String: String], language: String) {
        #expect(SpokenLanguage.asked(by: variables).rawValue == language)
    }

    @Test("--lang stands above the surroundings, and both above English")
    func asked() {
        let unknown = CommandRun("score", "nowhere", language: .fr)
        #expect(unknown.errorOutput.hasPrefix("erreur : il n'y a ni fichier, ni répertoire, ni évaluation nowhere\n"))
        let spanish = CommandRun("score", "nowhere", "--lang", "es", language: .fr)
        #expect(spanish.errorOutput.hasPrefix("error: no existe ningún archivo, carpeta ni evaluación nowhere\n"))
        let joined = CommandRun("score", "nowhere", "--lang=ru", language: .fr)
        #expect(joined.errorOutput.hasPrefix("ошибка: "))
    }

    @Test("what programs read is the same wherever a command runs; only a file that is begun speaks as its author does")
    func data() throws {
        let folder = try ScenarioFolder()
        try folder.write(ScenarioFolder.changes)
        try folder.folder.write("format: calendar/1\nidd: meetings\n", to: "Criteria/calendar.yaml")
        for arguments in [
            ["check", "--format", "json"], ["check", "--format", "gnu"], ["check", "--format", "sarif"],
            ["sweep", "one", "--scenario", "Criteria/scenarios/try.yaml", "--format", "csv"],
            ["whatif", "one", "--scenario", "Criteria/scenarios/try.yaml", "--format", "json"],
            ["score", "one", "--format", "json"], ["test", "Criteria", "--format", "json"],
        ] {
            let english = CommandRun.running(arguments, in: folder.folder.path)
            let arabic = CommandRun.running(arguments, in: folder.folder.path, language: .ar)
            #expect(english.output == arabic.output, "\(arguments)")
        }
        let json = ["score", "scrc-algeria-2016-2019", "--format", "json"]
        #expect(CommandRun.running(json).output == CommandRun.running(json + ["--lang", "zh"]).output)
        let new = ["new", "methodology", "rules", "--conventions", "basel", "--output"]
        _ = CommandRun.running(new + ["one.yaml"], in: folder.folder.path, language: .zh)
        _ = CommandRun.running(new + ["other.yaml", "--lang", "zh"], in: folder.folder.path)
        _ = CommandRun.running(new + ["english.yaml"], in: folder.folder.path)
        #expect(try folder.folder.read("one.yaml") == folder.folder.read("other.yaml"))
        #expect(try folder.folder.read("one.yaml") != folder.folder.read("english.yaml"))
    }

    @Test("a report is in the language of the record's title")
    func record() throws {
        let folder = try ScenarioFolder()
        let path = "Evaluations/one/evaluation.yaml"
        let text = try folder.folder.read(path)
        let titled = text.replacing(
            "format: evaluation/1\n", with: "format: evaluation/1\ntitle: {ru: Региональный центр}\n")
        try folder.folder.write(titled, to: path)
        _ = CommandRun("report", "one", in: folder.folder.path, language: .fr)
        #expect(try folder.folder.read("Reports/one/small.ru.html").contains("<html lang=\"ru\""))
    }

    @Test("nothing that is printed is in another language", arguments: ["fr", "es", "ar", "ru", "zh"])
    func printed(language: String) throws {
        let spoken = try #require(Language(rawValue: language))
        let runs = try LanguageRuns(spoken)
        let foreign = ForeignWords(spoken, besides: runs.inputs)
        for run in runs.all {
            #expect(foreign.found(in: run.printed) == [], "\(run.name)")
        }
    }

    @Test("a message that was forgotten is found")
    func forgotten() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let source = try #require(Lexicon.source(of: .fr))
        let text = String(decoding: source.bytes, as: UTF8.self)
        try folder.write(text.replacing(/\n    limit_only_record: .*/, with: ""), to: "words/fr.yaml")
        let report = ["report", "scrc-algeria-2016-2019", "--under", "activity-areas", "--lang", "fr"]
        let french = ForeignWords(.fr, besides: "")
        for (more, isWhole) in [([], true), (["--languages", "words"], false)] {
            #expect(CommandRun.running(report + more, in: folder.path).status == 0)
            let page = try folder.read("Reports/scrc-algeria-2016-2019/activity-areas.fr.md")
            let said = try #require(Lexicon.en.plainText(of: "method.limit_only_record"))
            #expect(french.found(in: page).contains(said) == !isWhole)
        }
        let chinese = ForeignWords(.zh, besides: "")
        #expect(chinese.found(in: "2个错误; nothing was scored") != [])
        #expect(chinese.found(in: "2个错误；没有评分") == [])
    }
}
