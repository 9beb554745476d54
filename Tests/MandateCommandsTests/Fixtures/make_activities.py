"""Writes the table of fifty invented activities with everything that goes wrong in one: activites.csv, activites.xlsx.

Run it with Scripts/python after installing openpyxl; the files are committed, since tests must not depend on it.
"""
import csv
import datetime
import pathlib

folder = pathlib.Path(__file__).parent
headings = [
    "N°", "Intitulé de l’activité", "Type", "Domaine", "État", "Date de début", "Date de fin", "Lieu",
    "Pays bénéficiaires", "Nb de participants", "Convention(s)", "Articles", "Coût", "Pièces justificatives",
    "Observations", "Point focal",
]
day = datetime.date
rows = [
    # Dates in every form; French names of Parties, several in a cell.
    ["Atelier régional sur les inventaires de PCB", "Atelier", "Renforcement des capacités", "Achevé", "4-6 mars 2018", "", "Alger, Algérie", "Algérie, Maroc et Tunisie", "45", "Stockholm", "6, 9", "12 000 USD", "rapport, p. 12", "", ""],
    ["Formation à l’analyse des dioxines", "formation", "renforcement de capacités", "réalisée", "12 avril 2018", "20 avril 2018", "Rabat (Maroc)", "Maroc; Mauritanie", "18 participants", "Convention de Stockholm", "11", "", "", "", ""],
    ["Table ronde sur la co-incinération", "Table ronde", "Transfert de technologie", "terminé", "03/04/2018", "", "Alger", "Algérie", "32", "Stockholm", "", "", "", "", ""],
    ["Visite d’étude d’un site d’élimination", "visite d'étude", "Gestion écologiquement rationnelle", "Fait", "25/05/2018", "27/05/2018", "Tunis, Tunisie", "Algérie / Tunisie / Libye", "12", "Bâle et Stockholm", "6", "8 500,50 EUR", "", "", ""],
    ["Inventaire national des transformateurs", "Étude", "Gestion rationnelle", "en cours", "mars 2018", "2019", "", "DZA", "", "Stockholm", "5 et 6", "", "", "Suite prévue", "M. Untel"],
    ["Séminaire de sensibilisation des douanes", "Séminaire", "Sensibilisation", "Achevée", "1er juin 2018", "", "Nouakchott", "Mauritanie, Mali, Niger, Sénégal", "1 250", "Bâle", "", "", "", "", ""],
    ["Campagne d’information en milieu scolaire", "Campagne", "Communication", "achevé", "septembre 2018", "", "", "Égypte", "environ 3000", "Stockholm", "10", "", "", "", ""],
    ["Réunion du réseau des laboratoires", "Réunion", "Réseautage", "tenue", "10/11 octobre 2018", "", "Le Caire, Égypte", "Égypte\nLibye\nSoudan", "27", "Stockholm", "", "", "", "", ""],
    ["Atelier régional sur les inventaires de PCB", "Atelier", "Renforcement des capacités", "Achevé", "4-6 mars 2018", "", "Alger, Algérie", "Algérie, Maroc et Tunisie", "45", "Stockholm", "6, 9", "12 000 USD", "rapport, p. 12", "saisi deux fois", ""],
    ["Atelier régional sur les inventaires de PCB", "Atelier", "Renforcement des capacités", "Achevé", "11-13 mars 2019", "", "Tunis", "Tunisie", "38", "Stockholm", "6", "", "", "", ""],
    ["Appui à la mise à jour du plan national", "Assistance technique", "renforcement des capacités", "en cours", "2018", "", "", "République démocratique du Congo", "", "Stockholm", "7", "", "", "", ""],
    ["Formation des formateurs sur les pesticides périmés", "Formation de formateurs", "Renforcement des capacités", "réalisé", "lundi 15 octobre 2018", "vendredi 19 octobre 2018", "Abidjan, Côte d’Ivoire", "Côte d'Ivoire, Burkina Faso, Bénin", "22", "Stockholm", "6", "", "", "", ""],
    ["Étude sur le mercure", "étude", "Gestion rationnelle", "prévu", "31/02/2019", "", "", "Tanzanie", "", "Minamata", "", "", "", "", ""],
    ["Conférence de clôture", "Conférence", "Travail en réseau", "annulé", "12/2018", "", "Bamako", "Mali", "", "Bâle, Stockholm", "", "", "", "", ""],
    ["Webinaire sur les polluants organiques persistants", "Webinaire", "Renforcement des capacités", "Achevé", "20.11.2018", "", "en ligne", "Maroc, Algérie, Tunisie, Libye, Mauritanie", "130", "Stockholm", "9", "", "", "", ""],
    ["Projet pilote de décontamination", "Projet pilote", "Gestion rationnelle", "En cours d’exécution", "01/02/2018", "30/06/2019", "Skikda", "Algérie", "", "Stockholm", "6", "125 000 €", "", "", ""],
    ["Mission d’évaluation au Tchad", "Mission", "Renforcement des capacités", "effectuée", "du 3 au 7 décembre 2018", "", "N'Djamena, Tchad", "Tchad", "3", "Bâle", "", "", "", "", ""],
    ["", "Atelier", "", "Achevé", "05/01/2019", "", "", "Maroc", "10", "", "", "", "", "ligne sans titre", ""],
    ["Atelier sur les meilleures techniques disponibles", "Atelier", "Transfert de technologies", "Achevé", "28 février - 2 mars 2019", "", "Casablanca, Maroc", "Maroc, Algérie, Lybie", "41", "Stockholm", "5", "", "", "", ""],
    ["Participation à la COP-9", "Réunion", "Participation à la COP", "Achevé", "29 avril 2019", "10 mai 2019", "Genève, Suisse", "", "2", "Stockholm", "", "", "", "", ""],
    ["Jumelage avec le centre de Dakar", "Jumelage", "Coopération", "Achevé", "janv. 2019", "", "Dakar, Sénégal", "Sénégal", "", "Stockholm", "", "", "", "", ""],
    ["Cours sur le contrôle des mouvements transfrontières", "Cours", "formation", "achevé", "15/01/2019", "10/01/2019", "", "Niger", "25", "Bâle", "", "", "", "dates à vérifier", ""],
    ["Élimination de stocks de DDT", "Projet", "Gestion rationnelle", "en cours", "2016-2019", "", "", "Mali, Niger, pays du G5", "", "Stockholm", "6", "300000 USD", "rapport : section IV", "", ""],
    ["Journée d’étude sur les boues", "Journée d'étude", "Renforcement des capacités", "Achevé", "04/06/18", "", "Oran", "Algérie", "60", "Bâle", "", "", "", "", ""],
    ["Enquête auprès des Parties desservies", "Enquête", "Communication", "Achevé", "juin à août 2019", "", "", "Toutes les Parties desservies", "", "Stockholm", "", "", "", "", ""],
]
towns = ["Annaba", "Constantine", "Sfax", "Sousse", "Fès", "Marrakech", "Tripoli", "Benghazi", "Assouan", "Niamey"]
parties = ["Algérie", "Algérie", "Tunisie", "Tunisie", "Maroc", "Maroc", "Libye", "Libye", "Égypte", "Niger"]
for number in range(25):
    place = number % 10
    first = datetime.date(2017, 1, 9) + datetime.timedelta(days=29 * number)
    rows.append([
        f"Atelier national n° {number + 1} sur les plans de mise en œuvre", "atelier national",
        "Renforcement des capacités", "Achevé", first, first + datetime.timedelta(days=1 + number % 3),
        f"{towns[place]}, {parties[place]}", parties[place], str(20 + number), "Stockholm", "7", "", "", "", "",
    ])
rows[30][8] = "20+15"
rows[33][3] = "achvé"
rows[36][7] = "Maroc, Espgne"
rows[40][9] = "Stokholm"
rows[44][11] = "$ 4 000"
rows[47][4] = "à préciser"

numbered = [[str(index + 1)] + row for index, row in enumerate(rows)]
top = [["Centre régional (inventé) – activités 2016-2019"], []]


def french(value):
    return value.strftime("%d/%m/%Y") if isinstance(value, datetime.date) else value


with open(folder / "activites.csv", "w", encoding="cp1252", newline="") as file:
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    for row in top + [headings] + [[french(cell) for cell in row] for row in numbered] + [["Total : 50"]]:
        writer.writerow(row)

if __name__ == "__main__":
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Activités"
    for row in top + [headings] + numbered:
        sheet.append([int(cell) if isinstance(cell, str) and cell.isdigit() else cell or None for cell in row])
    sheet["A1"].value = top[0][0]
    sheet.merge_cells("A1:D1")
    for cells in sheet.iter_rows(min_row=4, min_col=6, max_col=7):
        for cell in cells:
            if isinstance(cell.value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
    sheet["J20"].value = "#REF!"
    sheet["J20"].data_type = "e"
    book.create_sheet("Contacts").append(["Nom", "Courriel"])
    book.properties.created = book.properties.modified = datetime.datetime(2020, 1, 1)
    book.save(folder / "activites.xlsx")
