// Writes changes of the code beside the code that they change, each behind a number that is asked while the program runs:
//
//   Mutator ROOT LIMIT SEED FILE... <numbers of changes to leave out
//
// `a < b` becomes `(mutant(7) ? (a <= b) : (a < b))`. The list of changes goes to standard output, a line for each: its number,
// file, line, the code as it was and as it would be.

import SwiftOperators
import SwiftParser
import SwiftSyntax

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One change: what stands in a stretch of bytes of a file, and what would.
struct Change {
    let start: Int
    let end: Int
    let line: Int
    let before: String
    let after: String
}

/// Finds what can be changed in a file: comparisons, bounds, guards, ends.
final class Changes: SyntaxVisitor {
    private let converter: SourceLocationConverter
    private(set) var found: [Change] = []

    init(_ tree: Syntax, file: String) {
        converter = SourceLocationConverter(fileName: file, tree: tree)
        super.init(viewMode: .sourceAccurate)
        walk(tree)
    }

    private static let operators = [
        "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&",
    ]
    private static let ends = ["first": "last", "last": "first", "low": "high", "high": "low"]

    private func add(_ node: some SyntaxProtocol, _ after: String) {
        let start = node.positionAfterSkippingLeadingTrivia
        let before = node.trimmedDescription
        guard Self.fitsOneLine(before) else { return }
        let line = converter.location(for: start).line
        found.append(
            Change(
                start: start.utf8Offset, end: start.utf8Offset + before.utf8.count, line: line, before: before,
                after: after))
    }

    /// Whether a text means the same without its line ends.
    private static func fitsOneLine(_ text: String) -> Bool {
        !text.contains("\n") || !(text.contains("{") || text.contains("//"))
    }

    override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
        guard let sign = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else { return .visitChildren }
        let (left, right) = (node.leftOperand.trimmedDescription, node.rightOperand.trimmedDescription)
        if let other = Self.operators[sign] {
            add(node, "\(left) \(other) \(right)")
        } else if sign == "+" || sign == "-", right == "1" {
            add(node, left)
        } else if sign == "??", right == "0" || right == ".zero" {
            add(node, "\(left) ?? 1")
        }
        return .visitChildren
    }

    override func visit(_ node: BooleanLiteralExprSyntax) -> SyntaxVisitorContinueKind {
        // The compiler knows that `while true` never ends by itself.
        let isLoop = node.parent?.parent?.parent?.is(WhileStmtSyntax.self) ?? false
        if !isLoop { add(node, node.literal.text == "true" ? "false" : "true") }
        return .skipChildren
    }

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        let name = node.calledExpression.trimmedDescription
        let others = ["min": "max", "max": "min", "Swift.min": "Swift.max", "Swift.max": "Swift.min"]
        if let other = others[name] { add(node, other + node.trimmedDescription.dropFirst(name.count)) }
        return .visitChildren
    }

    override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
        guard let base = node.base?.trimmedDescription, !(node.parent?.is(FunctionCallExprSyntax.self) ?? false),
            !(node.parent?.is(KeyPathExprSyntax.self) ?? false)
        else { return .visitChildren }
        let name = node.declName.baseName.text
        if name == "isEmpty" { add(node, "!\(base).isEmpty") }
        if let other = Self.ends[name] { add(node, "\(base).\(other)") }
        return .visitChildren
    }

    /// What a guard asks first is taken as holding.
    override func visit(_ node: GuardStmtSyntax) -> SyntaxVisitorContinueKind {
        if let first = node.conditions.first?.condition.as(ExprSyntax.self) { add(first, "true") }
        return .visitChildren
    }

    // Text and what the compiler wants to know beforehand.
    override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: ExpressionPatternSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

/// Numbers that follow from a seed alone.
struct Repeatable: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { fatalError("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
}

func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { fatalError("cannot write \(path)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
}

func onOneLine(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
}

let arguments = CommandLine.arguments
let (root, files) = (arguments[1], Array(arguments[4...]))
var left: Set<Int> = []
while let line = readLine() { if let number = Int(line) { left.insert(number) } }

var candidates: [(file: String, change: Change)] = []
var texts: [String: [UInt8]] = [:]
for file in files {
    let text = bytes(of: "\(root)/\(file)")
    texts[file] = text
    let tree = Parser.parse(source: String(decoding: text, as: UTF8.self))
    let folded = OperatorTable.standardOperators.foldAll(tree) { _ in }
    candidates += Changes(folded, file: file).found.map { (file, $0) }
}

// Changes inside changes would need copies of copies: of two that overlap the one that is drawn first is made.
var random = Repeatable(state: UInt64(arguments[3]) ?? 1)
var chosen: [(file: String, change: Change)] = []
var taken: [String: [Range<Int>]] = [:]
for candidate in candidates.shuffled(using: &random) where chosen.count < (Int(arguments[2]) ?? .max) {
    let range = candidate.change.start..<candidate.change.end
    guard !taken[candidate.file, default: []].contains(where: range.overlaps) else { continue }
    taken[candidate.file, default: []].append(range)
    chosen.append(candidate)
}

chosen.sort { ($0.file, $0.change.start) < ($1.file, $1.change.start) }
var edited: [String: [(Int, Change)]] = [:]
for (number, (file, change)) in chosen.enumerated() where !left.contains(number) {
    edited[file, default: []].append((number, change))
    let shown = [change.before, change.after].map(onOneLine)
    print("\(number)\t\(file)\t\(change.line)\t\(shown[0])\t\(shown[1])")
}
for (file, changes) in edited {
    var text = texts[file] ?? []
    for (number, change) in changes.reversed() {
        // The lines below keep their numbers, so that an error of the compiler leads to its change.
        let choice =
            "(mutant(\(number)) ? (\(onOneLine(change.after))) : (\(onOneLine(change.before))))"
            + String(repeating: "\n", count: change.before.count { $0 == "\n" })
        text.replaceSubrange(change.start..<change.end, with: Array(choice.utf8))
    }
    write(text, to: "\(root)/\(file)")
}
