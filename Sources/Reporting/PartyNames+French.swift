extension PartyNames {
    /// One line per area: its ISO 3166-1 alpha-3 code and its French name.
    static let french = """
        ABW Aruba
        AFG Afghanistan
        AGO Angola
        AIA Anguilla
        ALA Îles Åland
        ALB Albanie
        AND Andorre
        ARE Émirats arabes unis
        ARG Argentine
        ARM Arménie
        ASM Samoa américaines
        ATA Antarctique
        ATF Terres australes françaises
        ATG Antigua-et-Barbuda
        AUS Australie
        AUT Autriche
        AZE Azerbaïdjan
        BDI Burundi
        BEL Belgique
        BEN Bénin
        BES Bonaire, Saint-Eustache et Saba
        BFA Burkina Faso
        BGD Bangladesh
        BGR Bulgarie
        BHR Bahreïn
        BHS Bahamas
        BIH Bosnie-Herzégovine
        BLM Saint-Barthélemy
        BLR Bélarus
        BLZ Belize
        BMU Bermudes
        BOL Bolivie (État plurinational de)
        BRA Brésil
        BRB Barbade
        BRN Brunéi Darussalam
        BTN Bhoutan
        BVT Île Bouvet
        BWA Botswana
        CAF République centrafricaine
        CAN Canada
        CCK Îles Cocos
        CHE Suisse
        CHL Chili
        CHN Chine
        CIV Côte d'Ivoire
        CMR Cameroun
        COD République démocratique du Congo
        COG Congo
        COK Îles Cook
        COL Colombie
        COM Comores
        CPV Cabo Verde
        CRI Costa Rica
        CUB Cuba
        CUW Curaçao
        CXR Île Christmas
        CYM Îles Caïmans
        CYP Chypre
        CZE Tchéquie
        DEU Allemagne
        DJI Djibouti
        DMA Dominique
        DNK Danemark
        DOM République dominicaine
        DZA Algérie
        ECU Équateur
        EGY Égypte
        ERI Érythrée
        ESH Sahara occidental
        ESP Espagne
        EST Estonie
        ETH Éthiopie
        FIN Finlande
        FJI Fidji
        FLK Îles Falkland (Malvinas)
        FRA France
        FRO Îles Féroé
        FSM Micronésie (États fédérés de)
        GAB Gabon
        GBR Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
        GEO Géorgie
        GGY Guernesey
        GHA Ghana
        GIB Gibraltar
        GIN Guinée
        GLP Guadeloupe
        GMB Gambie
        GNB Guinée-Bissau
        GNQ Guinée équatoriale
        GRC Grèce
        GRD Grenade
        GRL Groenland
        GTM Guatemala
        GUF Guyane française
        GUM Guam
        GUY Guyana
        HKG Chine, région administrative spéciale de Hong Kong
        HMD Îles Heard-et-MacDonald
        HND Honduras
        HRV Croatie
        HTI Haïti
        HUN Hongrie
        IDN Indonésie
        IMN Île de Man
        IND Inde
        IOT Territoire britannique de l'océan Indien
        IRL Irlande
        IRN Iran (République islamique d')
        IRQ Iraq
        ISL Islande
        ISR Israël
        ITA Italie
        JAM Jamaïque
        JEY Jersey
        JOR Jordanie
        JPN Japon
        KAZ Kazakhstan
        KEN Kenya
        KGZ Kirghizistan
        KHM Cambodge
        KIR Kiribati
        KNA Saint-Kitts-et-Nevis
        KOR République de Corée
        KWT Koweït
        LAO République démocratique populaire lao
        LBN Liban
        LBR Libéria
        LBY Libye
        LCA Sainte-Lucie
        LIE Liechtenstein
        LKA Sri Lanka
        LSO Lesotho
        LTU Lituanie
        LUX Luxembourg
        LVA Lettonie
        MAC Chine, région administrative spéciale de Macao
        MAF Saint-Martin (partie française)
        MAR Maroc
        MCO Monaco
        MDA République de Moldova
        MDG Madagascar
        MDV Maldives
        MEX Mexique
        MHL Îles Marshall
        MKD Macédoine du Nord
        MLI Mali
        MLT Malte
        MMR Myanmar
        MNE Monténégro
        MNG Mongolie
        MNP Îles Mariannes du Nord
        MOZ Mozambique
        MRT Mauritanie
        MSR Montserrat
        MTQ Martinique
        MUS Maurice
        MWI Malawi
        MYS Malaisie
        MYT Mayotte
        NAM Namibie
        NCL Nouvelle-Calédonie
        NER Niger
        NFK Île Norfolk
        NGA Nigéria
        NIC Nicaragua
        NIU Nioué
        NLD Pays-Bas (Royaume des)
        NOR Norvège
        NPL Népal
        NRU Nauru
        NZL Nouvelle-Zélande
        OMN Oman
        PAK Pakistan
        PAN Panama
        PCN Pitcairn
        PER Pérou
        PHL Philippines
        PLW Palaos
        PNG Papouasie-Nouvelle-Guinée
        POL Pologne
        PRI Porto Rico
        PRK République populaire démocratique de Corée
        PRT Portugal
        PRY Paraguay
        PSE État de Palestine
        PYF Polynésie française
        QAT Qatar
        REU Réunion
        ROU Roumanie
        RUS Fédération de Russie
        RWA Rwanda
        SAU Arabie saoudite
        SDN Soudan
        SEN Sénégal
        SGP Singapour
        SGS Géorgie du Sud-et-les Îles Sandwich du Sud
        SHN Sainte-Hélène
        SJM Svalbard et Jan Mayen
        SLB Îles Salomon
        SLE Sierra Leone
        SLV El Salvador
        SMR Saint-Marin
        SOM Somalie
        SPM Saint-Pierre-et-Miquelon
        SRB Serbie
        SSD Soudan du Sud
        STP Sao Tomé-et-Principe
        SUR Suriname
        SVK Slovaquie
        SVN Slovénie
        SWE Suède
        SWZ Eswatini
        SXM Saint-Martin (partie néerlandaise)
        SYC Seychelles
        SYR République arabe syrienne
        TCA Îles Turques-et-Caïques
        TCD Tchad
        TGO Togo
        THA Thaïlande
        TJK Tadjikistan
        TKL Tokelau
        TKM Turkménistan
        TLS Timor-Leste
        TON Tonga
        TTO Trinité-et-Tobago
        TUN Tunisie
        TUR Türkiye
        TUV Tuvalu
        TWN Province chinoise de Taiwan
        TZA République-Unie de Tanzanie
        UGA Ouganda
        UKR Ukraine
        UMI Îles mineures éloignées des États-Unis
        URY Uruguay
        USA États-Unis d'Amérique
        UZB Ouzbékistan
        VAT Saint-Siège
        VCT Saint-Vincent-et-les Grenadines
        VEN Venezuela (République bolivarienne du)
        VGB Îles Vierges britanniques
        VIR Îles Vierges américaines
        VNM Viet Nam
        VUT Vanuatu
        WLF Îles Wallis-et-Futuna
        WSM Samoa
        YEM Yémen
        ZAF Afrique du Sud
        ZMB Zambie
        ZWE Zimbabwe
        """
}
