internal import ExactNumbers

extension Wording {
    var indicator: Words { tell("files.indicator") }
}
