/// Words by which a reason says that what it is given for is lacking, or was not looked at.
enum ReasonAgainst {
    static func isTold(in reason: SaidText) -> Bool { reason.holds(denials) }

    private static let denials = Phrases(
        """
        no evidence|no document shows|no documents show|no proof|no evaluation|no survey|no data|not evaluated|\
        not been evaluated|not been assessed|not been measured|not measured|not been reviewed|not been verified|\
        not been confirmed|could not be verified|cannot be verified|could not be confirmed|cannot be confirmed|\
        cannot be shown|not yet started|not yet begun|not yet been|not yet in place|not in place|not implemented|\
        not been implemented|does not exist|do not exist|did not take place|nothing was done|is lacking|are lacking|\
        aucune preuve|aucune evaluation|aucune enquete|aucune donnee|aucun document|pas ete evalue|pas ete evaluee|\
        pas ete evalues|pas ete mesure|pas ete mesuree|pas ete verifie|pas ete verifiee|pas encore|n existe pas|\
        n existent pas|n a pas eu lieu|fait defaut|font defaut|ninguna prueba|ninguna evaluacion|ninguna encuesta|\
        no hay pruebas|no hay datos|no hay documentos|no se ha evaluado|no se ha medido|no se ha verificado|\
        no pudo verificarse|no se pudo verificar|aun no|todavia no|no existe|no existen|no tuvo lugar|нет доказательств|\
        нет документов|нет данных|нет подтверждения|не оценивалось|не оценивалась|не оценивался|не проверено|\
        не проверялось|не подтверждено|не проводилась|не проводилось|не проводился|еще не|не существует|отсутствует|\
        отсутствуют|لا دليل|لا توجد ادلة|لا يوجد دليل|لا توجد بيانات|لم يقيم|لم تقيم|لم يجر|لم تجر|لم يتم|لا يوجد|لا توجد|\
        没有证据|没有文件|没有数据|没有评估|未经评估|未评估|尚未|未经核实|不存在|无法核实
        """)
}
