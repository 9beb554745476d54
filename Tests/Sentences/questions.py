"""How many questions are asked; those of high weight, each with what the result would be if it went against the record.

Findings that `integrity_joined` puts together are one line: those of one doubt about the same, or doubts that differ by
their items alone, of which the first is told in words.
"""

from fractions import Fraction

from figures import points_of
from lines import line

TITLE = {"en": "Questions that weigh most", "fr": "Les questions qui pèsent le plus"}
TITLE_OF_ALL = {"en": "What an auditor would ask", "fr": "Ce qu'un auditeur demanderait"}
ASKED = {
    "en": "The program asks {questions} about this record. A question is no accusation: there may be a good answer. The"
    " scores above stand as they are.",
    "fr": "Ce dossier appelle {questions}. Une question n'est pas une accusation : il peut y avoir une"
    " bonne réponse. Les notes ci-dessus restent inchangées.",
}
NUMBER = {
    "high": {
        "en": ("{n} question of high weight", "{n} questions of high weight"),
        "fr": ("{n} question de grand poids", "{n} questions de grand poids"),
    },
    "medium": {
        "en": ("{n} question of medium weight", "{n} questions of medium weight"),
        "fr": ("{n} question de poids moyen", "{n} questions de poids moyen"),
    },
    "low": {
        "en": ("{n} question of low weight", "{n} questions of low weight"),
        "fr": ("{n} question de faible poids", "{n} questions de faible poids"),
    },
}
FURTHER_OF = {
    "high": {
        "en": ("{n} more question of high weight", "{n} more questions of high weight"),
        "fr": ("{n} autre question de grand poids", "{n} autres questions de grand poids"),
    },
    "medium": {
        "en": ("{n} more question of medium weight", "{n} more questions of medium weight"),
        "fr": ("{n} autre question de poids moyen", "{n} autres questions de poids moyen"),
    },
    "low": {
        "en": ("{n} more question of low weight", "{n} more questions of low weight"),
        "fr": ("{n} autre question de faible poids", "{n} autres questions de faible poids"),
    },
}
ALIKE_IN = {
    "en": "The titles are alike in this language: {language}.",
    "fr": "Langue dans laquelle les titres sont semblables : {language}.",
}
LANGUAGES = {
    "en": {"en": "English", "fr": "anglais"},
    "fr": {"en": "French", "fr": "français"},
    "es": {"en": "Spanish", "fr": "espagnol"},
    "ar": {"en": "Arabic", "fr": "arabe"},
    "ru": {"en": "Russian", "fr": "russe"},
    "zh": {"en": "Chinese", "fr": "chinois"},
}
SAME_OF = {"en": "The same is asked of {others}.", "fr": "La même question se pose pour {others}."}
ALL_OF = {"en": "The same are asked of {others}.", "fr": "Les mêmes questions se posent pour {others}."}
THIS_ITEM = {"en": ("this item", "these items"), "fr": ("cet élément", "ces éléments")}
THIS_DOCUMENT = {"en": ("this document", "these documents"), "fr": ("ce document", "ces documents")}
NAMED_OF_OTHERS = 4
AREAS = {
    "en": {"identify": "identify", "document": "document", "implement": "implement"},
    "fr": {"identify": "recensement", "document": "documentation", "implement": "exécution"},
}
FURTHER = {"en": ("{n} more question", "{n} more questions"), "fr": ("{n} autre question", "{n} autres questions")}
STAYS = {"en": "the result stays", "fr": "le résultat reste le même"}
THEN = {"en": "If the answer goes against the record: {result}.", "fr": "Si la réponse est défavorable : {result}."}
AS_ONE = {"en": "If they are one: {result}.", "fr": "S'il s'agit d'une seule et même chose : {result}."}
AS_THE_SAME = {"en": "If it is the same: {result}.", "fr": "Si c'est le même travail : {result}."}
ONCE = {"en": "Counted once: {result}.", "fr": "Compté une seule fois : {result}."}
LEFT_OUT = {"en": "If this is left out: {result}.", "fr": "Sans cela : {result}."}
OWN_WORD = {
    "en": "If that counts as the centre's own word: {result}.",
    "fr": "Si cela ne vaut que comme parole du centre : {result}.",
}
WITHOUT_DOCUMENT = {"en": "Without this document: {result}.", "fr": "Sans ce document : {result}."}
WITHOUT_ENTRY = {"en": "Without this entry: {result}.", "fr": "Sans cette mention : {result}."}
ANOTHER_MEETING = {"en": "If it is not that meeting: {result}.", "fr": "S'il ne s'agit pas de cette réunion : {result}."}
WITHOUT_MEETING = {"en": "Without that meeting: {result}.", "fr": "Sans cette réunion : {result}."}
LEAST = {
    "en": "With the judgement that gives least: {result}.",
    "fr": "Avec le jugement le moins favorable : {result}.",
}

# What was tried, which says which answer is meant: by the case, else by the finding.
TRIALS = {
    "told_in_last_cycle": AS_THE_SAME,
    "held_in_last_cycle": AS_THE_SAME,
    "sum": ONCE,
    "sum_across_stages": ONCE,
    "part_of_another": ONCE,
    "total_row": LEFT_OUT,
    "own_membership": LEFT_OUT,
    "short_membership": LEFT_OUT,
    "says_nothing": LEFT_OUT,
    "said_to_be_one": LEFT_OUT,
    "no_network": LEFT_OUT,
    "own_affairs": LEFT_OUT,
    "own_papers": LEFT_OUT,
    "edge": LEFT_OUT,
    "alike": AS_ONE,
    "split": AS_ONE,
    "terms": AS_ONE,
    "place": WITHOUT_DOCUMENT,
    "source": WITHOUT_DOCUMENT,
    "names_all": WITHOUT_ENTRY,
    "label_decides": WITHOUT_ENTRY,
    "other_days": ANOTHER_MEETING,
    "not_of_those_held": WITHOUT_MEETING,
    "attended_in_part": WITHOUT_MEETING,
    "self_judged": LEAST,
}
TRIALS_OF_SOURCES = {None: OWN_WORD, "without_items": LEFT_OUT, "without_documents": WITHOUT_DOCUMENT}
ANSWER = {"en": "The record answers: {answer}.", "fr": "Le dossier répond : {answer}."}
TOGETHER = {
    "en": "If the answers to all questions of high weight go against the record: {result}.",
    "fr": "Si les réponses à toutes les questions de grand poids sont défavorables au dossier : {result}.",
}
WITH_MEDIUM = {
    "en": "If those to all questions of medium weight do so, too: {result}.",
    "fr": "Si les réponses à toutes les questions de poids moyen sont elles aussi défavorables : {result}.",
}
BOTH_TOGETHER = {
    "en": "If the answers to all questions of high and of medium weight go against the record: {result}.",
    "fr": "Si les réponses à toutes les questions de grand poids et de poids moyen sont défavorables au dossier : {result}.",
}
MEDIUM_TOGETHER = {
    "en": "If the answers to all questions of medium weight go against the record: {result}.",
    "fr": "Si les réponses à toutes les questions de poids moyen sont défavorables au dossier : {result}.",
}
NOT_RECKONED = {
    "en": "Questions about the period, the rules or other things that cannot be taken out of a record are not reckoned in.",
    "fr": "Les questions sur la période, les règles ou d'autres choses qu'on ne peut retirer d'un dossier n'y sont pas comptées.",
}
MORE_ITEMS = {"en": ("{names} and {n} more", "{names} and {n} more"), "fr": ("{names} et {n} autre", "{names} et {n} autres")}

# The questions that can stand on the first page: those that can weigh most, and those that can be one doubt with them.
QUESTIONS = {
    "same_city": {
        "en": "{items} have alike titles, stand in one city and lie within a week: are they one activity?",
        "fr": "{items} ont des titres semblables et ont eu lieu dans une même ville à une semaine d'intervalle au plus :"
        " est-ce une seule activité ?",
    },
    "possible_days": {
        "en": "{items} may have been held on the same days at one place, as far as days and places are told: are they parts"
        " of one activity?",
        "fr": "{items} ont pu avoir lieu les mêmes jours au même endroit, pour autant que les jours et les lieux sont"
        " indiqués : s'agit-il des parties d'une seule activité ?",
    },
    "same_days": {
        "en": "{items} stand in one city on the same or adjoining days: are they parts of one activity?",
        "fr": "{items} ont eu lieu dans une même ville, les mêmes jours ou des jours voisins : s'agit-il des parties"
        " d'une seule activité ?",
    },
    "told_in_last_cycle": {
        "en": "{items} bears a title like that of {told} in the record of the last cycle ({record}), and rests on the same"
        " file: is it the same work?",
        "fr": "{items} porte un titre semblable à celui de {told} dans le dossier du cycle précédent ({record}) et repose sur"
        " le même fichier : est-ce le même travail ?",
    },
    "run": {
        "en": "{items} follow each other in one city with two free days between at most: are they one activity in parts?",
        "fr": "{items} se suivent dans une même ville, à deux jours libres d'intervalle au plus : est-ce une seule activité en"
        " plusieurs parties ?",
    },
    "sum": {
        "en": "{first} ({amount}) is the sum of {rest}, which count beside it: is one quantity counted twice?",
        "fr": "{first} ({amount}) correspond à la somme de ces éléments, comptés en plus : {rest}. Une même quantité est-elle"
        " comptée deux fois ?",
    },
    "own_report_documented": {
        "en": "{sources} is a report of the centre itself and is called documented: what else shows what it tells?",
        "fr": "{sources} est un rapport du centre lui-même, mais est déclaré documenté : quoi d'autre montre ce qu'il"
        " indique ?",
    },
    "own_report_independent": {
        "en": "{sources} is a report of the centre itself and is called independent: who else wrote it?",
        "fr": "{sources} est un rapport du centre lui-même, mais est déclaré indépendant : qui d'autre l'a écrit ?",
    },
    "other_organiser": {
        "en": "{items} names another body as its organiser, and is told as the centre's own work: who ran it?",
        "fr": "{items} désigne un autre organisme comme organisateur, mais figure comme le propre travail du centre : qui"
        " en a été l'organisateur ?",
    },
    "not_held": {
        "en": "{items} counts, and its title or notes say that it was not held or was put off: did it take place?",
        "fr": "{items} compte, alors que son titre ou ses notes disent que l'activité n'a pas eu lieu ou a été reportée :"
        " a-t-elle eu lieu ?",
    },
    "date_in_title": {
        "en": "{items} bears in its title or notes a date that is more than a month from the days written: when was it held?",
        "fr": "{items} porte dans son titre ou ses notes une date éloignée de plus d'un mois des jours indiqués : quand l'activité a-t-elle eu lieu ?",
    },
    "same_group": {
        "en": "{items} lie within a week in one city and lasted as long, for the same Parties and with the same number of"
        " participants: are they one activity?",
        "fr": "{items} ont eu lieu dans une même ville à une semaine d'intervalle au plus, avec la même durée, les mêmes"
        " Parties et le même nombre de participants : est-ce une seule activité ?",
    },
    "in_stages": {
        "en": "{items} are of one kind, for the same Parties, and follow each other with a month between at most: are they one"
        " piece of work, told in stages?",
        "fr": "{items} sont du même type, pour les mêmes Parties, et se suivent à un mois d'intervalle au plus : est-ce un seul"
        " travail, présenté par étapes ?",
    },
    "many_places": {
        "en": "{items} were held on the same days in different countries: who held each of them?",
        "fr": "{items} ont eu lieu les mêmes jours dans des pays différents : qui a tenu chacune de ces activités ?",
    },
    "part_of_another": {
        "en": "{first} ({amount}) is by its title a part of what was told before, and counts beside {rest}: is one quantity"
        " counted twice?",
        "fr": "{first} ({amount}) est, d'après son titre, une partie de ce qui précède, et compte à côté de ce qui suit :"
        " {rest}. Une même quantité est-elle comptée deux fois ?",
    },
    "list_for_amounts": {
        "en": "A list of those present ({sources}) is the only document for the quantities of {items}: what shows that they"
        " were exported or eliminated?",
        "fr": "Une liste de présence ({sources}) est le seul document pour les quantités de ce qui suit : {items}. Qu'est-ce"
        " qui montre leur exportation ou leur élimination ?",
    },
    "contract_alone": {
        "en": "What documents {items} was agreed upon before the work ({sources}): what shows that it was completed?",
        "fr": "Les documents cités pour {items} ont été convenus avant le travail ({sources}) : qu'est-ce qui montre son"
        " achèvement ?",
    },
    "home_page": {
        "en": "The address of {sources} is that of a whole site: where does it show {items}?",
        "fr": "L'adresse de {sources} est celle d'un site entier : où montre-t-il ce qui suit : {items} ?",
    },
    "equal_text": {
        "en": "{sources} have the same words, in another layout or order at most: what does each of them show?",
        "fr": "{sources} contiennent les mêmes mots, à la mise en page ou à l'ordre près : que montre chacun d'eux ?",
    },
    "date_in_source": {
        "en": "{sources} bears in its title or file name a date ({date}) that is more than a month from {items}: what does it show?",
        "fr": "{sources} porte dans son titre ou son nom de fichier une date ({date}) éloignée de plus d'un mois de ce pour quoi ce document est cité ({items}) : que montre-t-il ?",
    },
    "earlier_edition": {
        "en": "{items} counts, and its title or notes say that it first appeared before the date that is written ({years}): what is new in it?",
        "fr": "{items} compte, et son titre ou ses notes situent la première parution avant la date indiquée ({years}) : qu'y a-t-il de nouveau ?",
    },
    "member_since": {
        "en": "{items} counts, and its title or notes name an earlier beginning ({years}) than the one that is written: when did it begin?",
        "fr": "{items} compte, et son titre ou ses notes indiquent un début ({years}) antérieur à celui qui est écrit : quand cela a-t-il commencé ?",
    },
    "other_matter": {
        "en": "{items} counts, and its title speaks of the matter of another agreement ({said}): what has it to do with the Convention for which it counts?",
        "fr": "{items} compte, et son titre relève de l'objet d'un autre accord ({said}) : quel est le lien avec la Convention pour laquelle il compte ?",
    },
    "centre_absent": {
        "en": "{items} counts, and its title or notes say that the centre was not there: who took part for it?",
        "fr": "{items} compte, et son titre ou ses notes disent que le centre n'y était pas : qui y a participé en son nom ?",
    },
    "announcement_alone": {
        "en": "What documents {items} only plans or announces it ({sources}): what shows that it took place?",
        "fr": "Les documents cités pour {items} ne font que prévoir ou annoncer l'activité ({sources}) : qu'est-ce qui montre qu'elle a eu lieu ?",
    },
    "own_papers": {
        "en": "{items} counts as a publication, and is by its title a working paper, an announcement or a post: for whom was it published?",
        "fr": "{items} compte comme publication et est, d'après son titre, un document de travail, une annonce ou un message : à qui était-ce destiné ?",
    },
    "list_of_another": {
        "en": "{sources} is by its title the list of {event}, and is named for {items}: whom does it show?",
        "fr": "{sources} : d'après son titre, c'est la liste de {event}, mais elle est citée pour {items}. Qui y figure ?",
    },
    "sent_before_written": {
        "en": "{items} counts as sent in on {date}, and what is named for it is dated later ({sources}): what was sent in?",
        "fr": "{items} compte comme remis le {date}, et ce qui est cité porte une date ultérieure ({sources}) : qu'est-ce qui a été remis ?",
    },
    "made_by_another": {
        "en": "{items} is by its title the publication of somebody else: what did the centre do for it?",
        "fr": "{items} est, d'après son titre, la publication de quelqu'un d'autre : qu'est-ce que le centre a fait pour elle ?",
    },
    "kind_in_title": {
        "en": "{items} counts as one kind of publication, and is by its title another one: which of them is it?",
        "fr": "{items} compte comme un genre de publication, et en est un autre d'après son titre : lequel est-ce ?",
    },
    "ended_later": {
        "en": "{items} counts, and its title or notes name an end after the last day that is written ({date}): when did it end?",
        "fr": "{items} compte, et son titre ou ses notes indiquent une fin postérieure au dernier jour indiqué ({date}) : quand l'activité a-t-elle pris fin ?",
    },
    "reason_denies": {
        "en": "{indicator} was judged, and the reason that is given says that something is lacking: does it bear out what was chosen?",
        "fr": "{indicator} : le motif donné au jugement dit que quelque chose manque. Étaye-t-il ce qui a été choisi ?",
    },
    "years_before_period": {
        "en": "{items} counts as sent in, and its title names years before the period ({years}): where is the report on the"
        " period?",
        "fr": "{items} compte comme remis, et son titre cite des années antérieures à la période ({years}) : où est le rapport"
        " sur la période ?",
    },
    "years_to_come": {
        "en": "{items} was sent in before the last of the years that its title names had begun ({years}): on what does it"
        " report?",
        "fr": "{items} a été remis avant le début de la dernière des années que cite son titre ({years}) : sur quoi porte-t-il"
        " ?",
    },
    "years_beyond_end": {
        "en": "{items} is told as completed, and its title names years beyond its end ({years}): was it over by then?",
        "fr": "{items} est présenté comme achevé, et son titre cite des années au-delà de sa fin ({years}) : était-ce terminé à"
        " cette date ?",
    },
    "year_in_words": {
        "en": "For a date of {items} the words of the report ({said}) name another year than the bounds that are written: when"
        " was it?",
        "fr": "Pour une date de {items}, les mots du rapport ({said}) citent une autre année que les bornes écrites : quand"
        " était-ce ?",
    },
    "still_to_come": {
        "en": "{items} counts as completed, and its title says that it is planned, under way or a proposal: what was done?",
        "fr": "{items} compte comme achevé, et son titre dit que c'est prévu, en cours ou à l'état de proposition : qu'est-ce"
        " qui a été fait ?",
    },
    "attended_in_part": {
        "en": "{items} counts as attendance at {event}, and was there for one day alone or online: who attended it, and how?",
        "fr": "{items} compte comme participation à {event}, pour une seule journée ou en ligne : qui y a participé, et comment ?",
    },
    "says_nothing": {
        "en": "{items} counts as a recommendation, and its text says nothing or that there was none: what was recommended?",
        "fr": "{items} compte comme recommandation, et son texte ne dit rien ou dit qu'il n'y en a pas eu : qu'est-ce qui a été recommandé ?",
    },
    "own_affairs": {
        "en": "{items} is by its title an affair of the centre's own office: what did Parties gain from it?",
        "fr": "{items} relève, d'après son titre, de la vie interne du centre : qu'est-ce que les Parties y ont gagné ?",
    },
    "reprints": {
        "en": "By their titles, {items} are one publication with its draft, reprint or translation: are they one?",
        "fr": "D'après leurs titres, {items} sont une publication et son projet, sa réimpression ou sa traduction : est-ce une seule publication ?",
    },
    "one_report": {
        "en": "{items} count as sent in, and look like one report: are they?",
        "fr": "{items} comptent comme remis et semblent être un seul rapport : est-ce le cas ?",
    },
    "held_by_another": {
        "en": "{items} was by its title or notes held by somebody else, or the centre took part in it, and it is told as the centre's own work: who ran it?",
        "fr": "{items} a été, d'après son titre ou ses notes, organisé par d'autres, ou le centre y a participé, mais figure comme le propre travail du centre : qui l'a mené ?",
    },
    "figure_in_title": {
        "en": "{items} gives in its title or notes another figure ({said}) than the one that counts: which of them holds?",
        "fr": "{items} donne dans son titre ou ses notes un autre chiffre ({said}) que celui qui compte : lequel est exact ?",
    },
    "national_for_many": {
        "en": "{items} is national by its title or scope, and names several Parties ({parties}): did each of them benefit?",
        "fr": "{items} est, d'après son titre ou sa portée, d'envergure nationale, mais cite plusieurs Parties ({parties}) : chacune en a-t-elle bénéficié ?",
    },
    "blank_form": {
        "en": "{sources} is by its title or notes a blank form, a template or unsigned: what does it show of {items}?",
        "fr": "{sources} : d'après son titre ou ses notes, ce document est un formulaire vierge, un modèle ou n'est pas signé ; que montre-t-il de {items} ?",
    },
    "series": {
        "en": "{items} are eight or more of one title at one place within a year: are they one activity that goes on?",
        "fr": "{items} portent un même titre, au même endroit et en l'espace d'un an, au nombre de huit au moins : est-ce une seule activité qui se poursuit ?",
    },
    "no_network": {
        "en": "{items} is by its title a mailing list, a subscription or a group on the web: of what is the centre a member?",
        "fr": "{items} est, d'après son titre, une liste de diffusion, un abonnement ou un groupe en ligne : de quoi le centre est-il membre ?",
    },
    "said_to_be_one": {
        "en": "{items} is by its own title or notes the same as another, or counted already: is it an activity of its own?",
        "fr": "{items} est, d'après son propre titre ou ses notes, le même que ce qui figure ailleurs, ou déjà compté : est-ce une activité à part entière ?",
    },
    "hardly_attended": {
        "en": "{items} counts as a workshop or round table, and two people at most took part ({number}): was it held?",
        "fr": "{items} compte comme atelier ou table ronde, avec deux participants au plus ({number}) : l'activité a-t-elle eu lieu ?",
    },
    "short_membership": {
        "en": "{items} ended within a month of its beginning: what did the centre do in it?",
        "fr": "{items} a pris fin moins d'un mois après son début : qu'y a fait le centre ?",
    },
    "untold_previous": {
        "en": "The record {record}, of the same centre for an earlier period, lies beside this one, which does not name it: is"
        " it that of the last cycle?",
        "fr": "Le dossier {record}, du même centre pour une période antérieure, se trouve à côté de celui-ci, qui ne le nomme"
        " pas : est-ce celui du cycle précédent ?",
    },
    "mostly_outside": {
        "en": "{items} lies outside the period but for a month at most, which is a twentieth of its days or less: what"
        " shows that it ended in the period?",
        "fr": "{items} se situe hors de la période, sauf un mois au plus, soit un vingtième de sa durée ou moins :"
        " qu'est-ce qui montre son achèvement pendant la période ?",
    },
    "fewer_people": {
        "en": "{items} names more Parties than people who took part ({number}): did each of them benefit?",
        "fr": "{items} cite plus de Parties qu'il n'y a eu de participants ({number}) : chacune en a-t-elle bénéficié ?",
    },
    "none_attended": {
        "en": "{items} names Parties that benefited and others that attended, none of which is among the former: who"
        " benefited?",
        "fr": "{items} cite des Parties bénéficiaires et des Parties présentes, et aucune de celles-ci n'est parmi les"
        " premières : qui en a bénéficié ?",
    },
    "total_row": {
        "en": "{items} bears the name of a sum of others: is it an activity of its own?",
        "fr": "{items} porte le nom d'une somme d'autres lignes : est-ce une activité à part entière ?",
    },
    "no_file_or_address": {
        "en": "{sources} is called a document, but there is neither a file nor an address: where can it be read?",
        "fr": "{sources} est déclaré documenté, mais n'a ni fichier ni adresse : où peut-on le lire ?",
    },
    "empty_file": {
        "en": "The file of {sources} is empty: what shows what it is named for?",
        "fr": "Le fichier est vide ({sources}) : qu'est-ce qui montre ce pour quoi il est cité ?",
    },
    "older_than_item": {
        "en": "All that is named for {items} was written more than a week before the beginning ({sources}): what shows that"
        " it took place?",
        "fr": "{items} : tout ce qui est cité a été écrit plus d'une semaine avant le début ({sources}). Qu'est-ce qui montre"
        " que cela a eu lieu ?",
    },
    "told_before_its_end": {
        "en": "Only a report that is older than its end tells {items} as completed ({sources}): what shows the end?",
        "fr": "{items} : seul un rapport antérieur à la fin indique l'achèvement ({sources}). Qu'est-ce qui montre la fin ?",
    },
    "list_before": {
        "en": "{sources}, a list of those present, is dated {date}, more than a week before {items}: whom does it show?",
        "fr": "{sources} : la liste de présence (date : {date}) est antérieure de plus d'une semaine à {items} ; qui"
        " y figure ?",
    },
    "list_for_several": {
        "en": "One place in {sources} lists those present at {items}, held on different days: at which of them?",
        "fr": "Un même endroit de {sources} donne la liste des personnes présentes à plusieurs activités tenues des"
        " jours différents ({items}) : de laquelle s'agit-il ?",
    },
    "own_reports_only": {
        "en": "{indicator} was judged from the centre's own reports, and nobody else's review stands beside: who has"
        " confirmed it?",
        "fr": "{indicator} : le jugement repose sur les seuls rapports du centre, sans examen par un tiers. Qui l'a"
        " confirmé ?",
    },
    "older_than_output": {
        "en": "All that is named for {items} was written before it appeared ({sources}): what shows that it appeared?",
        "fr": "{items} : tout ce qui est cité a été écrit avant la publication ({sources}). Qu'est-ce qui montre qu'elle a eu"
        " lieu ?",
    },
    "not_of_those_held": {
        "en": "{items} names {event} and counts in {indicator}, which divides by other meetings: which of these was"
        " attended?",
        "fr": "{items} cite {event} et compte dans {indicator}, dont le dénominateur porte sur d'autres réunions : à laquelle"
        " de celles-ci le centre a-t-il participé ?",
    },
    "other_days": {
        "en": "{items} names {event} and lies more than three days before or after it: is it that meeting?",
        "fr": "{items} cite {event}, mais se situe plus de trois jours avant ou après : s'agit-il bien de cette réunion ?",
    },
    "same_words": {
        "en": "{items} have alike titles, and what is told of days, places or passages fits one activity: are they one?",
        "fr": "{items} ont des titres semblables, et ce qui est dit des jours, des lieux ou des passages cités peut "
        "convenir à une seule activité : est-ce une seule et même activité ?",
    },
    "same_figures": {
        "en": "{items} were held on the same days, for the same Parties and with the same number of participants: are "
        "they one activity?",
        "fr": "{items} ont eu lieu les mêmes jours, pour les mêmes Parties et avec le même nombre de participants : "
        "est-ce une seule activité ?",
    },
    "same_people": {
        "en": "{items} have alike titles, lasted as long in the same city, for the same Parties and with the same "
        "number of participants: are they one activity?",
        "fr": "{items} ont des titres semblables et ont duré aussi longtemps dans la même ville, pour les mêmes "
        "Parties et avec le même nombre de participants : est-ce une seule activité ?",
    },
    "held_in_last_cycle": {
        "en": "{items} bears a title like that of {told}, which the record of the last cycle ({record}) tells as "
        "completed, and what is told of days, places or people fits one activity: is it the same work?",
        "fr": "{items} porte un titre semblable à celui de {told}, que le dossier du cycle précédent ({record}) donne "
        "pour achevé, et ce qui est dit des jours, des lieux ou des participants peut convenir à une seule "
        "activité : est-ce le même travail ?",
    },
    "by_party": {
        "en": "{items} have alike titles and the same days, are at no place of their own and name different Parties: "
        "are they one event, told once for each Party?",
        "fr": "{items} ont des titres semblables, ont eu lieu les mêmes jours, n'ont pas de lieu propre et citent des "
        "Parties différentes : est-ce une seule activité, déclarée une fois pour chaque Partie ?",
    },
    "repeated_advice": {
        "en": "{items} say the same and are followed by different activities: are they one recommendation?",
        "fr": "{items} disent la même chose et ont pour suites des activités différentes : est-ce une seule recommandation ?",
    },
    "sum_across_projects": {
        "en": "{first} ({amount}) is the sum of {rest} of other projects: are these the same quantities?",
        "fr": "{first} ({amount}) correspond à la somme de ces éléments d'autres projets : {rest}. S'agit-il des mêmes "
        "quantités ?",
    },
    "sum_across_stages": {
        "en": "{first} ({amount}) is the sum of {rest}, at another stage, which count beside it: is one quantity "
        "counted twice?",
        "fr": "{first} ({amount}) correspond à la somme de ces éléments, d'un autre stade et comptés en plus : {rest}. "
        "Une même quantité est-elle comptée deux fois ?",
    },
    "equal_amounts": {
        "en": "{items} give one amount, {amount}: are they one quantity?",
        "fr": "{items} indiquent une même quantité, {amount} : s'agit-il d'une seule quantité ?",
    },
    "rounded_amounts": {
        "en": "{items} stand at different stages, and their amounts are one but for rounding ({amount}): are they one "
        "quantity?",
        "fr": "{items} sont à des stades différents et indiquent, à l'arrondi près, une même quantité ({amount}) : "
        "s'agit-il d'une seule quantité ?",
    },
    "memberships": {
        "en": "{items} look like one membership: are they?",
        "fr": "{items} semblent être une seule adhésion : est-ce le cas ?",
    },
    "own_membership": {
        "en": "{items} bears the centre's own name: of what else is the centre a member?",
        "fr": "{items} porte le nom du centre lui-même : de quoi d'autre le centre est-il membre ?",
    },
    "outputs": {
        "en": "{items} look like one publication: are they?",
        "fr": "{items} semblent être une seule publication : est-ce le cas ?",
    },
    "no_other_author": {
        "en": "{sources} is called independent, and nothing in its kind, title or notes names an author other than the "
        "centre: who wrote it?",
        "fr": "{sources} est déclaré indépendant, mais ni son type, ni son titre, ni ses observations ne nomment un "
        "autre auteur que le centre : qui l'a écrit ?",
    },
    "own_author_independent": {
        "en": "{sources} is called independent, and its author, as the record says, is the centre or its host: who "
        "else wrote it?",
        "fr": "{sources} est déclaré indépendant, mais son auteur, selon le dossier, est le centre ou son institution "
        "hôte : qui d'autre l'a écrit ?",
    },
    "author_not_written": {
        "en": "{sources} is called independent, and no author is written: who wrote it?",
        "fr": "{sources} est déclaré indépendant, mais aucun auteur n'est indiqué : qui l'a écrit ?",
    },
    "written_before": {
        "en": "What is to show {items} was written or read before the beginning ({sources}): what shows that it took "
        "place?",
        "fr": "{items} : ce qui est cité a été écrit ou consulté avant le début ({sources}). Qu'est-ce qui montre que "
        "cela a eu lieu ?",
    },
    "older_than_end": {
        "en": "What is to show {items} was written long before the end, and no beginning is told ({sources}): what "
        "shows that it took place?",
        "fr": "{items} : ce qui est cité a été écrit longtemps avant la fin, et aucun début n'est indiqué ({sources}). "
        "Qu'est-ce qui montre que cela a eu lieu ?",
    },
    "equal_bytes": {
        "en": "{sources} are one and the same file: what does each of them show?",
        "fr": "{sources} sont un seul et même fichier : que montre chacun d'eux ?",
    },
    "independent_web_page": {
        "en": "{sources} is a page on the web and is called independent: who wrote it?",
        "fr": "{sources} est une page web, mais est déclarée indépendante : qui l'a écrite ?",
    },
    "list_long_after": {
        "en": "{sources}, a list of those present, is dated {date}, more than 90 days after {items}: when was it "
        "signed?",
        "fr": "{sources} : la liste de présence (date : {date}) est postérieure de plus de 90 jours à {items} ; quand "
        "a-t-elle été signée ?",
    },
    "place": {
        "en": "One place ({at}) in {sources} supports {items}: does it show each of them?",
        "fr": "Un même endroit ({at}) de {sources} est cité pour {items} : montre-t-il chacun de ces "
        "éléments ?",
    },
    "source": {
        "en": "{sources}, named without a place in it, supports {items}: where does it show each of them?",
        "fr": "{sources}, cité sans indication d'endroit, l'est pour {items} : où montre-t-il chacun de ces éléments ?",
    },
    "follow_up": {
        "en": "{first} is told as the follow-up of {rest}: did it follow up each of them?",
        "fr": "{first} est présentée comme le suivi de plusieurs recommandations ({rest}) : a-t-elle donné suite à "
        "chacune ?",
    },
    "no_review": {
        "en": "{indicator} was judged, and no review by someone other than the centre stands beside: who has confirmed "
        "it?",
        "fr": "{indicator} : aucun examen par un tiers n'accompagne le jugement. Qui l'a confirmé ?",
    },
    "nothing_to_judge": {
        "en": "{indicator} was judged, and the record shows nothing that the judgement could be about: what was judged?",
        "fr": "{indicator} : un jugement a été porté, mais le dossier ne montre rien sur quoi il puisse porter. "
        "Qu'est-ce qui a été jugé ?",
    },
    "other_country": {
        "en": "{items} names {event}, which was held in {country}: is it that meeting?",
        "fr": "{items} cite {event}, qui s'est tenue ailleurs ({country}) : s'agit-il bien de cette réunion ?",
    },
    "unnamed_meeting": {
        "en": "{items} was where and when {event} was, and does not name it: is it attendance at that meeting?",
        "fr": "{items} a eu lieu au même endroit et les mêmes jours que {event}, sans citer cette réunion : est-ce une "
        "participation à celle-ci ?",
    },
    "not_served": {
        "en": "{items} names Parties that are not on the centre's lists ({parties}): did the centre serve them?",
        "fr": "{items} cite des Parties qui ne figurent pas sur les listes du centre ({parties}) : le centre les "
        "a-t-il desservies ?",
    },
    "all_parties": {
        "en": "{items} names every Party served, or all but one, and has no document of its own: did each of them "
        "benefit?",
        "fr": "{items} cite toutes les Parties desservies, ou toutes sauf une, sans document propre : chacune en "
        "a-t-elle bénéficié ?",
    },
    "all_languages": {
        "en": "{items} names all six languages, or five of them, and has no document of its own: did it appear in each?",
        "fr": "{items} cite les six langues, ou cinq d'entre elles, sans document propre : y a-t-il eu publication "
        "dans chacune ?",
    },
    "all_areas": {
        "en": "{items} names all three areas and has no document of its own: does it show each of them?",
        "fr": "{items} cite les trois capacités sans document propre : chacune y est-elle démontrée ?",
    },
    "many_articles": {
        "en": "{items} names ten articles or more and has no document of its own: does it concern each of them?",
        "fr": "{items} cite dix articles ou plus sans document propre : chacun est-il concerné ?",
    },
    "edge_of_period": {
        "en": "{items} would not count if the period were a day shorter at either end: what shows the days?",
        "fr": "{items} ne compterait pas si la période était plus courte d'un jour, au début ou à la fin : qu'est-ce "
        "qui montre les dates ?",
    },
    "hardly_within": {
        "en": "{items} lies for the most part outside the period, and in it for a week at most: what shows the days?",
        "fr": "{items} a eu lieu en grande partie hors de la période, et pendant une semaine au plus dans celle-ci : "
        "qu'est-ce qui montre les dates ?",
    },
    "areas_of_meeting": {
        "en": "{items} is attendance at a meeting and bears areas of the centre's own work: which work is meant?",
        "fr": "{items} est une participation à une réunion, mais indique des capacités démontrées par le travail "
        "propre du centre : de quel travail s'agit-il ?",
    },
    "category_of_meeting": {
        "en": "{items} names a meeting of the calendar and bears another category: is it attendance?",
        "fr": "{items} cite une réunion du calendrier, mais porte une autre catégorie : est-ce une participation à "
        "cette réunion ?",
    },
    "attended_as_own_work": {
        "en": "{items} was attended, and counts where the rules ask for the centre's own work: what did the centre do "
        "in it?",
        "fr": "Le centre a seulement assisté à {items}, qui compte là où les règles demandent son propre travail : "
        "qu'y a-t-il fait ?",
    },
    "only_area": {
        "en": "{area} stands on {items} alone, and a score hangs on it: does it show that area?",
        "fr": "Capacité {area} : elle ne repose que sur {items}, et une note en dépend. Cette capacité y est-elle "
        "démontrée ?",
    },
}
SHOWN = 5


def questions(tell):
    lines = asked_lines(tell.assessment)
    doubts = {weight: sum(len(one["doubts"]) for one in lines if weight_of(one) == weight) for weight in NUMBER}
    if not doubts["high"] + doubts["medium"]:
        return
    weighty = [one for one in lines if weight_of(one) == "high"]
    yield line("heading", tell.phrase(TITLE if weighty else TITLE_OF_ALL))
    numbers = [tell.say.count(NUMBER[weight], number) for weight, number in doubts.items() if number]
    unlisted = sum(tell.assessment["integrity_unlisted"].values())
    numbers += [tell.say.count(FURTHER, unlisted)] if unlisted else []
    yield line("paragraph", tell.phrase(ASKED, questions=tell.say.all(numbers)))
    for one in weighty[:SHOWN]:
        yield line("item", " ".join(part for part in told(tell, one) if part))
        doubts["high"] -= len(one["doubts"])
    further = [tell.say.count(FURTHER_OF[weight], number) for weight, number in doubts.items() if number]
    if weighty and further:
        yield line("item", tell.say.all(further))
    if not tell.assessment["total"]:
        return
    together = tell.assessment["integrity_together"]
    if together:
        yield line("paragraph", tell.phrase(TOGETHER, result=result(tell, together)))
    with_medium = tell.assessment["integrity_with_medium"]
    if with_medium:
        has_high = any(found["severity"] == "high" for found in tell.assessment["integrity"])
        phrase = WITH_MEDIUM if together else BOTH_TOGETHER if has_high else MEDIUM_TOGETHER
        yield line("paragraph", tell.phrase(phrase, result=result(tell, with_medium)))
    findings = tell.assessment["integrity"]
    if (together or with_medium) and any(found["severity"] != "low" and found["if_so"] is None for found in findings):
        yield line("paragraph", tell.phrase(NOT_RECKONED))


def asked_lines(assessment):
    """The findings as they are asked, by the first of each line; each finding in one line."""
    known = {one["id"]: one for one in assessment["integrity"]}
    joined = {}
    for group in assessment.get("integrity_joined", []):
        check_joined(group, known)
        asked = {"doubts": [[known[one] for one in doubt] for doubt in group["doubts"]], "if_so": group["if_so"]}
        for one in (one for doubt in group["doubts"] for one in doubt):
            assert one not in joined, f"{one} is asked twice"
            joined[one] = asked
    lines = []
    for one in assessment["integrity"]:
        asked = joined.get(one["id"]) or {"doubts": [[one]], "if_so": one["if_so"]}
        if not any(asked is other for other in lines):
            lines.append(asked)
    return lines


def check_joined(group, known):
    """Findings of one doubt would cost the same and concern the same; doubts of one line ask the same."""
    for doubt in group["doubts"]:
        findings = [known[one] for one in doubt]
        assert all(one["if_so"] == findings[0]["if_so"] for one in findings), f"{doubt} would cost different things"
        for one in findings:
            others = [other for other in findings if other is not one]
            assert not others or any(concern_the_same(one, other) for other in others), f"{one['id']} concerns something else"
    shapes = {
        tuple((known[one]["case"], known[one]["severity"], str(known[one]["details"])) for one in doubt)
        for doubt in group["doubts"]
    }
    assert len(shapes) == 1, f"{group['doubts']} ask different things"
    if len(group["doubts"]) == 1:
        assert group["if_so"] == known[group["doubts"][0][0]]["if_so"]


def concern_the_same(one, other):
    """They are about the same items, or question the same documents; what a list or a judgement rests on is not questioned."""
    of_documents = {"strength_not_possible", "one_place_for_many"}
    if one["items"] and set(one["items"]) == set(other["items"]) and "left_out" not in (one["finding"], other["finding"]):
        return True
    return bool(one["sources"]) and set(one["sources"]) == set(other["sources"]) and {
        one["finding"], other["finding"]} <= of_documents


def weight_of(asked):
    return asked["doubts"][0][0]["severity"]


def told(tell, asked):
    """The first doubt in words, of what else it is asked, what would follow, and what the record answers."""
    first = asked["doubts"][0]
    yield question(tell, first[0])
    for finding in first[1:]:
        sentence = question(tell, finding, behind=first[0])
        yield sentence[0].upper() + sentence[1:]
    if "languages" in first[0]["details"]:
        languages = [LANGUAGES[tag] for tag in first[0]["details"]["languages"].split(", ")]
        yield tell.phrase(ALIKE_IN, language=tell.say.all([tell.phrase(one) for one in languages]))
    others = [doubt[0] for doubt in asked["doubts"][1:]]
    if others:
        yield tell.phrase(SAME_OF if len(first) == 1 else ALL_OF, others=named_others(tell, others))
    yield consequence(tell, first, asked["if_so"])
    answers = [answer(tell, one) for finding in first for one in [finding["answer"], *finding.get("further_answers", [])]]
    yield from dict.fromkeys(one for one in answers if one)


def named_others(tell, others):
    shown = others[:NAMED_OF_OTHERS]
    rest = len(others) - len(shown)
    if all(len(one["items"]) == 1 for one in shown):
        names_shown = each_name(tell, [one["items"][0] for one in shown])
        listed = ", ".join(names_shown) if rest else tell.say.all(names_shown)
    else:
        listed = tell.say.clauses([
            names(tell, one["items"]) if one["items"] else quoted_sources(tell, one) for one in shown
        ])
    return tell.say.count(MORE_ITEMS, rest, names=listed) if rest else listed


def question(tell, finding, behind=None):
    details, items = finding["details"], finding["items"]
    if finding["case"] not in QUESTIONS:
        return f"no sentence is known for {finding['case']}"
    told_items, sources = names(tell, items), quoted_sources(tell, finding)
    if behind and items and set(items) == set(behind["items"]):
        told_items = tell.phrase({key: forms[len(items) > 1] for key, forms in THIS_ITEM.items()})
    if behind and finding["sources"] and set(finding["sources"]) == set(behind["sources"]):
        sources = tell.phrase({key: forms[len(finding["sources"]) > 1] for key, forms in THIS_DOCUMENT.items()})
    return tell.phrase(
        QUESTIONS[finding["case"]],
        items=told_items,
        first=names(tell, items[:1]),
        rest=names(tell, items[1:]),
        sources=sources,
        indicator=indicator(tell, finding),
        event=tell.say.quoted(tell.item_name(details.get("event", ""))),
        date=tell.say.date(details.get("date", "")),
        amount=amount(tell, details.get("amount", "")),
        country=tell.say.party(details["country"]) if "country" in details else "",
        parties=tell.say.all(tell.say.party(one.strip()) for one in details.get("parties", "").split(",") if one.strip()),
        area=tell.say.quoted(AREAS[tell.language].get(details.get("area", ""), "")),
        at=details.get("at", ""),
        told=elsewhere(tell, finding),
        record=details.get("record", ""),
        number=details.get("number", ""),
        years=details.get("years", ""),
        said=details.get("said", ""),
    )


def quoted_sources(tell, finding):
    return tell.say.all([tell.say.quoted(tell.source_name(source)) for source in finding["sources"]])


def indicator(tell, finding):
    """The one that is meant, where several are concerned."""
    named = finding["details"].get("indicator") or (finding["indicators"] or [None])[-1]
    return tell.say.quoted(tell.indicator_name(named)) if named else ""


def elsewhere(tell, finding):
    """What stands outside the record, by its title."""
    named = finding.get("elsewhere", [])
    return tell.say.all([tell.say.quoted(tell.say.text(one["title"])) if one["title"] else one["id"] for one in named])


def names(tell, items):
    """The first by name, with the id where two shown have one name; of more than three the rest by number."""
    shown = items[:2] if len(items) > 3 else items
    told = each_name(tell, shown)
    if len(items) == len(shown):
        return tell.say.all(told)
    return tell.say.count(MORE_ITEMS, len(items) - len(shown), names=", ".join(told))


def each_name(tell, items):
    titles = [tell.item_name(item) for item in items]
    return [tell.say.quoted(title) + (f" ({item})" if titles.count(title) > 1 else "") for item, title in zip(items, titles)]


def amount(tell, text):
    """A number with its unit, such as `25/2 t`."""
    number, _, unit = text.partition(" ")
    return f"{tell.say.number(number)} {unit}" if number else ""


def trial(finding):
    if finding["finding"] == "strength_not_possible":
        return TRIALS_OF_SOURCES[finding["details"].get("tried")]
    return TRIALS.get(finding["case"]) or TRIALS.get(finding["finding"], THEN)


def consequence(tell, findings, if_so):
    rating, total = tell.assessment["rating"], tell.assessment["total"]
    if if_so is None or "share" in findings[0]["details"]:
        return None
    then = trial(findings[0])
    if any(trial(finding) != then for finding in findings):
        then = THEN
    if not total:
        told = list(otherwise(tell, if_so))
        return tell.phrase(then, result=", ".join(told) if told else tell.phrase(STAYS))
    present = (total["score"], total["achievable"], rating and rating["class"])
    if (if_so["total"], if_so["achievable"], if_so["class"]) == present:
        return tell.phrase(then, result=tell.phrase(STAYS))
    return tell.phrase(then, result=result(tell, if_so))


def otherwise(tell, if_so):
    """The criteria that would score otherwise, where nothing is added up."""
    for criterion in tell.assessment["criteria"]:
        if criterion["id"] in if_so["criteria"] and if_so["criteria"][criterion["id"]] != criterion["score"]:
            score = if_so["criteria"][criterion["id"]]
            told = tell.phrase(NOT_ASSESSED) if score is None else tell.say.points(Fraction(score))
            yield tell.phrase(TITLED, name=tell.say.text(criterion["title"]), value=told)


NOT_ASSESSED = {"en": "not assessed", "fr": "non évalué"}
TITLED = {"en": "{name}: {value}", "fr": "{name} : {value}"}


def result(tell, then):
    told = points_of(tell, Fraction(then["total"]), Fraction(then["achievable"]))
    return f"{told}, {tell.class_name(then['class'])}" if then["class"] and tell.assessment["rating"] else told


def answer(tell, text):
    given = tell.say.text(text)
    return tell.phrase(ANSWER, answer=tell.say.quoted(given)) if given else None
