/// The names of the months in the six languages, with their short forms: in what is said of a time, and without a look into all
/// files of languages at each start.
enum MonthNames {
    /// The number of the month that a word names, as words of `SaidText` are folded; nil where it names none.
    static func number(of word: String) -> Int? { numbers[word] }

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (place, line) in names.enumerated() {
            for word in SaidText.words(of: line) { numbers[word] = place + 1 }
        }
        return numbers
    }()

    private static let names = [
        "january jan janvier janv enero ene январь января январе янв يناير جانفي",
        "february feb février févr fév febrero февраль февраля феврале фев февр فبراير فيفري شباط",
        "march mar mars marzo март марта марте мар مارس آذار",
        "april apr avril avr abril abr апрель апреля апреле апр أبريل إبريل أفريل نيسان",
        "may mai mayo май мая мае مايو ماي أيار",
        "june jun juin junio июнь июня июне июн يونيو يونيه جوان حزيران",
        "july jul juillet juil julio июль июля июле июл يوليو يوليه جويلية تموز",
        "august aug août agosto ago август августа августе авг أغسطس أوت آب",
        "september sep sept septembre septiembre setiembre сентябрь сентября сентябре сен сент سبتمبر أيلول",
        "october oct octobre octubre октябрь октября октябре окт أكتوبر",
        "november nov novembre noviembre ноябрь ноября ноябре ноя нояб نوفمبر",
        "december dec décembre déc diciembre dic декабрь декабря декабре дек ديسمبر",
    ]
}
