import Analysis
import Documents
import Foundation
import Methodology
import Testing
import Words

@testable import Reporting

/// Differences between rules, in sentences.
@Suite struct RuleSentenceTests {
    private static func difference(
        _ path: String, _ before: JSONValue?, _ after: JSONValue?, band: (String, String?)? = nil
    ) throws -> RuleDifference {
        var keys: [String: JSONValue] = ["path": .strings(path.split(separator: "/").map(String.init))]
        keys["before"] = before
        keys["after"] = after
        if let band { keys["band"] = ["from": .string(band.0), "next": band.1.map { .string($0) } ?? .null] }
        return try JSONDecoder().decode(RuleDifference.self, from: CanonicalJSON.encode(JSONValue.object(keys)))
    }

    private func expect(
        _ path: String, _ before: JSONValue?, _ after: JSONValue?, band: (String, String?)? = nil, en: String,
        fr: String
    ) throws {
        let difference = try Self.difference(path, before, after, band: band)
        #expect(RuleSentence(difference, in: Wording(.en)).words.plainText == en)
        #expect(RuleSentence(difference, in: Wording(.fr)).words.plainText.replacing("\u{A0}", with: " ") == fr)
    }

    @Test("bands: scores, ends, beginnings, and bands of one side")
    func bands() throws {
        let bands = "criteria/b/indicators/activities/bands"
        try expect(
            "\(bands)/11/score", "5", "4", band: ("11", "16"), en: "band 11 to 15 of b.activities: 4 points, was 5",
            fr: "b.activities, palier 11 à 15 : 4 points, auparavant 5")
        try expect(
            "\(bands)/16", nil, ["score": "8"], band: ("16", nil),
            en: "b.activities has a new band from 16 on: 8 points",
            fr: "b.activities : nouveau palier à partir de 16, 8 points")
        try expect(
            "criteria/e/bands/25%", ["score": "3"], nil, band: ("25%", "50%"),
            en: "e has no band from 25% to below 50% any more, which scored 3",
            fr: "e, palier de 25% à moins de 50% : supprimé, valait 3")
        try expect(
            "\(bands)/12/from", "11", "12", band: ("12", "13"), en: "band 12 of b.activities begins at 12, was 11",
            fr: "b.activities, palier 12 : commence à 12, auparavant 11")
    }

    @Test("what is asked of items, in words")
    func conditions() throws {
        try expect(
            "selections/completed/where/evidence", nil, ["at_least": "1"],
            en: "selection completed also asks for evidence: at least 1",
            fr: "sélection completed demande aussi : justificatifs : au moins 1")
        try expect(
            "selections/completed/where/status/is", "completed", "ongoing",
            en: "selection completed asks for status: ongoing, was status: completed",
            fr: "sélection completed demande : état : en cours ; auparavant : état : achevé")
        try expect(
            "criteria/b/indicators/plans/measure/where/kind", ["is": "study"], nil,
            en: "indicator b.plans no longer asks for kind: study",
            fr: "indicateur b.plans ne demande plus : type : étude")
    }

    @Test("maxima, weights, dated values, gates, classes, citations and texts")
    func otherRules() throws {
        try expect(
            "criteria/b/maximum", "8", "10", en: "criterion b scores at most 10, was 8",
            fr: "critère b vaut au plus 10, auparavant 8")
        try expect(
            "total/weights/networking", "20%", "25%", en: "weight of networking: 25%, was 20%",
            fr: "pondération du critère networking : 25%, auparavant : 20%")
        try expect(
            "values/top/history/2013-05-10/value", "20", "16", en: "value top from 2013-05-10 on: 16, was 20",
            fr: "valeur top à partir du 2013-05-10 : 16, auparavant : 20")
        try expect(
            "gates/report-submitted", nil, ["status": "illustrative"], en: "gate report-submitted is new",
            fr: "exigence report-submitted : nouveau")
        try expect(
            "gates/report-submitted/otherwise/cap/at", "5", "4",
            en: "gate report-submitted: otherwise.cap.at is 4, was 5",
            fr: "exigence report-submitted : otherwise.cap.at est 4, auparavant 5")
        try expect(
            "criteria/b/caps/meetings/at", "5", nil, en: "cap meetings of b: at is not said any more, was 5",
            fr: "plafond meetings du critère b : at n'est plus indiqué, auparavant 5")
        try expect(
            "rating/classes/good/from", "75%", "80%", en: "rating class good: from is 80%, was 75%",
            fr: "classe d'appréciation good : from est 80%, auparavant 75%")
        try expect(
            "readings/zero/cite", ["a#b"], ["a#b", "c#d"], en: "reading zero cites a#b, c#d instead of a#b",
            fr: "interprétation zero cite : a#b, c#d ; auparavant : a#b")
        try expect(
            "criteria/b/title/fr", "Un", "Deux", en: "criterion b: title is worded differently",
            fr: "critère b : title : la formulation diffère")
    }
}
