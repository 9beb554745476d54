import MandateEngine

let project = Project(criteria: "Criteria")
do {
    for assessment in try project.assess(CommandLine.arguments.last ?? "") {
        print("\(assessment.methodology): \(assessment.score) of \(assessment.achievable)")
        for criterion in assessment.criteria {
            print("  \(criterion.id) (\(criterion.status)): \(criterion.score?.description ?? "not scored")")
            for indicator in criterion.indicators { print("    counted: \(indicator.counted)") }
        }
    }
} catch {
    print(error)
}
