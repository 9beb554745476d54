"""Writes the workbooks of this folder with the libraries that people write workbooks with.

Run in a virtual environment with openpyxl and XlsxWriter; `libreoffice.xlsx` and `libreoffice.ods` are made of `openpyxl.xlsx` by
`soffice --headless --convert-to xlsx`.
"""

import datetime
import pathlib

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment

FOLDER = pathlib.Path(__file__).resolve().parent
MARCH = datetime.date(2018, 3, 1)


def with_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Activities"
    sheet.append(["Title", "Date", "Participants", "Budget", "Remarks"])
    rows = [
        ("Day", MARCH, "dd/mm/yyyy", 40, "0", 12500.5, '#,##0.00 "EUR"'),
        ("Month", MARCH, "mmm-yy", 40, '0 "people"', 12500, "[$USD] #,##0"),
        ("Year", MARCH, "yyyy", 0.4, "0%", 12500, '#,##0 [$€-40C]'),
        ("Time", datetime.datetime(2018, 3, 1, 9, 30), "yyyy-mm-dd hh:mm", 12.345, "0.000", 12500, "General"),
    ]
    for title, date, date_format, count, count_format, amount, amount_format in rows:
        sheet.append([title, date, count, amount, None])
        for column, code in (("B", date_format), ("C", count_format), ("D", amount_format)):
            sheet[f"{column}{sheet.max_row}"].number_format = code
    sheet["A2"].comment = Comment("asked by mail", "reviewer")
    sheet["E2"] = "list"
    sheet["E2"].hyperlink = "https://www.example.org/list.pdf"
    sheet["E3"] = '=HYPERLINK("https://www.example.org/report.pdf","report")'
    sheet["C6"] = "=SUM(C2:C3)"
    sheet["A6"] = "Formula"
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["D"].hidden = True
    sheet.merge_cells("A8:C8")
    sheet["A8"] = "Second part"
    book.create_sheet("Notes")["A1"] = "x"
    book.create_sheet("Secret").sheet_state = "hidden"
    book["Secret"]["A1"] = "y"
    book.save(FOLDER / "openpyxl.xlsx")


def with_xlsxwriter():
    book = xlsxwriter.Workbook(FOLDER / "xlsxwriter.xlsx", {"date_1904": True})
    book.use_zip64()
    sheet = book.add_worksheet("Activities")
    bold = book.add_format({"bold": True})
    month = book.add_format({"num_format": "mmmm yyyy"})
    sheet.write_row("A1", ["Title", "Date", "Participants", "Budget", "Remarks"])
    sheet.write_rich_string("A2", "Work", bold, "shop on ", bold, "PCBs")
    sheet.write_datetime("B2", datetime.datetime(2018, 3, 1), month)
    sheet.write_formula("C2", "=20+20", None, 40)
    sheet.write_formula("C3", "=SUM(C2:C2)")
    sheet.write("A3", "Formula")
    sheet.write("D2", 12500, book.add_format({"num_format": '[$EUR] #,##0'}))
    sheet.write_url("E2", "https://www.example.org/a?b=1#c", string="see")
    sheet.write_comment("A2", "from the minutes")
    sheet.write_blank("H900", None, bold)
    sheet.set_row(1048575, 30)
    sheet.set_row(2, None, None, {"hidden": True})
    book.close()


if __name__ == "__main__":
    with_openpyxl()
    with_xlsxwriter()
