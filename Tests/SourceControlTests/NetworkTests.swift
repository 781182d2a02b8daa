import Basics
import Domain
import Foundation
import Pipeline
import SourceControl
import Testing

@Suite struct AskPassClientTests {
    @Test func `no socket, no answer`() {
        #expect(AskPass.client(socketPath: "/absent/socket", prompt: "Password for 'https://a': ") == 1)
        #expect(AskPass.client(socketPath: String(repeating: "x", count: 500), prompt: "") == 1)
    }

    @Test func `what a process that was killed has left is removed, and nothing else`() throws {
        let box = try GitSandbox()
        let folders = [
            "gatehouse-killed", "gatehouse-served", "gatehouse-nobody", "gatehouse-others", "elsewhere",
        ]
        for name in folders {
            let path = "\(box.folder)/\(name)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            guard name != "gatehouse-nobody" else { continue }
            for file in ["askpass", "socket"] {
                try #require(FileManager.default.createFile(atPath: "\(path)/\(file)", contents: nil))
            }
        }
        try #require(
            FileManager.default.createFile(atPath: "\(box.folder)/gatehouse-others/file", contents: nil)
        )
        try FileManager.default.createSymbolicLink(
            atPath: "\(box.folder)/gatehouse-linked",
            withDestinationPath: "\(box.folder)/elsewhere"
        )
        let served = open("\(box.folder)/gatehouse-served", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(served) }
        try #require(served >= 0 && flock(served, LOCK_EX | LOCK_NB) == 0)
        func files(_ name: String) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: "\(box.folder)/\(name)").sorted()
        }
        for expected in [1, 0] { #expect(AskPass.removeLeftovers(in: box.folder) == expected) }
        #expect(!FileManager.default.fileExists(atPath: "\(box.folder)/gatehouse-killed"))
        for name in ["gatehouse-served", "elsewhere"] { #expect(try files(name) == ["askpass", "socket"]) }
        #expect(try files("gatehouse-nobody").isEmpty)
        // Not made by us alone, so it stays.
        #expect(try files("gatehouse-others") == ["file"])
    }
}
