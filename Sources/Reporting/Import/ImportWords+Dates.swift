/// Words around names, numbers and dates, in all six languages.
extension ImportWords {
    /// Short forms of months, and names that tables do not have: Arabic months differ from country to country.
    static let monthWords = """
        1 jan; janv; ene; янв; январь; كانون الثاني; جانفي; يناير
        2 feb; fév; févr; фев; февраль; شباط; فيفري
        3 mar; mrz; мар; март; آذار
        4 apr; avr; abr; апр; апрель; نيسان; أفريل; ابريل
        5 may; май; أيار; ماي
        6 jun; июн; июнь; حزيران; جوان; يونيه
        7 jul; juil; июл; июль; تموز; جويلية; يوليه
        8 aug; août; ago; авг; август; آب; أوت; اغسطس
        9 sep; sept; set; сен; сент; сентябрь; أيلول
        10 oct; окт; октябрь; تشرين الأول; اكتوبر
        11 nov; ноя; нояб; ноябрь; تشرين الثاني
        12 dec; déc; dic; дек; декабрь; كانون الأول
        """

    /// Between the first and the last day.
    static let rangeWords = """
        to; until; till; through; au; à; jusqu; a; al; hasta; إلى; الى; حتى; по; до; 至; 到
        """

    static let conjunctions = """
        and; et; y; e; و; и; 和; 与; 及
        """

    static let dateFillers = """
        from; on; of; the; st; nd; rd; th; du; de; le; les; er; ere; des; del; el; los; من; في; г; гг; года; году; с; со
        day; days; jour; jours; mois; month; year; année; 从; 自
        monday; tuesday; wednesday; thursday; friday; saturday; sunday
        lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche
        lunes; martes; miércoles; jueves; viernes; sábado; domingo
        """

    /// What may stand between names.
    static let nameFillers = """
        the; of; for; in; la; le; les; l; du; de; des; d; en; aux; au; el; los; las; del; convention; conventions
        convenio; convenios; اتفاقية; конвенция; конвенции; 公约; parties; countries; pays; países; الدول
        """

    /// What may follow a number of people, or stand before a number of an article.
    static let nouns = """
        participants; participant; people; persons; personnes; personne; pers; experts; attendees; stagiaires
        participantes; personas; مشارك; مشاركا; مشاركين; شخص; участников; участника; человек; чел; 人; 名
        art; arts; article; articles; artículo; artículos; مادة; المادة; статья; статьи; ст; 第; 条
        """
}
