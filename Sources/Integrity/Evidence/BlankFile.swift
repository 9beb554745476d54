internal import Documents
internal import Evaluation

extension EvidenceSource {
    /// Whether it is a file of nothing but a blank, an end of a line or a mark of byte order, by its digest.
    var isBlankFile: Bool { sha256.map { EvidenceSource.blanks.contains($0.value) } ?? false }

    private static let blanks: Set<String> = [
        "36a9e7f1c95b82ffb99743e0c5c4ce95d83c9a430aac59f84ef3cbfab6145068",
        "6c179f21e6f62b629055d8ab40f454ed02e48b68563913473b857d3638e23b28",
        "01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b",
        "7eb70257593da06f682a3ddda54a9d260d4fc514f645237f5ca74b08f8da61a6",
        "75a11da44c802486bc6f65640aa48a730f0f684c5c07a42ba3cd1735eb3fb070",
        "dba5166ad9db9ba648c1032ebbd34dcd0d085b50023b839ef5c68ca1db93a563",
        "e16f1596201850fd4a63680b27f603cb64e67176159be3d8ed78a4403fdb1700",
        "2b4c342f5433ebe591a1da77e013d1b72475562d48578dca8b84bac6651c3cb9",
        "9d1e0e2d9459d06523ad13e28a4093c2316baafe7aec5b25f30eba2e113599c4",
        "f1945cd6c19e56b3c1c78943ef5ec18116907a4ca1efc40a57d48ab1db7adfc5",
        "b42f2099187886def637d6aa840022266e05cb6c987a9394e708e23cd505eb46",
        "f01a374e9c81e3db89b3a42940c4d6a5447684986a1296e42bf13f196eed6295",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "abfbd10daf8965c8860b3582af942d7a7cac972b31d1c50f382b67d9b6c07365",
    ]
}
