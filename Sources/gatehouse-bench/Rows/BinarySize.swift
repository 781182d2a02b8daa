import Foundation

/// The size of what is shipped.
struct BinarySize: Benchmark {
    let name = "binary"
    let what = "Release binary, static Swift runtime, stripped"
    let budget = "< 100 MB"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        guard let binary = workshop.staticBinary else {
            throw Missing("give --static-binary, made by swift build -c release --static-swift-stdlib")
        }
        let folder = try workshop.scratch("binary")
        let stripped = folder.appendingPathComponent("gatehouse").path
        let child = try ChildProgram(
            workshop.tool("strip"),
            ["-o", stripped, binary],
            output: folder.appendingPathComponent("strip.log").path
        )
        guard try child.waitForEnd().status == 0 else { throw BenchFailure("strip: \(child.outputTail)") }
        let attributes = try FileManager.default.attributesOfItem(atPath: stripped)
        let bytes = Double(attributes[.size] as? Int ?? 0)
        return [measured(bytes.megabytes, holds: bytes > 0 && bytes < 100e6, figures: ["bytes": bytes])]
    }
}
