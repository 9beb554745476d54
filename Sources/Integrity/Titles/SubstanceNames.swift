internal import Scalars

/// Substances that are known by two names, so that one stock is not told under both.
enum SubstanceNames {
    /// The first of the names of a substance, by its letters and digits as `FreeWord` writes them; nil where it has no other.
    static func first(of plain: String) -> String? { names[plain] }

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in written {
            let forms = line.words(at: "|").map { FreeWord.plain(String($0)) }
            for form in forms { names[form] = forms[0] }
        }
        return names
    }()

    /// What is mostly told for a substance of whose stock it is, by the names that `first` gives.
    static func stock(of plain: String) -> String {
        let name = first(of: plain) ?? plain
        return stocks[name] ?? name
    }

    /// Oils of transformers are told by weight as the PCBs that are in them.
    private static let stocks: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "transformer-oil", "transformer-oils", "contaminated-oil", "contaminated-oils", "pcb-contaminated-oil",
            "pcb-transformers", "pcb-transformer", "huile-de-transformateur", "huiles-de-transformateur",
            "huiles-de-transformateurs", "aceite-de-transformador", "aceites-de-transformador", "aceite-dielectrico",
            "aceites-dielectricos", "dielectric-oil", "huile-dielectrique",
        ].map { FreeWord.plain($0) }.firstOccurrences.map { ($0, FreeWord.plain("pcb")) })

    private static let written = [
        "pcb|polychlorinated-biphenyl|polychlorobiphenyl|polychlorobiphenyle|bpc|bifenilos-policlorados|pcb-oil|pcb-oils"
            + "|askarel",
        "ddt|dichlorodiphenyltrichloroethane|dichloro-diphenyl-trichloroethane",
        "hcb|hexachlorobenzene|hexachlorobenzène",
        "lindane|gamma-hch|lindano|gamma-hexachlorocyclohexane",
        "pfos|perfluorooctane-sulfonic-acid|perfluorooctane-sulfonate",
        "pfoa|perfluorooctanoic-acid", "pbde|polybrominated-diphenyl-ether|bde", "hbcd|hbcdd|hexabromocyclododecane",
        "sccp|short-chain-chlorinated-paraffin", "pcp|pentachlorophenol", "mercury|hg|mercure|mercurio",
        "lead|pb|plomb|plomo",
        "asbestos|amiante|amianto", "pcdd|dioxin|dioxine|dioxina|polychlorinated-dibenzo-p-dioxin",
        "e-waste|weee|deee|raee",
        "used-oil|waste-oil|huiles-usagees|aceites-usados",
    ]
}
