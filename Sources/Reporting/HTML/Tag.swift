/// The elements that reports are made of.
enum Tag: String, Sendable {
    case html, head, title, meta, style, body, header, main, footer, nav, section, article, figure, figcaption
    case h1, h2, h3, h4, h5, h6, p, div, span, a, ul, ol, li, dl, dt, dd, br, strong, small, code, bdi, cite, em
    case table, caption, thead, tbody, tfoot, tr, th, td, details, summary
    case svg, desc, defs, pattern, path, rect, line, circle, text, g

    /// Whether the element has no content and no end tag.
    var isVoid: Bool { self == .meta || self == .br }

    /// Whether a line ends behind the element, so that a difference between two reports can be read.
    var endsLine: Bool {
        switch self {
        case .a, .span, .strong, .small, .code, .bdi, .cite, .em, .text, .br, .desc, .title: false
        default: true
        }
    }
}
