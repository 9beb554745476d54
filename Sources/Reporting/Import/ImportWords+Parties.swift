/// Names of Parties that people write and that no table has.
extension ImportWords {
    static let partyAliases = """
        BOL Bolivia; Bolivie; بوليفيا; Боливия
        BRN Brunei; Brunéi; Бруней
        CAF RCA; Centrafrique
        CIV Côte d'Ivoire; Cote d Ivoire; Ivory Coast; Costa de Marfil; Кот-д'Ивуар; ساحل العاج
        COD RDC; DRC; RD Congo; DR Congo; R.D. Congo; Congo-Kinshasa; Congo (RDC); Rép. dém. du Congo; Congo Kinshasa; ДРК
        COG Congo-Brazzaville; République du Congo; Republic of the Congo; Congo Brazzaville; República del Congo
        CPV Cap-Vert; Cape Verde; Cap Vert; Cabo Verde
        CZE République tchèque; Czech Republic; Tchéquie; República Checa
        FSM Micronésie; Micronesia
        GBR Royaume-Uni; United Kingdom; UK; Grande-Bretagne; Great Britain; Reino Unido; Великобритания; المملكة المتحدة; 英国
        GNB Guinée Bissau; Guinea Bissau
        GNQ Guinée équatoriale; Equatorial Guinea
        IRN Iran; Irán; إيران; Иран; 伊朗
        KGZ Киргизия; Kirghizistan; Kirghizie
        KOR Corée du Sud; South Korea; Corea del Sur; République de Corée; كوريا الجنوبية; Южная Корея; 韩国
        LAO Laos; Лаос; لاوس
        LBY Libye; Lybie; Lybia; Libya; Libia; Libyan Arab Jamahiriya; Jamahiriya arabe libyenne
        MDA Moldavie; Moldova; Moldavia; Молдова; Молдавия
        MKD Macédoine; Macedonia; Macédoine du Nord
        MMR Birmanie; Burma
        MRT Mauritanie; Mauritania
        NLD Pays-Bas; Netherlands; Holland; Hollande; Países Bajos
        PRK Corée du Nord; North Korea; Corea del Norte; Северная Корея; 朝鲜
        PSE Palestine; Palestina; فلسطين; Палестина; State of Palestine
        RUS Russie; Russia; Rusia; Россия; روسيا; 俄罗斯
        STP Sao Tomé; Sao Tome; São Tomé; Sao Tomé et Principe
        SWZ Swaziland; Eswatini; Suazilandia
        SYR Syrie; Syria; Siria; سوريا; سورية; Сирия; 叙利亚
        TCD Tchad; Chad
        TLS Timor oriental; East Timor; Timor Leste
        TUN Tunisie; Tunisia
        TUR Turquie; Turkey; Turquía; Türkiye; تركيا; Турция
        TZA Tanzanie; Tanzania; Tanzanía; Танзания; تنزانيا; 坦桑尼亚
        USA États-Unis; Etats Unis; United States; USA; Estados Unidos; EE.UU.; США; 美国
        VEN Venezuela; Венесуэла; فنزويلا
        VNM Vietnam; Viêt Nam; Вьетнам; فيتنام; 越南
        """

    /// Codes that are words where tables mix languages; they are still read where a cell holds codes alone.
    static let wordsLikeCodes: Set<String> = [
        "AND", "ARE", "CAN", "PER", "MAR", "EST", "ISL", "LIE", "SUR", "BEN", "NER",
    ]
}
