import Archives
import Foundation
import Testing
import TestSupport

@Suite struct GzipWriterTests {
    @Test(arguments: [0, 1, 100, 70_000, 3_000_000])
    func `what is packed comes out again`(count: Int) throws {
        var random = SplitMix(seed: 7)
        // Noise, which grows, and repetition, which shrinks.
        for bytes in [
            (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) },
            [UInt8](repeating: 7, count: count),
        ] {
            let packed = try GzipWriter.pack(bytes)
            #expect(packed.starts(with: [0x1F, 0x8B, 0x08]))
            #expect(try GzipWriter.pack(bytes) == packed)
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(
                "\(UUID().uuidString).gz"
            )
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(packed).write(to: file)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["gzip", "-dc", file.path]
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let plain = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0 && [UInt8](plain) == bytes)
        }
    }
}
