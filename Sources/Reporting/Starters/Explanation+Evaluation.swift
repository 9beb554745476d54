/// What a record's starter explains.
extension Explanation {
    static let whatARecordIs = Explanation(
        "The record of one centre for one mandate period: what it did, and the documents that show it.",
        "Le dossier d'un centre pour une période de mandat : ce qu'il a fait, et les documents qui le montrent.")
    static let howToUseExamples = Explanation(
        "Lines with two # explain. Lines with one # are examples: to use one, take the \"# \" away from its lines, the line with the section's name (such as activities:) included, and write your own words over it. Repeat a block for each further entry, and delete what you do not need.",
        "Les lignes qui commencent par deux # expliquent. Celles qui en ont un seul sont des exemples : pour en utiliser un, retirez « # » et l'espace qui suit de ses lignes, y compris celle du nom de la section (par exemple activities:), puis remplacez le texte. Répétez un bloc pour chaque nouvel élément et supprimez ce qui ne sert pas."
    )
    static let howToCheck = Explanation(
        "Whatever is wrong is listed with its line and the likely fix by:",
        "Toutes les erreurs sont montrées, avec leur ligne et la correction probable, par :")
    static let title = Explanation(
        "A title for reports, in one or more languages.", "Un titre pour les rapports, en une ou plusieurs langues.")
    static let methodologies = Explanation(
        "The methodologies to be scored under; files of these names lie in the folder of criteria.",
        "Les méthodes d'évaluation appliquées ; leurs fichiers sont dans le dossier des critères.")
    static let period = Explanation(
        "The mandate period, first and last day included.", "La période du mandat, premier et dernier jours compris.")
    static let stage = Explanation(
        "How far the record has come: draft, self_assessment, under_review or final.",
        "Où en est le dossier : draft (brouillon), self_assessment (auto-évaluation), under_review (en examen) ou final."
    )
    static let centre = Explanation("The centre.", "Le centre.")
    static let host = Explanation("The institution that houses it.", "L'institution qui l'accueille.")
    static let serves = Explanation(
        "The Parties served under each Convention, by their ISO codes of three letters.",
        "Les Parties desservies au titre de chaque Convention, par leurs codes ISO à trois lettres.")
    static let endorsed = Explanation(
        "The decision that gave or renewed the mandate; write its real symbol.",
        "La décision qui a donné ou renouvelé le mandat ; écrivez sa cote exacte.")
    static let sources = Explanation(
        "The documents that prove what the record says: reports, attendance lists, publications. Without them most methodologies give no points.",
        "Les documents qui prouvent ce que dit le dossier : rapports, listes de présence, publications. Sans eux, la plupart des méthodes ne donnent aucun point."
    )
    static let sourceFile = Explanation(
        "Better than an address: a file in this folder. Put it into evidence/ and write file: evidence/report.pdf in place of url and read; mandate check then says the line sha256: to add.",
        "Mieux qu'une adresse : un fichier de ce dossier. Placez-le dans evidence/ et écrivez file: evidence/rapport.pdf à la place de url et read ; mandate check indique alors la ligne sha256: à ajouter."
    )
    static let strength = Explanation(
        "How far it can be trusted: self_reported, documented or independent.",
        "Sa force probante : self_reported (déclaré par le centre), documented (documenté) ou independent (indépendant)."
    )
    static let activities = Explanation(
        "What the centre did. A table of activities (.xlsx, .csv) can be taken in as well: mandate import TABLE --into THIS-RECORD",
        "Ce que le centre a fait. Un tableau d'activités (.xlsx, .csv) peut aussi être repris : mandate import TABLEAU --into CE-DOSSIER"
    )
    static let meetings = Explanation(
        "The calendar's meetings of this period, to be confirmed: keep those that the centre attended, add evidence, and correct the dates if it stayed for part of the time.",
        "Les réunions du calendrier de cette période, à confirmer : gardez celles auxquelles le centre a participé, ajoutez les justificatifs et corrigez les dates s'il n'y est resté qu'une partie du temps."
    )
    static let noMeetings = Explanation(
        "The calendar lists no meeting in this period.", "Le calendrier n'indique aucune réunion pour cette période.")
    static let memberships = Explanation(
        "The networks and advisory bodies that the centre belongs to.",
        "Les réseaux et organes consultatifs dont le centre est membre.")
    static let outputs = Explanation(
        "What the centre published: guides, web sites, periodicals, flyers.",
        "Ce que le centre a publié : guides, sites internet, périodiques, dépliants.")
    static let submissions = Explanation(
        "The work plans and activity reports that the centre submitted.",
        "Les plans de travail et rapports d'activité que le centre a remis.")
    static let feedback = Explanation(
        "What served Parties said of the centre's services; it is reported and never scored.",
        "Ce que les Parties desservies disent des services du centre ; c'est rapporté et jamais noté.")
    static let findings = Explanation(
        "What an evaluator judged, with a reason and references; filled in by the evaluator.",
        "Ce qu'un évaluateur a jugé, avec un motif et des références ; rempli par l'évaluateur.")
    static let oneOf = Explanation("choose from:", "au choix :")
    static let askedBy = Explanation("asked by", "demandé par")
}

/// The words of examples.
extension Explanation {
    static let sampleHost = Explanation("Name of the institution", "Nom de l'institution")
    static let sampleCity = Explanation("Name of the city", "Nom de la ville")
    static let sampleReport = Explanation("Activity report of the centre", "Rapport d'activité du centre")
    static let sampleActivity = Explanation(
        "Regional workshop on PCB inventories", "Atelier régional sur les inventaires de PCB")
    static let sampleNetwork = Explanation("Regional network of laboratories", "Réseau régional de laboratoires")
    static let sampleGuide = Explanation("Guide to PCB inventories", "Guide des inventaires de PCB")
    static let sampleRecommendation = Explanation("Repeat the training in a year", "Répéter la formation dans un an")
    static let sampleResult = Explanation("PCB oil put into safe storage", "Huiles aux PCB mises en sécurité")
    static let samplePage = Explanation("page 12", "page 12")
    static let sampleServices = Explanation("Training of inspectors", "Formation d'inspecteurs")
    static let sampleGaps = Explanation("Help with laboratory equipment", "Appui en équipement de laboratoire")
    static let sampleReason = Explanation("The reason for the judgement", "Le motif du jugement")
}
