import MandateEngine

let project = Project(criteria: "Criteria")
do {
    for assessment in try project.assess(CommandLine.arguments.last ?? "") {
        let points = [assessment.score, assessment.achievable].compactMap { $0?.description }
        print("\(assessment.methodology): \(points.joined(separator: " of "))")
        for criterion in assessment.criteria {
            print("  \(criterion.id) (\(criterion.status)): \(criterion.score?.description ?? "not scored")")
            for indicator in criterion.indicators { print("    counted: \(indicator.counted)") }
        }
    }
} catch {
    print(error)
}
