import Foundation

/// Ends the process when something that must hold does not, so that the fuzzer keeps the input.
enum Invariant {
    static func holds(_ condition: Bool, _ message: @autoclosure () -> String) {
        guard !condition else { return }
        FileHandle.standardError.write(Data("gatehouse-fuzz: \(message())\n".utf8))
        abort()
    }
}
