import Basics
import Domain
import Forges
import Foundation
import Pipeline
import SourceControl
import TestSupport
import Testing

/// Servers that answer as no git would: what they send is bounded, and nobody is left behind.
@Suite(.serialized) struct HostileServerTests {
    let box: GitSandbox

    init() throws { box = try GitSandbox() }

    private func failure(
        of commit: CommitID? = CommitID(String(repeating: "1", count: 40)),
        from server: HostileServer,
        sandbox: SandboxMode = .off,
        limits: (inout GitSettings.Limits) -> Void = { _ in }
    ) async throws -> SourceControlError? {
        var settings = server.settings(box.settings)
        settings.limits.wallClock = .seconds(60)
        settings.sandbox = sandbox
        limits(&settings.limits)
        let mirrors = try GitMirrors(settings: settings)
        do {
            _ = try await mirrors.tree(
                of: try #require(commit),
                reference: nil,
                in: box.repository,
                from: server.source(),
                selecting: { _ in [] }
            )
            return nil
        } catch let error as SourceControlError { return error }
    }

    /// No process, and no half-written file.
    private func expectNothingIsLeft() async throws {
        #expect(await eventually { ProcessTable.mentioning(box.mirrors) == [] })
        #expect(try box.shell("find mirrors -name 'tmp_*' -o -name '*.lock' -o -name '*.keep'") == "")
        #expect(try #require(Int(try box.shell("du -sk mirrors | cut -f1"))) < 100)
    }

    @Test(arguments: [SandboxMode.off, .auto])
    func `a pack without an end is ended at the disk quota, with every process and its file`(
        sandbox: SandboxMode
    ) async throws {
        let server = try await HostileServer(.endless)
        let error = try await failure(from: server, sandbox: sandbox) { $0.mirrorBytes = 4 << 20 }
        #expect(error?.reason == .limit)
        #expect(error?.detail.contains("limits.mirrorDisk") == true, "\(error?.detail ?? "")")
        try await expectNothingIsLeft()
    }

    @Test(arguments: [SandboxMode.off, .auto])
    func `a file without an end is ended at the size of files, and its mirror stays`(
        sandbox: SandboxMode
    ) async throws {
        let commit = try box.commit([("100644", "first", "1"), ("100644", "second", "22")])
        let own = try GitMirrors(settings: box.settings)
        func size(_ name: String, _ mirrors: GitMirrors, _ source: CloneSource)
            async throws -> Result<Int, SourceRefusal>
        {
            let place = CommitPlace(commit: commit, reference: nil, repository: box.repository) { source }
            return try await mirrors.file(try SourcePath(name), of: place, limit: 10).map(\.size)
        }
        #expect(try await size("first", own, box.clone) == .success(1))
        let before = try box.shell("cd mirrors && find . -type f | sort")
        let server = try await HostileServer(.endless)
        var settings = server.settings(box.settings)
        settings.sandbox = sandbox
        settings.limits.maxFileBytes = 1 << 20
        let bounded = try GitMirrors(settings: settings)
        #expect(try await size("second", bounded, server.source()) == .failure(.tooLarge(1 << 20)))
        #expect(try box.shell("cd mirrors && find . -type f | sort") == before)
        try await expectNothingIsLeft()
        // Made again, as its settings of git are of whoever was made last.
        let again = try GitMirrors(settings: box.settings)
        #expect(try await size("second", again, box.clone) == .success(2))
    }

    @Test(arguments: [SandboxMode.off, .auto])
    func `a pack that stops coming is ended at the wall clock, with git's child processes`(
        sandbox: SandboxMode
    ) async throws {
        let server = try await HostileServer(.stalled)
        async let error = failure(from: server, sandbox: sandbox) { $0.wallClock = .seconds(4) }
        // The one that talks to the network is a child of the git that was started.
        let mirrors = box.mirrors
        #expect(await eventually { ProcessTable.has("remote-http", mentioning: mirrors) })
        #expect(await eventually { ProcessTable.has("index-pack", mentioning: mirrors) })
        let ended = try await error
        #expect(ended?.reason == .limit)
        #expect(ended?.detail.contains("limits.wallClock") == true, "\(ended?.detail ?? "")")
        try await expectNothingIsLeft()
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func `an upload that is redirected goes nowhere`(status: Int) async throws {
        let listener = try await HostileServer(.dumb)
        let server = try await HostileServer(.redirected, file: listener.origin, status: status)
        #expect(try await failure(from: server) != nil)
        #expect(server.requests.contains { $0.hasPrefix("POST") }, "\(server.requests)")
        #expect(listener.requests == [])
    }

    @Test func `addresses that a server of plain files names are not asked`() async throws {
        let listener = try await HostileServer(.dumb)
        let server = try await HostileServer(.dumb, file: "\(listener.origin)/objects")
        #expect(try await failure(from: server) != nil)
        #expect(!server.requests.isEmpty)
        #expect(listener.requests == [])
    }

    /// What a git that serves would have refused to pack.
    @Test(arguments: ["empty name", "no number", "cut off", "no tree", "tree is a file", "file by id"])
    func `objects that no git would pack are refused`(kind: String) async throws {
        let file = try box.object("blob", Array("{}".utf8))
        func entry(_ head: String) -> [UInt8] { Array(head.utf8) + [0] + GitSandbox.bytes(ofHex: file) }
        var commit =
            switch kind {
            case "empty name": try box.commit(rawTree: entry("100644 "))
            case "no number": try box.commit(rawTree: entry("10x644 a"))
            case "cut off": try box.commit(rawTree: Array(entry("100644 a").prefix(15)))
            case "no tree": try box.commit(header: "")
            case "tree is a file": try box.commit(header: "tree \(file)\n")
            default: try #require(CommitID(file))
            }
        try box.shell(
            "cd source.git && find objects -type f | sed 's,objects/,,; s,/,,' | grep -v pack | git pack-objects --stdout > ../objects.pack"
        )
        if kind == "file by id" { commit = try #require(CommitID(file)) }
        let server = try await HostileServer(.pack, file: "\(box.folder)/objects.pack")
        let error = try await failure(of: commit, from: server)
        #expect(error?.reason == .failed, "\(error?.detail ?? "it was read")")
        try await expectNothingIsLeft()
    }
}
