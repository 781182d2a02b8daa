import Foundation
import FuzzTargets
import TestSupport
import Testing

/// Every parser of the fuzzer over damaged seeds: what `.ci/fuzz` does for hours with coverage to guide it, in seconds.
///
/// A broken invariant or a crash ends the process and leaves the input in the temporary folder.
@Suite struct MutationTests {
    private static let inputs = 300

    @Test(arguments: FuzzCatalog.all.map(\.name))
    func `damaged input breaks nothing`(name: String) throws {
        let target = try #require(FuzzCatalog.target(name))
        let seeds = [[]] + target.seeds.map { Array($0.utf8) }
        let kept = FileManager.default.temporaryDirectory.appendingPathComponent("gatehouse-fuzz-\(name)")
        var random = SplitMix(seed: UInt64(truncatingIfNeeded: name.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
        for number in 0..<seeds.count + Self.inputs {
            var input = seeds[number % seeds.count]
            // The seeds themselves come first.
            if number >= seeds.count { damage(&input, seeds, &random) }
            try Data(input).write(to: kept)
            target.run(input)
        }
        try FileManager.default.removeItem(at: kept)
    }

    /// One to four changes of the kinds that libFuzzer makes; the result has 4,096 bytes at most.
    private func damage(_ bytes: inout [UInt8], _ seeds: [[UInt8]], _ random: inout SplitMix) {
        let marks = Array("{}[]()<>\"'\\/:;,.=@#%&*!?-_^~|`\n\t \0\u{FEFF}0129aZ".utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let from = Int.random(in: 0...bytes.count, using: &random)
            let to = min(bytes.count, from + Int.random(in: 0...24, using: &random))
            switch Int.random(in: 0..<7, using: &random) {
            case 0: bytes.removeSubrange(from..<to)
            case 1: bytes.insert(contentsOf: bytes[from..<to], at: from)
            case 2: bytes.insert(marks.randomElement(using: &random) ?? 0, at: from)
            case 3 where from < bytes.count: bytes[from] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 4 where from < bytes.count: bytes[from] = UInt8.random(in: 0...255, using: &random)
            case 5:
                let mark = marks.randomElement(using: &random) ?? 0
                bytes.insert(
                    contentsOf: repeatElement(mark, count: 1 << Int.random(in: 0...10, using: &random)),
                    at: from
                )
            default:
                let other = seeds.randomElement(using: &random) ?? []
                bytes = Array(bytes[..<from] + other[min(from, other.count)...])
            }
        }
        if bytes.count > 4096 { bytes.removeSubrange(4096...) }
    }
}
