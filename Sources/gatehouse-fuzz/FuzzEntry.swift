import Foundation
import FuzzTargets

// What libFuzzer calls. It brings `main` along and keeps every option that begins with a hyphen.

/// The parser of this process; fixed before the first input.
private enum Selection {
    static let variable = "GATEHOUSE_FUZZ_TARGET"
    static let target = ProcessInfo.processInfo.environment[variable].flatMap(FuzzCatalog.target)
}

/// Takes the first argument: the name of a parser, `list`, or `seed PARSER FOLDER`.
///
/// The name reaches the other functions by way of the environment, which the worker processes of `-jobs` inherit.
@_cdecl("LLVMFuzzerInitialize")
func initialize(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
    let words = (0..<Int(count.pointee)).map { index in
        arguments.pointee[index].map { String(cString: $0) } ?? ""
    }
    switch words.dropFirst().first {
    case "list":
        for target in FuzzCatalog.all { print(target.name) }
        exit(0)
    case "seed":
        guard words.count == 4, let target = FuzzCatalog.target(words[2]) else {
            refuse("usage: seed PARSER FOLDER")
        }
        do { try writeSeeds(of: target, to: words[3]) } catch { refuse("cannot write the seeds: \(error)") }
        exit(0)
    case .some(let name) where FuzzCatalog.target(name) != nil:
        setenv(Selection.variable, name, 1)
        // The fuzzer reads what follows as if the name were not there.
        for index in 1..<max(1, words.count - 1) { arguments.pointee[index] = arguments.pointee[index + 1] }
        count.pointee -= 1
    default:
        break
    }
    guard Selection.target != nil else {
        let names = FuzzCatalog.all.map(\.name).joined(separator: ", ")
        refuse("the first argument (or \(Selection.variable)) names the parser: \(names); or: list, seed")
    }
    return 0
}

/// Runs one input.
///
/// libFuzzer documents that anything but 0 is reserved.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    Selection.target?.run(Array(UnsafeBufferPointer(start: start, count: size)))
    return 0
}

private func writeSeeds(of target: FuzzTarget, to folder: String) throws {
    let url = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (index, seed) in target.seeds.enumerated() {
        try Data(seed.utf8).write(to: url.appendingPathComponent("seed-\(index)"))
    }
}

private func refuse(_ message: String) -> Never {
    FileHandle.standardError.write(Data("gatehouse-fuzz: \(message)\n".utf8))
    exit(2)
}
