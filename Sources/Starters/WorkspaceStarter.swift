package import Words

/// What stands in a place to work beside the records: a page that explains it, and settings for editors.
package struct WorkspaceStarter {
    /// Where the criteria of a workspace come from.
    package enum Criteria: Sendable {
        /// They lie in it, as a copy of the released ones.
        case copied
        /// They are those that came with the program.
        case ofProgram
        /// They lie further up.
        case furtherUp
    }

    private let record: String
    private let criteria: Criteria
    private let say: StarterWords

    /// - Parameter record: the id of the first record.
    package init(record: String, criteria: Criteria, in lexicon: Lexicon) {
        self.record = record
        self.criteria = criteria
        say = StarterWords(lexicon)
    }

    /// The page that stands in the folder: what lies there, and the commands that one begins with.
    package var readme: String {
        """
        # \(say.plain("starters.workspace.title"))

        \(say.plain("starters.workspace.purpose"))

        - `Evaluations/` — \(say.plain("starters.workspace.records"))
        - `Criteria/` — \(ofCriteria)
        - `Docs/schemas/` — \(say.plain("starters.workspace.schemas"))

        \(say.plain("starters.workspace.begin"))

        - `mandate check` — \(say.plain("starters.workspace.check"))
        - `mandate todo \(record)` — \(say.plain("starters.workspace.todo"))
        - `mandate score \(record)` — \(say.plain("starters.workspace.score"))
        - `mandate report \(record)` — \(say.plain("starters.workspace.report"))
        - `mandate new evaluation` — \(say.plain("starters.workspace.next"))

        \(say.plain("starters.workspace.more"))

        """
    }

    private var ofCriteria: String {
        switch criteria {
        case .copied: say.plain("starters.workspace.criteria_copied")
        case .ofProgram: say.plain("starters.workspace.criteria_of_program")
        case .furtherUp: say.plain("starters.workspace.criteria_further_up")
        }
    }
}

// What editors that know YAML need to help with documents: methodologies name their schema themselves.

extension WorkspaceStarter {
    /// The settings of an editor by their paths.
    package static let editorSettings = [
        ".vscode/extensions.json": """
        {
          "recommendations": ["redhat.vscode-yaml"]
        }

        """,
        ".vscode/settings.json": """
        {
          "yaml.schemas": {
            "./Docs/schemas/evaluation-1.json": "Evaluations/*/evaluation.yaml",
            "./Docs/schemas/calendar-1.json": "Criteria/calendar.yaml",
            "./Docs/schemas/parties-1.json": "Criteria/parties.yaml",
            "./Docs/schemas/release-1.json": "Criteria/released.yaml",
            "./Docs/schemas/tests-1.json": "Criteria/*.tests.yaml",
            "./Docs/schemas/scenario-1.json": ["Criteria/scenarios/*.yaml", "Scenarios/*.yaml"]
          }
        }

        """,
    ]
}
