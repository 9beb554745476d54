/// What the starters of methodologies and scenarios explain.
extension Explanation {
    static let whatAMethodologyIs = Explanation(
        "How a centre's record is turned into scores. Every rule here is an example marked illustrative: nothing that is printed from it passes for a decision of a Conference of the Parties.",
        "Comment le dossier d'un centre devient une note. Chaque règle est ici un exemple marqué illustrative : rien de ce qui en est tiré ne passe pour une décision d'une Conférence des Parties."
    )
    static let howToUseRuleExamples = Explanation(
        "Lines with two # explain; lines with one # are examples, used by taking the \"# \" away. Check with:",
        "Les lignes qui commencent par deux # expliquent ; celles qui en ont un seul sont des exemples, à utiliser en retirant « # » et l'espace qui suit. Pour vérifier :"
    )
    static let methodologyStatus = Explanation(
        "draft, interim, adopted or superseded.",
        "draft (projet), interim (provisoire), adopted (adoptée) ou superseded (remplacée).")
    static let maximum = Explanation(
        "A checksum: the maxima of the criteria must add up to it.",
        "Une somme de contrôle : les maxima des critères doivent l'atteindre exactement.")
    static let references = Explanation(
        "The documents that set the rules. A rule that is read from one cites a part of it (cite: decision#row-a) in place of status: illustrative.",
        "Les documents qui fixent les règles. Une règle qui en est tirée en cite une partie (cite: decision#row-a) au lieu de status: illustrative."
    )
    static let readings = Explanation(
        "Decisions of yours where the source is silent; every report prints them.",
        "Vos décisions là où la source se tait ; chaque rapport les imprime.")
    static let selections = Explanation(
        "Which items of a record count. All conditions must hold.",
        "Les éléments du dossier qui comptent. Toutes les conditions doivent être remplies.")
    static let undecided = Explanation(
        "An item for which a date or a field is missing is left out, and shown as undecided.",
        "Un élément dont une date ou un champ manque est laissé de côté et montré comme indécis.")
    static let criteria = Explanation(
        "The rows of the table: what is measured, and what it scores.",
        "Les lignes du tableau : ce qui est mesuré, et ce que cela vaut.")
    static let bands = Explanation(
        "from decides; to only repeats what the source prints, and is checked against the next from.",
        "from décide ; to ne fait que répéter ce qu'imprime la source, et est comparé au from suivant.")
    static let tests = Explanation(
        "Tests of the edges of the bands; run them with mandate test.",
        "Des essais aux bornes des paliers ; lancez-les avec mandate test.")
    static let whatAScenarioIs = Explanation(
        "What would change if a methodology were different. A result under a scenario is never official. Lines with one # are examples, used by taking the \"# \" away.",
        "Ce qui changerait si une méthode était différente. Un résultat obtenu avec un scénario n'est jamais officiel. Les lignes qui ont un seul # sont des exemples, à utiliser en retirant « # » et l'espace qui suit."
    )
    static let digest = Explanation(
        "The version of the methodology for which this was written; another one is refused.",
        "La version de la méthode pour laquelle ceci est écrit ; une autre est refusée.")
    static let because = Explanation("Why somebody asks.", "Pourquoi la question est posée.")
    static let changes = Explanation(
        "Each change names a place by its ids, what the methodology says there now, and what is to stand there. A band is named by its from.",
        "Chaque changement nomme un endroit par ses identifiants, ce que la méthode y dit maintenant, et ce qui doit y figurer. Un palier est nommé par son from."
    )

    static let sampleMethodology = Explanation("Title of the methodology", "Titre de la méthode")
    static let sampleQuestion = Explanation("When is an activity proven?", "Quand une activité est-elle prouvée ?")
    static let sampleAnswer = Explanation(
        "It needs at least one place in a source.", "Il lui faut au moins un renvoi à une source.")
    static let sampleSelection = Explanation(
        "Completed activities with a source", "Activités achevées, avec une source")
    static let sampleCriterion = Explanation("Results of capacity building", "Résultats du renforcement des capacités")
    static let sampleIndicator = Explanation("Completed activities", "Activités achevées")
    static let sampleScenario = Explanation("Title of the scenario", "Titre du scénario")
    static let sampleBecause = Explanation("The reason for asking", "La raison de la question")
}
