internal import ExactNumbers

extension Wording {
    var title: Words { tell("files.title") }
    var indicator: Words { tell("files.indicator") }
    var ranking: Words { tell("files.ranking") }
    var lowest: Words { tell("files.lowest") }
    var highest: Words { tell("files.highest") }
    var provenanceHead: Words { tell("files.provenance_head") }
    var coverTitle: Words { tell("files.cover_title") }
    var methodology: Words { tell("files.methodology") }
    var formats: Words { tell("files.formats") }
    var report: Words { tell("files.report") }
    var textFile: Words { tell("files.text_file") }
    var spreadsheet: Words { tell("files.spreadsheet") }
    var wholeRecord: Words { tell("files.whole_record") }

    var coverIntroduction: Words {
        tell("files.cover_introduction")
    }
}
