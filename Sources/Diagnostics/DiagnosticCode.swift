/// The stable identifiers of everything that a check can say; one code is one rule.
// swift-format-ignore: AlwaysUseLowerCamelCase
package enum DiagnosticCode: String, CaseIterable, Sendable, Codable {
    case Y1, Y2, Y3
    case T1, T2, T3, T4, T5
    case F1, F2, F3, F4
    case U1
    case N1, N2, N3, N4
    case B1, B2, B3, B4, B5, B6
    case P1
    case S1, S2, S3
    case R1
    case G1
    case D1
    case C1, C2
    case K1, K2
    case X1
    case L1, L2, L3, L4

    /// What the rule looks for, as a heading.
    package var title: String {
        switch self {
        case .Y1: "YAML that cannot be read, or that lies outside the subset"
        case .Y2: "unknown key"
        case .Y3: "missing key, or keys that exclude each other"
        case .T1: "scalar that does not parse as its type"
        case .T2: "condition that the field's type does not allow"
        case .T3: "unknown field, choice or Party code"
        case .T4: "wrong kind of node, empty document, unknown format"
        case .T5: "value out of its range"
        case .F1: "file reference that leaves the folder"
        case .F2: "file that is missing"
        case .F3: "file whose digest differs"
        case .F4: "names that other systems take as one"
        case .U1: "unit that differs from the measure's"
        case .N1: "reference to an unknown id"
        case .N2: "duplicate id"
        case .N3: "cycle"
        case .N4: "defined, never used"
        case .B1: "first band that does not begin at the measure's least value"
        case .B2: "gap or overlap between bands"
        case .B3: "bands that do not ascend"
        case .B4: "band that cannot be reached"
        case .B5: "neighbouring bands with the same score"
        case .B6: "score that falls while the measure rises"
        case .P1: "condition that can never be true, or always is"
        case .S1: "maxima that do not add up"
        case .S2: "weights that do not make 100 %"
        case .S3: "cap without effect"
        case .R1: "rating classes that do not cover the totals"
        case .G1: "gate that can never trip, or always does"
        case .D1: "dated value that is missing, or whose history does not ascend"
        case .C1: "rule without a citation"
        case .C2: "citation of a part that is not declared"
        case .K1: "band, condition or gate that no test has seen"
        case .K2: "no test ran"
        case .X1: "scenario that does not fit what it extends"
        case .L1: "message that is missing, or that English does not have"
        case .L2: "places that are not those of the English message"
        case .L3: "plural forms that are not those of the language"
        case .L4: "message that reads as in English"
        }
    }
}
