internal import Evaluation
internal import Scalars

/// The Conventions that a title names.
enum ConventionNames {
    /// The words of the field `conventions` for those that a title names as Conventions: in a title that speaks of a
    /// centre, a Convention's name is the centre's, and what is learnt from one Convention is learnt for another.
    static func of(_ title: SaidText) -> Set<String> {
        let words = title.folded
        func stands(_ stems: [String]) -> Bool {
            stems.contains { stem in words.contains { $0.begins(with: stem) } }
        }
        guard stands(conventions), !stands(centres), !stands(comparisons) else { return [] }
        return Set(names.filter { stands($0.stems) }.map(\.convention))
    }

    private static let names: [(convention: String, stems: [String])] = [
        ("basel", folded("basel bale basilea базельск بازل 巴塞")),
        ("rotterdam", folded("rotterdam роттердамск روتردام 鹿特")),
        ("stockholm", folded("stockholm estocolmo стокгольмск ستكهولم استكهولم ستوكهولم 斯德")),
        ("minamata", folded("minamata минаматск ميناماتا 水俣")),
    ]
    private static let conventions = folded("convention convenio конвенци اتفاقية الاتفاقية واتفاقية لاتفاقية 公约")
    private static let comparisons = folded(
        """
        lesson experience comparison comparing synerg leçons enseignement expérience comparaison lecciones experiencia \
        comparación sinergia опыт урок сравнен синерг دروس تجربة خبرات مقارنة 经验 教训 借鉴 协同
        """)
    private static let centres = folded("centre center centro центр مركز المركز 中心")

    private static func folded(_ stems: String) -> [String] { stems.words.map { FoldedWords.of(String($0))[0] } }
}
