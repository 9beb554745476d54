internal import Scalars

/// What a `Party` is looked up in: the table below, read once when it is first needed.
///
/// The table is one text and not a list of values, since long list literals take the compiler long.
enum PartyTable {
    /// The alpha-3 codes in alphabetical order.
    static let codes = rows.map(\.code)

    /// The place of each alpha-3 code in `codes`.
    static let indexes = Dictionary(uniqueKeysWithValues: zip(codes, UInt8(0)...))

    /// The alpha-3 code for each alpha-2 code.
    static let codesByAlpha2 = Dictionary(uniqueKeysWithValues: rows.map { ($0.alpha2, $0.code) })

    /// The alpha-3 code for each English name, in the form that `searchForm` gives.
    static let codesByName = Dictionary(
        uniqueKeysWithValues: rows.flatMap { row in
            row.names.map { (searchForm(of: $0), row.code) }
        })

    /// A name without what people write differently: case, punctuation, articles, `St.` for `Saint`.
    ///
    /// Names are compared as texts, not by their scalars: an accent is the same in its letter and behind it.
    static func searchForm(of name: String) -> String {
        let fillers: Set<String> = ["and", "of", "the"]
        let words = name.lowercased().parts { !$0.properties.isAlphabetic }.filter { !$0.isEmpty }.map(String.init)
        return words.filter { !fillers.contains($0) }.map { $0 == "st" ? "saint" : $0 }.joined(separator: " ")
    }

    /// The English short name of a code.
    static func name(of code: String) -> String {
        indexes[code].map { rows[Int($0)].names[0] } ?? code
    }

    private static let rows = text.words(at: "\n").map(Row.init)

    private struct Row {
        let code: String
        let alpha2: String
        let names: [String]

        init(_ line: Substring) {
            let columns = line.parts(at: " ", atMost: 2)
            code = String(columns[0])
            alpha2 = String(columns[1])
            names = columns[2].words(at: ";").map(String.init)
        }
    }
}

extension PartyTable {
    /// ISO 3166-1: alpha-3 code, alpha-2 code, the English short name and other names that authors write. For the European
    /// Union, which is a Party and no country, the code of travel documents (ICAO Doc 9303, part 3) and the reserved `EU`.
    private static let text = """
        ABW AW Aruba
        AFG AF Afghanistan
        AGO AO Angola
        AIA AI Anguilla
        ALA AX Åland Islands; Aland Islands
        ALB AL Albania
        AND AD Andorra
        ARE AE United Arab Emirates; UAE; Emirates
        ARG AR Argentina
        ARM AM Armenia
        ASM AS American Samoa
        ATA AQ Antarctica
        ATF TF French Southern Territories
        ATG AG Antigua and Barbuda
        AUS AU Australia
        AUT AT Austria
        AZE AZ Azerbaijan
        BDI BI Burundi
        BEL BE Belgium
        BEN BJ Benin
        BES BQ Bonaire, Sint Eustatius and Saba; Caribbean Netherlands
        BFA BF Burkina Faso
        BGD BD Bangladesh
        BGR BG Bulgaria
        BHR BH Bahrain
        BHS BS Bahamas
        BIH BA Bosnia and Herzegovina
        BLM BL Saint Barthélemy; Saint Barthelemy
        BLR BY Belarus
        BLZ BZ Belize
        BMU BM Bermuda
        BOL BO Bolivia (Plurinational State of); Bolivia
        BRA BR Brazil
        BRB BB Barbados
        BRN BN Brunei Darussalam; Brunei
        BTN BT Bhutan
        BVT BV Bouvet Island
        BWA BW Botswana
        CAF CF Central African Republic
        CAN CA Canada
        CCK CC Cocos (Keeling) Islands
        CHE CH Switzerland
        CHL CL Chile
        CHN CN China; People's Republic of China; PRC
        CIV CI Côte d'Ivoire; Ivory Coast; Cote d'Ivoire
        CMR CM Cameroon
        COD CD Democratic Republic of the Congo; Congo-Kinshasa; DR Congo; DRC; Zaire
        COG CG Congo; Congo-Brazzaville; Republic of the Congo
        COK CK Cook Islands
        COL CO Colombia
        COM KM Comoros
        CPV CV Cabo Verde; Cape Verde
        CRI CR Costa Rica
        CUB CU Cuba
        CUW CW Curaçao; Curacao
        CXR CX Christmas Island
        CYM KY Cayman Islands
        CYP CY Cyprus
        CZE CZ Czechia; Czech Republic
        DEU DE Germany; Federal Republic of Germany; GER
        DJI DJ Djibouti
        DMA DM Dominica
        DNK DK Denmark
        DOM DO Dominican Republic
        DZA DZ Algeria
        ECU EC Ecuador
        EGY EG Egypt
        ERI ER Eritrea
        ESH EH Western Sahara
        ESP ES Spain
        EST EE Estonia
        ETH ET Ethiopia
        EUE EU European Union; European Community; EUU; EUN
        FIN FI Finland
        FJI FJ Fiji
        FLK FK Falkland Islands (Malvinas); Falkland Islands; Malvinas
        FRA FR France
        FRO FO Faroe Islands
        FSM FM Micronesia (Federated States of); Micronesia; Federated States of Micronesia
        GAB GA Gabon
        GBR GB United Kingdom of Great Britain and Northern Ireland; United Kingdom; UK; Great Britain; Britain
        GEO GE Georgia
        GGY GG Guernsey
        GHA GH Ghana
        GIB GI Gibraltar
        GIN GN Guinea
        GLP GP Guadeloupe
        GMB GM Gambia
        GNB GW Guinea-Bissau
        GNQ GQ Equatorial Guinea
        GRC GR Greece; Hellenic Republic; EL
        GRD GD Grenada
        GRL GL Greenland
        GTM GT Guatemala
        GUF GF French Guiana
        GUM GU Guam
        GUY GY Guyana
        HKG HK China, Hong Kong Special Administrative Region; Hong Kong
        HMD HM Heard Island and McDonald Islands
        HND HN Honduras
        HRV HR Croatia
        HTI HT Haiti
        HUN HU Hungary
        IDN ID Indonesia
        IMN IM Isle of Man
        IND IN India
        IOT IO British Indian Ocean Territory
        IRL IE Ireland
        IRN IR Iran (Islamic Republic of); Iran; Islamic Republic of Iran
        IRQ IQ Iraq
        ISL IS Iceland
        ISR IL Israel
        ITA IT Italy
        JAM JM Jamaica
        JEY JE Jersey
        JOR JO Jordan
        JPN JP Japan
        KAZ KZ Kazakhstan
        KEN KE Kenya
        KGZ KG Kyrgyzstan; Kyrgyz Republic
        KHM KH Cambodia
        KIR KI Kiribati
        KNA KN Saint Kitts and Nevis
        KOR KR Republic of Korea; South Korea; Korea (Republic of)
        KWT KW Kuwait
        LAO LA Lao People's Democratic Republic; Laos; Lao PDR
        LBN LB Lebanon
        LBR LR Liberia
        LBY LY Libya; Libyan Arab Jamahiriya
        LCA LC Saint Lucia
        LIE LI Liechtenstein
        LKA LK Sri Lanka
        LSO LS Lesotho
        LTU LT Lithuania
        LUX LU Luxembourg
        LVA LV Latvia
        MAC MO China, Macao Special Administrative Region; Macao; Macau
        MAF MF Saint Martin (French part); Saint Martin
        MAR MA Morocco
        MCO MC Monaco
        MDA MD Republic of Moldova; Moldova
        MDG MG Madagascar
        MDV MV Maldives
        MEX MX Mexico
        MHL MH Marshall Islands
        MKD MK North Macedonia; Macedonia; The former Yugoslav Republic of Macedonia
        MLI ML Mali
        MLT MT Malta
        MMR MM Myanmar; Burma
        MNE ME Montenegro
        MNG MN Mongolia
        MNP MP Northern Mariana Islands
        MOZ MZ Mozambique
        MRT MR Mauritania
        MSR MS Montserrat
        MTQ MQ Martinique
        MUS MU Mauritius
        MWI MW Malawi
        MYS MY Malaysia
        MYT YT Mayotte
        NAM NA Namibia
        NCL NC New Caledonia
        NER NE Niger
        NFK NF Norfolk Island
        NGA NG Nigeria
        NIC NI Nicaragua
        NIU NU Niue
        NLD NL Netherlands (Kingdom of the); Netherlands; Kingdom of the Netherlands; Holland
        NOR NO Norway
        NPL NP Nepal
        NRU NR Nauru
        NZL NZ New Zealand
        OMN OM Oman
        PAK PK Pakistan
        PAN PA Panama
        PCN PN Pitcairn; Pitcairn Islands
        PER PE Peru
        PHL PH Philippines
        PLW PW Palau
        PNG PG Papua New Guinea
        POL PL Poland
        PRI PR Puerto Rico
        PRK KP Democratic People's Republic of Korea; North Korea; DPRK; Korea (Democratic People's Republic of)
        PRT PT Portugal
        PRY PY Paraguay
        PSE PS State of Palestine; Palestine; Palestinian Territories
        PYF PF French Polynesia
        QAT QA Qatar
        REU RE Réunion; Reunion
        ROU RO Romania; ROM
        RUS RU Russian Federation; Russia
        RWA RW Rwanda
        SAU SA Saudi Arabia
        SDN SD Sudan
        SEN SN Senegal
        SGP SG Singapore
        SGS GS South Georgia and the South Sandwich Islands
        SHN SH Saint Helena; Saint Helena, Ascension and Tristan da Cunha
        SJM SJ Svalbard and Jan Mayen Islands; Svalbard
        SLB SB Solomon Islands
        SLE SL Sierra Leone
        SLV SV El Salvador
        SMR SM San Marino
        SOM SO Somalia
        SPM PM Saint Pierre and Miquelon
        SRB RS Serbia
        SSD SS South Sudan
        STP ST Sao Tome and Principe; São Tomé and Príncipe
        SUR SR Suriname; Surinam
        SVK SK Slovakia; Slovak Republic
        SVN SI Slovenia
        SWE SE Sweden
        SWZ SZ Eswatini; Swaziland
        SXM SX Sint Maarten (Dutch part); Sint Maarten
        SYC SC Seychelles
        SYR SY Syrian Arab Republic; Syria
        TCA TC Turks and Caicos Islands
        TCD TD Chad
        TGO TG Togo
        THA TH Thailand
        TJK TJ Tajikistan
        TKL TK Tokelau
        TKM TM Turkmenistan
        TLS TL Timor-Leste; East Timor
        TON TO Tonga
        TTO TT Trinidad and Tobago
        TUN TN Tunisia
        TUR TR Türkiye; Turkey
        TUV TV Tuvalu
        TWN TW Taiwan Province of China; Taiwan
        TZA TZ United Republic of Tanzania; Tanzania
        UGA UG Uganda
        UKR UA Ukraine
        UMI UM United States Minor Outlying Islands; U.S. Outlying Islands
        URY UY Uruguay
        USA US United States of America; United States; U.S.A.
        UZB UZ Uzbekistan
        VAT VA Holy See; Vatican City; Vatican
        VCT VC Saint Vincent and the Grenadines
        VEN VE Venezuela (Bolivarian Republic of); Venezuela
        VGB VG British Virgin Islands
        VIR VI United States Virgin Islands; U.S. Virgin Islands
        VNM VN Viet Nam; Vietnam
        VUT VU Vanuatu
        WLF WF Wallis and Futuna Islands; Wallis and Futuna
        WSM WS Samoa
        YEM YE Yemen
        ZAF ZA South Africa
        ZMB ZM Zambia
        ZWE ZW Zimbabwe
        """
}
