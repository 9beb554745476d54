internal import Scalars

/// Words by which a title or a note says that somebody else held something, or that the centre only took part.
enum HeldByAnother {
    /// Whether a part of a title begins so: `… (organised by UNEP)`.
    static func isTold(inTitle title: SaidText, _ authorship: Authorship) -> Bool {
        if let first = title.parts.first {
            if isAppearance(title, authorship) { return true }
            if attendancesOfOwn.length(atBeginningOf: first) != nil { return true }
            // What is called participation may be own work, unless somebody else is named.
            if attendances.length(atBeginningOf: first) != nil, let place = organised.places(in: first),
                isAnother(first[place.upperBound...], authorship)
            {
                return true
            }
        }
        return title.parts.dropFirst().contains { part in
            organised.length(atBeginningOf: part).map {
                isAnother(part.dropFirst($0), authorship) && (part[0] != "由" || holding.places(in: part) != nil)
            } ?? false
                || isAttended(part)
        }
    }

    /// Whether a title begins with what somebody does at the event of others: `Presentation at the congress of …`.
    private static func isAppearance(_ title: SaidText, _ authorship: Authorship) -> Bool {
        guard let first = title.parts.first, let length = appearances.length(atBeginningOf: first) else { return false }
        let words = title.words.dropFirst(length)
        return words.contains(where: events.contains) && words.allSatisfy { !own.contains($0) }
            && !authorship.isNamed(in: words.joined(separator: " "))
    }

    /// Whether a note says so.
    static func isTold(inNote note: SaidText, _ authorship: Authorship) -> Bool {
        note.parts.contains { part in
            if let place = organised.places(in: part) {
                // In Chinese `by` stands before whoever paid, too.
                if part[place.lowerBound] == "由", holding.places(in: part) == nil { return isAttended(part) }
                return isAnother(part[place.upperBound...], authorship) && partOfIt.places(in: part) == nil
            }
            return isAttended(part)
        }
    }

    /// Whether somebody is named, and it is neither the centre nor its host nor both together.
    static func isAnother(_ words: ArraySlice<String>, _ authorship: Authorship) -> Bool {
        guard let first = words.first, !littleWords.contains(first), words.allSatisfy({ !own.contains($0) }) else {
            return false
        }
        return !authorship.isNamed(in: words.joined(separator: " "))
    }

    private static func isAttended(_ part: [String]) -> Bool {
        guard let place = attended.places(in: part) else { return false }
        // Who took part in the preparation, or in what it ran itself, did more than attend.
        return part[place.upperBound...].prefix(4).allSatisfy { !work.contains($0) }
    }

    private static let organised = Phrases(
        """
        organised by|organized by|convened by|was run by|organise par|organisee par|convoque par|convoquee par|\
        organizado por|organizada por|convocado por|convocada por|организован|организована|организовано|организованный|\
        организованная|организованное|организатор|نظمته|نظمتها|نظمه|نظمها|من تنظيم|主办方为|主办单位|由
        """)

    /// Behind a Russian participle a place or a purpose may stand as well as a name.
    private static let littleWords = Set(SaidText.words(of: "в во на для при с со по из за и как у к"))

    private static let holding = Phrases("举办|主办|承办|组织|召开")

    /// With these the centre, or it together with others, is told.
    private static let own = Set(
        SaidText.words(
            of: """
                us our we centre center centres jointly together nous notre centre conjointement ensemble nosotros nuestro \
                centro conjuntamente мы нами нас центр центром центра совместно المركز مركزنا بالاشتراك 中 心 共 同 联
                """))

    /// A note may tell so of a part of it.
    private static let partOfIt = Phrases(
        """
        side event|visit|excursion|dinner|reception|exhibition|opening|session|visite|excursion|reception|exposition|seance|\
        ouverture|visita|excursion|sesion|recepcion|exposicion|inauguracion|поездка|экскурсия|выставка|прием|сессия|زيارة|معرض|جلسة
        """)

    private static let attended = Phrases(
        """
        staff attended|staff members attended|staff member attended|staff took part|members of staff attended|\
        colleagues attended|we attended|we took part|we participated|we were invited|we were represented|our expert took part|\
        our experts took part|our expert attended|our experts attended|our expert participated|our staff attended|\
        our staff took part|our director attended|our director took part|the centre attended|the centre took part|\
        the centre participated|the centre was invited|the centre was represented|staff of the centre attended|\
        staff of the centre took part|attended by our|attended by one expert of the centre|nous avons participe|\
        nous avons assiste|nous avons ete invites|notre expert a participe|notre expert y a participe|nos experts ont participe|\
        le centre a participe|le centre y a participe|le centre a assiste|le centre a ete invite|participamos|asistimos|\
        fuimos invitados|nuestro experto participo|nuestros expertos participaron|el centro participo|el centro asistio|\
        el centro fue invitado|мы участвовали|мы приняли участие|нас пригласили|наш эксперт участвовал|\
        наш эксперт принял участие|центр участвовал|центр принял участие|центр был приглашен|شاركنا|حضرنا|دعينا|\
        شارك المركز|حضر المركز|دعي المركز|شارك خبيرنا|我们参加|我们出席|我中心参加|本中心参加|中心派员参加|应邀参加|应邀出席
        """)

    /// With these a title begins that tells of what was attended; `Participation of women` is a matter.
    private static let attendances = Phrases(
        """
        participation in|participation at|participated in|participating in|attendance at|attended|attending|invitation to|\
        participation a la|participation a l|participation au|participation aux|assistance a la|assistance au|\
        participacion en|asistencia a la|asistencia al|участие в|участие во|المشاركة في|مشاركة في|حضور|参加|出席
        """)

    /// With these a title begins that tells of what somebody did at an event.
    private static let appearances = Phrases(
        """
        presentation at|presentations at|presentation during|lecture at|speech at|talk at|keynote at|keynote speech at|\
        keynote address at|panellist at|panelist at|speaker at|speakers at|stand at|booth at|poster at|\
        presentation a la|presentation au|expose a la|expose au|communication a la|communication au|intervention a la|\
        intervention au|conference a la|allocution a la|allocution au|stand a la|stand au|affiche au|ponencia en|\
        presentacion en|charla en|discurso en|intervencion en|estand en|cartel en|доклад на|доклады на|выступление на|\
        выступления на|презентация на|стенд на|كلمة في|عرض في|محاضرة في|مداخلة في|جناح في
        """)

    private static let events = Set(
        SaidText.words(
            of: """
                conference congress symposium forum seminar workshop meeting webinar summit session fair expo exhibition \
                colloquium congrès colloque séminaire atelier réunion webinaire sommet foire salon exposition congreso \
                conferencia simposio foro seminario taller reunión cumbre feria exposición конференции конгрессе симпозиуме \
                форуме семинаре совещании выставке съезде вебинаре مؤتمر المؤتمر ندوة الندوة منتدى المنتدى ورشة اجتماع معرض
                """))

    /// These say that people of the centre attended.
    private static let attendancesOfOwn = Phrases(
        """
        participation of the centre|participation of the director|participation of our|\
        participation of an expert of the centre|participation of experts of the centre|participation of staff|\
        attendance of the centre|participation du centre|participation du directeur|participation de la directrice|\
        participacion del centro|participacion del director|участие центра|участие директора|مشاركة المركز|مشاركة مدير|\
        中心参加|我中心参加
        """)

    private static let work = Set(
        SaidText.words(
            of: """
                preparation preparations preparing planning organising organizing organisation organization designing running \
                funding financing préparation organisation conception financement preparación organización diseño \
                финансирование подготовке организации проведении إعداد تنظيم تمويل 筹 组
                """))
}
