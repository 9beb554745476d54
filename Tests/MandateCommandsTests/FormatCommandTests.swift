import Foundation
import MandateCommands
import TestSupport
import Testing

@Suite struct FormatCommandTests {
    @Test("a methodology in disorder, in normal form")
    func disorder() throws {
        let run = CommandRun.running(["fmt", "-"], input: Self.disorder)
        #expect(run.status == 0)
        #expect(run.errorOutput == "")
        try expectSnapshot(run.output, named: "fmt-disorder.yaml")
        #expect(CommandRun.running(["fmt", "-"], input: run.output).output == run.output)
    }

    @Test("what differs is listed, shown or rewritten; what does not is left alone")
    func files() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.disorder, to: "Criteria/disorder.yaml")
        let check = CommandRun("fmt", "--check", in: folder.path)
        #expect(check.status == 1)
        #expect(check.output == "Criteria/disorder.yaml\n")
        #expect(check.errorOutput == "1 file: 1 not in normal form\n")
        let diff = CommandRun("fmt", "--diff", "Criteria/disorder.yaml", in: folder.path)
        #expect(diff.status == 0)
        try expectSnapshot(diff.output, named: "fmt-disorder.diff")
        #expect(try folder.read("Criteria/disorder.yaml") == Self.disorder)
        let write = CommandRun("fmt", in: folder.path)
        #expect(write.status == 0)
        #expect(write.output == "Criteria/disorder.yaml\n")
        #expect(
            try folder.read("Criteria/disorder.yaml") == CommandRun.running(["fmt", "-"], input: Self.disorder).output)
        let again = CommandRun("fmt", "--check", in: folder.path)
        #expect(again.status == 0)
        #expect(again.errorOutput == "1 file: in normal form already\n")
    }

    @Test("what nobody sees, or what turns a line, is written as an escape, and stays the same text")
    func unseenSigns() throws {
        let text = "format: evaluation/1\n" + #"title: {en: "a \u202Eb c\u00ADd \U000E0041"}"# + "\n"
        let formatted = CommandRun.running(["fmt", "-"], input: text).output
        #expect(formatted.contains(#""a \u202Eb c\u00ADd \U000E0041""#))
        let raw = "format: evaluation/1\ntitle: {en: a \u{202E}b c\u{AD}d \u{E0041}}\n"
        #expect(CommandRun.running(["fmt", "-"], input: raw).output == formatted)
    }

    @Test("a file that is no YAML is refused and left alone, the others are not")
    func broken() throws {
        let folder = try TemporaryFolder()
        let text = "format: methodology/1\nid: [a\n"
        try folder.write(text, to: "Criteria/broken.yaml")
        try folder.write(Self.disorder, to: "Criteria/disorder.yaml")
        let run = CommandRun("fmt", in: folder.path)
        #expect(run.status == 1)
        #expect(run.output == "Criteria/disorder.yaml\n")
        #expect(run.errorOutput.contains("error[Y1]") && run.errorOutput.contains("Criteria/broken.yaml:2:5"))
        #expect(try folder.read("Criteria/broken.yaml") == text)
        let words = "1 error; what cannot be read is left alone\n"
        #expect(run.errorOutput.hasSuffix("\n1 file: 1 rewritten; " + words))
        #expect(CommandRun("fmt", "Criteria/broken.yaml", in: folder.path).errorOutput.hasSuffix("\n" + words))
    }

    @Test("what is seldom written: line ends, markers, kept lines, empty values, unknown keys, lists in lists")
    func seldom() throws {
        let run = CommandRun.running(["fmt", "-"], input: Self.seldom)
        #expect(run.status == 0)
        #expect(run.errorOutput == "")
        try expectSnapshot(run.output, named: "fmt-seldom.yaml")
        #expect(CommandRun.running(["fmt", "-"], input: run.output).output == run.output)
        let marked = "\u{FEFF}---\n" + Self.seldom.replacing("\n", with: "\r\n") + "...\r\n"
        #expect(CommandRun.running(["fmt", "-"], input: marked).output == run.output)
    }

    @Test("a file whose text the normal form would change is refused and left alone")
    func unsafe() throws {
        let folder = try TemporaryFolder()
        let text = Self.seldom + "title: |\n  one line\n      \n"
        try folder.write(text, to: "Criteria/unsafe.yaml")
        let run = CommandRun("fmt", in: folder.path)
        #expect(run.status == 1)
        #expect(run.errorOutput.contains("Criteria/unsafe.yaml cannot be written in normal form: a value would change"))
        #expect(try folder.read("Criteria/unsafe.yaml") == text)
    }

    @Test(
        "a comment that is indented further than the entry above stays with it",
        arguments: [
            "outputs: []\n  # - id: o1\n  #   title: Example\nmemberships: []\n  # none\nactivities: []\n",
            "centre:\n  id: c\n    # about the id\n  country: DZA\n",
            "activities:\n  - id: a\n    title: A\n      # about the title\n    place: {city: B}\n      # about the place\n    kind: workshop\n",
            "activities:\n  - id: a\n    parties: [DZA,\n      MAR]\n      # about the Parties\n    status: completed\n",
            "activities:\n  - id: a\n    notes: |\n      text\n     # about the notes\n    status: completed\n",
        ])
    func deeperComments(text: String) throws {
        let head = "format: evaluation/1\nid: x\n"
        let run = CommandRun.running(["fmt", "-"], input: head + text)
        #expect(run.status == 0 && run.errorOutput == "")
        // Each comment stands below the key that it stood below, whatever order the keys have now.
        let keys = { (text: String) in
            var key = ""
            return Set(
                text.split(separator: "\n").compactMap { line -> String? in
                    let bare = line.drop { $0 == " " || $0 == "-" }
                    guard bare.hasPrefix("#") else {
                        if let colon = bare.firstIndex(of: ":") { key = String(bare[..<colon]) }
                        return nil
                    }
                    return "\(key) \(bare)"
                })
        }
        #expect(keys(run.output) == keys(text))
        #expect(CommandRun.running(["fmt", "-"], input: run.output).output == run.output)
    }

    @Test("a comment between the columns of a key and of its entries stays below that key")
    func commentsBelowKeys() {
        let text = """
            format: evaluation/1
            centre:
                id: c
              # city: Algiers
            activities:
                - id: a1
                  title: One
              # - id: a2
              #   title: Two
            memberships: []

            """
        let expected = """
            format: evaluation/1
            centre:
              id: c
              # city: Algiers

            activities:
              - id: a1
                title: One
              # - id: a2
              #   title: Two

            memberships: []

            """
        let run = CommandRun.running(["fmt", "-"], input: text)
        let lines = { (text: String) in text.split(separator: "\n").filter { !$0.isEmpty } }
        #expect(lines(run.output) == lines(expected))
    }

    @Test("of several paths one that cannot be read keeps nothing from the others")
    func otherPaths() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.disorder, to: "Criteria/disorder.yaml")
        try FileManager.default.createDirectory(atPath: "\(folder.path)/empty", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/one", withDestinationPath: "two")
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/two", withDestinationPath: "one")
        for command in ["fmt", "check"] {
            let run = CommandRun(command, "one", "empty", "Criteria/disorder.yaml", in: folder.path)
            #expect(
                run.status == 3 && run.output.contains(command == "fmt" ? "Criteria/disorder.yaml" : "1 file checked"))
            #expect(run.errorOutput.contains("error: one is a link that leads nowhere or in a circle\n"))
            #expect(run.errorOutput.contains("error: the folder empty holds no YAML files\n"))
        }
    }

    @Test("permissions and links stay")
    func permissions() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.disorder, to: "file.yaml")
        let link = "\(folder.path)/link.yaml"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "file.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/file.yaml")
        #expect(CommandRun("fmt", "link.yaml", in: folder.path).status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/file.yaml")
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "file.yaml")
        #expect(try folder.read("file.yaml") != Self.disorder)
    }

    @Test("the shipped documents are in normal form")
    func shipped() {
        let run = CommandRun("fmt", "--check")
        #expect(run.status == 0, "\(run.output)")
    }

    private static let disorder = """
        # What this is.

        id: 'disorder'   # the id
        format: "methodology/1"
        title: {fr: "Désordre, complet", en: "Disorder, complete"}


        # Above the total.
        total: {combine: sum}
        status: draft
        provenance: illustrative
        conventions:
        - basel
        - stockholm
        maximum: 10
        references:
          bc-11-13: {symbol: BC-11/13, parts: {a: {at: "row (a)"}, b: {at: "row (b), all of it"}}}
          # Others may follow.
        selections:
          done:
            cite: [bc-11-13#a]
            where: {status: {is: completed}, ended: {within: evaluation_period}, evidence: {at_least: 1}}   # all
            of: activity   # one kind
          few:
            cite: bc-11-13#a
            of: activity
            where:
              status: completed
              participants: { at_most: 5 }   # few people
        criteria:
            - title: |
                Two lines
                  of text
              id: a

              # How much it can give.
              maximum: 10
              cite: bc-11-13#b
              indicators:
                - # the first
                  id: one
                  explanation: A text that goes on and on, from one side of the page to the other, because
                    whoever wrote it had much to say and no wish to stop before all of it was said, twice.
                  measure: {count: done}
                  bands: [{score: 0, from: 0}, {score: 5, from: 3}]
                - id: two
                  measure:
                    count: few   # few
                  bands:
                    - {from: 0, score: 0}   # none

                    # Half of it.
                    - {from: 1, score: 3, label: {en: "some, not many"}}
                    -
                      from: 2
                      score: 5
                    # No more.

        """

    private static let seldom = """
        format: evaluation/1
        id: x
        unknown: {a: [1,2,{b: c}]}
        notes: |+ # keep
          two


        activities:
          - - nested
            - list
          -
            # above
            - a
          - title: |2-
                indented
              text
            id: k
            notes: >
              folded

              more
                deep
            parties: [AFG, ALB, DZA, ASM, AND, AGO, AIA, ATA, ATG, ARG, ARM, ABW, AUS, AUT, AZE, BHS, BHR, BGD, BRB, BLR, BEL, BLZ, BEN]  # many
          - {id: z, title: , ended: }
        outputs: []
        memberships: {}
        empty:
        methodologies: # here
          [a,
           b] # there
        period: 2016-01-01..2019-12-31 #nospace
        centre: {id: c}
          # indented end
        # last

        """
}
