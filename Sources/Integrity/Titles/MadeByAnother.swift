internal import Scalars

/// Words by which the title of an output says that somebody else made it.
enum MadeByAnother {
    /// Whether a title says in a part of its own that somebody who is named, and is not the centre, published it; or begins
    /// as that of what is only passed on.
    ///
    /// `Statistics published by ministries` are a matter.
    static func isTold(in title: SaidText, _ authorship: Authorship) -> Bool {
        if let first = title.parts.first, passedOn.length(atBeginningOf: first) != nil { return true }
        return title.parts.dropFirst().contains { part in
            made.length(atBeginningOf: part).map { HeldByAnother.isAnother(part.dropFirst($0), authorship) } ?? false
        }
    }

    private static let made = Phrases(
        """
        published by|issued by|produced by|released by|edited by|publie par|publiee par|edite par|editee par|produit par|\
        produite par|diffuse par|publicado por|publicada por|editado por|editada por|producido por|producida por|\
        издано|издана|издан|опубликовано|опубликована|опубликован|выпущено|выпущена|выпущен|صادر عن|صادرة عن|نشره|نشرته|\
        من اصدار
        """)

    private static let passedOn = Phrases(
        """
        link to|links to|copy of|copies of|repost of|reposted|lien vers|liens vers|copie de|copie du|enlace a|enlaces a|\
        copia de|copia del|ссылка на|ссылки на|копия|копии|رابط الى|روابط الى|نسخة من
        """)
}
