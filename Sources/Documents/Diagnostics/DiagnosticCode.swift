/// The stable identifiers of everything that a check can say; one code is one rule.
// swift-format-ignore: AlwaysUseLowerCamelCase
package enum DiagnosticCode: String, CaseIterable, Sendable, Codable {
    case Y1, Y2, Y3, Y4, Y5
    case T1, T2, T3, T4, T5
    case F1, F2, F3, F4
    case U1
    case N1, N2, N3, N4, N5
    case B1, B2, B3, B4, B5, B6
    case P1, P2
    case S1, S2, S3, S4
    case R1
    case G1
    case D1
    case C1, C2
    case K1, K2
    case X1
    case L1, L2, L3, L4
}
