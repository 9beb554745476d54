extension Wording {
    var indicator: Words { tell("files.indicator") }
}
