internal import ExactNumbers

extension Wording {
    func titled(_ id: Words, _ title: Words) -> Words { tell("scenarios.titled", ["id": id, "title": title]) }

    /// A difference with its sign; `0` for none.
    func signed(_ difference: Rational) -> Words {
        difference > .zero ? added(difference) : rounded(difference)
    }

    func noMethodology(_ code: String, _ message: String) -> Words {
        tell("scenarios.no_methodology", ["code": "\(code)", "message": Words.written(message)])
    }
}
