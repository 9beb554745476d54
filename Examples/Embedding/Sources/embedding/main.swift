import MandateEngine

let project = Project(criteria: "Criteria")
do {
    for assessment in try project.assess(CommandLine.arguments.last ?? "") {
        if let score = assessment.score, let achievable = assessment.achievable {
            print("\(assessment.methodology): \(score) of \(achievable)")
        } else {
            print("\(assessment.methodology): nothing is added up")
        }
        for criterion in assessment.criteria {
            print("  \(criterion.id) (\(criterion.status)): \(criterion.score?.description ?? "not scored")")
            for indicator in criterion.indicators { print("    counted: \(indicator.counted)") }
        }
    }
} catch {
    print(error)
}
