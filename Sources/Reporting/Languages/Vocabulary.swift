internal import Methodology

/// The words of the criteria language and of records: fields, choices, kinds.
enum Vocabulary {
    static let partyFields: Set = ["parties", "country", "party"]
    static let dateFields: Set = ["began", "ended", "published", "due", "submitted", "date", "read", "from", "to"]

    static let fields = [
        "id": Term("id", "identifiant"), "title": Term("title", "titre"), "text": Term("text", "texte"),
        "category": Term("category", "catégorie"), "kind": Term("kind", "type"), "status": Term("status", "état"),
        "format": Term("format", "forme"), "began": Term("start date", "date de début"),
        "ended": Term("end date", "date de fin"), "days": Term("number of days", "nombre de jours"),
        "place": Term("place", "lieu"), "city": Term("city", "ville"), "country": Term("country", "pays"),
        "conventions": Term("Conventions", "Conventions"), "areas": Term("areas", "domaines"),
        "articles": Term("articles", "articles"), "parties": Term("Parties that benefited", "Parties bénéficiaires"),
        "partners": Term("partners", "partenaires"), "participants": Term("participants", "participants"),
        "project": Term("project", "projet"), "event": Term("event of the calendar", "réunion du calendrier"),
        "budget": Term("budget", "budget"), "reported_in": Term("reported in", "signalé dans"),
        "recommendations": Term("recommendations", "recommandations"), "results": Term("results", "résultats"),
        "evidence": Term("evidence", "justificatifs"), "published": Term("date of publication", "date de publication"),
        "languages": Term("languages", "langues"), "due": Term("due date", "échéance"),
        "submitted": Term("date of submission", "date de remise"),
        "followed_up_by": Term("follow-up activity", "activité de suivi"), "activity": Term("activity", "activité"),
        "substance": Term("substance", "substance"), "stage": Term("stage", "stade"),
        "amount": Term("quantity", "quantité"), "strength": Term("strength", "force"),
        "source": Term("source", "source"), "at": Term("place in the source", "endroit dans la source"),
        "finding": Term("evaluator's judgement", "jugement d'un évaluateur"), "date": Term("date", "date"),
        "amounts": Term("quantities", "quantités"), "unit": Term("unit", "unité"),
    ]

    static let choices = [
        "capacity_building": Term("capacity building", "renforcement des capacités"),
        "technology_transfer": Term("technology transfer", "transfert de technologie"),
        "sound_management": Term("sound management", "gestion rationnelle"),
        "networking": Term("networking", "travail en réseau"),
        "cop_participation": Term("participation in the COP", "participation à la COP"),
        "communication": Term("communication", "communication"),
        "workshop": Term("workshop", "atelier"), "training": Term("training", "formation"),
        "round_table": Term("round table", "table ronde"), "meeting": Term("meeting", "réunion"),
        "project": Term("project", "projet"), "study": Term("study", "étude"), "visit": Term("visit", "visite"),
        "campaign": Term("campaign", "campagne"), "service": Term("service", "service"),
        "other": Term("other", "autre"),
        "completed": Term("completed", "achevé"), "ongoing": Term("ongoing", "en cours"),
        "planned": Term("planned", "prévu"), "cancelled": Term("cancelled", "annulé"),
        "in_person": Term("in person", "en présentiel"), "online": Term("online", "en ligne"),
        "hybrid": Term("hybrid", "hybride"), "identify": Term("identify", "recenser"),
        "document": Term("document", "documenter"), "implement": Term("implement", "exécuter"),
        "network": Term("network", "réseau"), "advisory_body": Term("advisory body", "organe consultatif"),
        "partnership": Term("partnership", "partenariat"), "guide": Term("guide", "guide"),
        "website": Term("website", "site internet"), "periodical": Term("periodical", "périodique"),
        "flyer": Term("flyer", "dépliant"), "film": Term("film", "film"), "dataset": Term("dataset", "jeu de données"),
        "work_plan": Term("work plan", "plan de travail"),
        "activity_report": Term("activity report", "rapport d'activité"),
        "identified": Term("identified", "recensé"), "secured": Term("secured", "mis en sécurité"),
        "exported": Term("exported", "exporté"), "eliminated": Term("eliminated", "éliminé"),
        "cop": Term("Conference of the Parties", "Conférence des Parties"),
        "joint_meeting": Term("joint meeting of the centres", "réunion conjointe des centres"),
        "self_reported": Term("self-reported", "déclaré par le centre"), "documented": Term("documented", "documenté"),
        "independent": Term("independent", "indépendant"),
        "basel": Term("Basel", "Bâle"), "rotterdam": Term("Rotterdam", "Rotterdam"),
        "stockholm": Term("Stockholm", "Stockholm"), "minamata": Term("Minamata", "Minamata"),
        "en": Term("English", "anglais"), "fr": Term("French", "français"), "es": Term("Spanish", "espagnol"),
        "ar": Term("Arabic", "arabe"), "ru": Term("Russian", "russe"), "zh": Term("Chinese", "chinois"),
    ]

    static let conventions = [
        "basel": Term("Basel Convention", "Convention de Bâle"),
        "rotterdam": Term("Rotterdam Convention", "Convention de Rotterdam"),
        "stockholm": Term("Stockholm Convention", "Convention de Stockholm"),
        "minamata": Term("Minamata Convention", "Convention de Minamata"),
    ]

    static let itemKinds: [ItemKind: Term] = [
        .activity: Term("activity", "activité"), .output: Term("output", "produit"),
        .membership: Term("membership", "adhésion"), .submission: Term("submission", "document remis"),
        .recommendation: Term("recommendation", "recommandation"), .result: Term("result", "résultat"),
        .event: Term("event", "réunion du calendrier"),
    ]

    static let sourceKinds = [
        "activity_report": Term("activity report", "rapport d'activité"),
        "attendance_list": Term("attendance list", "liste de présence"), "dataset": Term("dataset", "jeu de données"),
        "minutes": Term("minutes", "procès-verbal"), "letter": Term("letter", "lettre"),
        "survey": Term("survey", "enquête"), "web_page": Term("web page", "page internet"),
        "photograph": Term("photograph", "photographie"), "work_plan": Term("work plan", "plan de travail"),
        "publication": Term("publication", "publication"), "decision": Term("decision", "décision"),
    ]
}
