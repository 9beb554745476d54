internal import Scalars

/// The kinds of publications, as titles call them.
enum KindOfOutput {
    /// The one kind whose name a title begins or ends with, where it names none else; nil where there is none, or another
    /// is named, too: a `video guide` may be either.
    static func of(_ title: SaidText) -> String? {
        guard let first = title.parts.first else { return nil }
        let named = kinds.filter { title.holds($0.words) }
        guard named.count == 1, let kind = named.first, let place = kind.words.places(in: first) else { return nil }
        return place.lowerBound == 0 || place.upperBound == first.count ? kind.name : nil
    }

    private static let kinds: [(name: String, words: Phrases)] = [
        (
            "guide",
            Phrases(
                """
                guide|guides|guidelines|guidance|manual|handbook|toolkit|manuel|lignes directrices|guia|guias|directrices|\
                руководство|пособие|справочник|دليل|指南|手册
                """)
        ),
        (
            "website",
            Phrases(
                """
                website|web site|web page|webpage|web portal|site web|page web|portail|sitio web|pagina web|portal web|\
                сайт|веб сайт|портал|موقع|الموقع|网站|网页
                """)
        ),
        (
            "periodical",
            Phrases(
                """
                newsletter|bulletin|magazine|journal|lettre d information|revue|boletin|revista|бюллетень|журнал|вестник|\
                نشرة|مجلة|通讯|期刊|简报
                """)
        ),
        (
            "flyer",
            Phrases(
                """
                flyer|leaflet|poster|banner|sticker|postcard|depliant|affiche|prospectus|tract|autocollant|folleto|\
                cartel|volante|листовка|плакат|буклет|наклейка|ملصق|مطوية|منشور|海报|传单|折页
                """)
        ),
        (
            "film",
            Phrases(
                "film|video|documentary|video clip|documentaire|pelicula|documental|фильм|видео|ролик|فيلم|فيديو|影片|视频|短片"
            )
        ),
        (
            "dataset",
            Phrases(
                """
                dataset|data set|database|jeu de donnees|base de donnees|base de datos|conjunto de datos|база данных|\
                набор данных|قاعدة بيانات|مجموعة بيانات|数据库|数据集
                """)
        ),
    ]
}
