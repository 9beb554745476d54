extension Wording {
    var legend: Words { tell("charts.legend") }
}
