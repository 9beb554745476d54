import Importing
import Methodology
import Testing

@testable import Drafting

/// Sentences that say that something appeared give an output, unless somebody else published it.
@Suite struct PublicationTests {
    private func run(_ sentence: String) throws -> DraftRun {
        try DraftRun("Rapport 2018\n\nInformation\n\n\(sentence)\n")
    }

    @Test(
        "an output with its year and its languages",
        arguments: [
            (
                "A guide on PCB management was published in 2018 in French and English.", "guide on PCB management",
                "fr, en"
            ),
            (
                "Un guide sur la gestion des PCB a été publié en 2018 en français et en anglais.",
                "guide sur la gestion des PCB", "fr, en"
            ),
            ("Se publicó una guía sobre los PCB en 2018 en español e inglés.", "guía sobre los PCB", "es, en"),
            ("В 2018 году было опубликовано руководство по ПХД.", "руководство по ПХД", nil as String?),
            (
                "نُشر دليل حول إدارة النفايات في عام 2018 باللغتين العربية والإنجليزية.", "دليل حول إدارة النفايات",
                "ar, en"
            ),
            ("2018年出版了多氯联苯管理指南。", "多氯联苯管理指南", nil),
        ])
    func output(sentence: String, title: String, languages: String?) throws {
        let run = try run(sentence)
        #expect(run.plan.items.map(\.draft.kind) == [.output])
        #expect(run.value("title") == title)
        #expect(run.value("published") == "2018")
        #expect(run.value("languages") == languages)
    }

    @Test(
        "what somebody else published is nothing of the centre's",
        arguments: [
            "En 2018, le PNUE a publié un guide sur les dioxines.",
            "Un manuel sur le DDT a été publié par la FAO en mai 2018.",
            "UNEP published a manual on DDT in 2018.",
        ])
    func others(sentence: String) throws {
        let run = try run(sentence)
        #expect(run.plan.items.isEmpty)
        #expect(run.plan.report.paragraphs.contains { $0.text == sentence && run.plan.use(of: $0) == .unused })
    }

    @Test("what appeared in two months has no date that is sure")
    func several() throws {
        let run = try run("The newsletter was issued in March and June 2018.")
        #expect(run.value("title") == "newsletter")
        #expect(run.value("published") == nil)
        #expect(run.doubts(.date) == ["June 2018"])
    }

    @Test("what the sentence behind it says is no part of the title, and is listed")
    func following() throws {
        let run = try run("Un guide sur les PCB a été publié en 2018. En 2018, 14 laboratoires ont été recensés.")
        #expect(run.value("title") == "guide sur les PCB")
        #expect(run.doubts(.unread) == ["En 2018, 14 laboratoires ont été recensés"])
    }
}
