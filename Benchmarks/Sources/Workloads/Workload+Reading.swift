import Documents
import LibYAMLEvents
import Samples

extension Workload {
    /// Reading YAML into nodes with positions, beside the bare events of the library underneath.
    static func reading() throws -> [Workload] {
        let file = Samples.record(centre: 7, activities: 5_000)
        let bytes = file.source.bytes
        let megabytes = Double(bytes.count) / 1_000_000
        let nodes = Workload("yaml/nodes", counting: "MB", megabytes, peer: "yaml/bare events") {
            let source = SourceText(path: "sample.yaml", bytes: bytes)
            return YAMLReader.read(source, into: DiagnosticCollector())?.nodeCount ?? 0
        }
        return [Workload("yaml/bare events", counting: "MB", megabytes) { bareEvents(bytes) }, nodes]
    }

    private static func bareEvents(_ bytes: [UInt8]) -> Int {
        var parser = yaml_parser_t()
        yaml_parser_initialize(&parser)
        defer { yaml_parser_delete(&parser) }
        return bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            var events = 0
            var event = yaml_event_t()
            var isAtEnd = false
            while !isAtEnd, yaml_parser_parse(&parser, &event) == 1 {
                isAtEnd = event.type == YAML_STREAM_END_EVENT
                yaml_event_delete(&event)
                events += 1
            }
            return events
        }
    }
}
