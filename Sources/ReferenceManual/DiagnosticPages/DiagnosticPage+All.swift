internal import CriteriaTesting
package import Documents
internal import Evaluation
internal import Methodology
internal import Words

extension DiagnosticPage {
    /// All pages in the order of the codes.
    package static let all: [DiagnosticPage] = DiagnosticCode.allCases.map(page)

    /// The page of a code.
    package static func page(of code: DiagnosticCode) -> DiagnosticPage {
        switch code {
        case .Y1: y1
        case .Y2: y2
        case .Y3: y3
        case .Y4: y4
        case .Y5: y5
        case .T1: t1
        case .T2: t2
        case .T3: t3
        case .T4: t4
        case .T5: t5
        case .F1: f1
        case .F2: f2
        case .F3: f3
        case .F4: f4
        case .U1: u1
        case .N1: n1
        case .N2: n2
        case .N3: n3
        case .N4: n4
        case .N5: n5
        case .B1: b1
        case .B2: b2
        case .B3: b3
        case .B4: b4
        case .B5: b5
        case .B6: b6
        case .P1: p1
        case .P2: p2
        case .S1: s1
        case .S2: s2
        case .S3: s3
        case .S4: s4
        case .R1: r1
        case .G1: g1
        case .D1: d1
        case .C1: c1
        case .C2: c2
        case .K1: k1
        case .K2: k2
        case .X1: x1
        case .L1: l1
        case .L2: l2
        case .L3: l3
        case .L4: l4
        }
    }
}
