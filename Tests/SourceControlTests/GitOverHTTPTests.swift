import Basics
import Domain
import Forges
import Foundation
import Pipeline
import SourceControl
import Synchronization
import TestSupport
import Testing

/// Waits until `condition` holds, for twenty seconds at most.
func eventually(_ condition: () -> Bool) async -> Bool {
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
        if condition() { return true }
        // Between looks at other processes; a cancelled test looks on without a pause.
        try? await Task.sleep(for: .milliseconds(20))
    }
    return condition()
}

@Suite(.serialized, .enabled(if: SharedData.isPresent, "needs ../shared"))
struct GitOverHTTPTests {
    let box: GitSandbox
    let forge: FakeForge
    let mirrors: GitMirrors

    init() async throws {
        box = try GitSandbox()
        forge = try FakeForge.shared.get()
        try await forge.clearFaults()
        mirrors = try GitMirrors(settings: Self.settings(box, forge))
    }

    private static func settings(_ box: GitSandbox, _ forge: FakeForge) throws -> GitSettings {
        // Stands for `gatehouse askpass`.
        try box.shell(
            """
            cat > askpass.py <<'END'
            import os, socket, sys
            s = socket.socket(socket.AF_UNIX); s.connect(os.environ["GATEHOUSE_ASKPASS_SOCKET"])
            s.sendall(sys.argv[2].encode()); s.shutdown(socket.SHUT_WR)
            answer = b"".join(iter(lambda: s.recv(4096), b""))
            open(sys.argv[1], "a").write(sys.argv[2] + "\\n")
            print(answer.decode()) if answer else sys.exit(1)
            END
            cat > counting-git <<'END'
            #!/bin/sh
            echo x >> "${0%/*}/calls"
            exec git "$@"
            END
            chmod +x counting-git
            """
        )
        var settings = box.settings
        settings.executable = "\(box.folder)/counting-git"
        settings.httpOrigins = [forge.origin]
        settings.allowedPrivateHosts = ["127.0.0.1"]
        settings.askPassCommand = ["/usr/bin/python3", "\(box.folder)/askpass.py", "\(box.folder)/prompts"]
        return settings
    }

    private func tree(_ commit: CommitID, token: String? = FakeForge.token, with mirrors: GitMirrors? = nil)
        async throws
        -> FileTree
    {
        try await (mirrors ?? self.mirrors).tree(
            of: commit,
            reference: nil,
            in: box.repository,
            from: forge.source(token: token),
            selecting: named("README.md", "app.txt")
        )
    }

    @Test func `a private repository is read with the token, then from the mirror`() async throws {
        let commit = try await forge.tip()
        let first = try await tree(commit)
        #expect(first.bytes(at: "README.md") == Array("# Widgets\n".utf8))
        #expect(first.entries.count == 3 && first.unread.isEmpty)
        // version, fetch, ls-tree, sizes, fetch, sizes, contents; then ls-tree, sizes, contents.
        #expect(try box.shell("wc -l < calls") == "7")
        _ = try await tree(commit)
        #expect(try box.shell("wc -l < calls") == "10")
        #expect(try box.shell("grep -c Password prompts; grep -c Username prompts || true") == "2\n0")
        let packs = try box.shell(
            "cd mirrors/*-trees.git && git cat-file --batch-all-objects --batch-check='%(objecttype)'"
        )
        #expect(packs.split(separator: "\n").count { $0 == "blob" } == 2, "the server filtered")
    }

    @Test func `the next commit of the same repository is read as well`() async throws {
        _ = try await tree(try await forge.tip())
        let tree = try await tree(try await forge.tip(of: "feature"))
        #expect(tree.bytes(at: "src/app.txt") == Array("one\n2\n".utf8))
    }

    @Test func `a wrong token and none are refused, and a repository that is not shown may come`()
        async throws
    {
        let commit = try await forge.tip()
        #expect(await reason { _ = try await tree(commit, token: "wrong-token") } == .refused)
        #expect(await reason { _ = try await tree(commit, token: nil) } == .refused)
        let failure = await reason {
            _ = try await mirrors.tree(
                of: commit,
                reference: nil,
                in: box.repository,
                from: forge.source("acme/absent"),
                selecting: { _ in [] }
            )
        }
        #expect(failure == .hidden)
    }

    @Test func `a commit that was never pushed is gone`() async throws {
        let unknown = try #require(CommitID(String(repeating: "a", count: 40)))
        #expect(await reason { _ = try await tree(unknown) } == .commitGone)
    }

    @Test(
        arguments: [
            ("error500", SourceControlError.Reason.unavailable), ("error503", .unavailable),
            ("reset", .unavailable), ("close", .unavailable), ("too_many_requests", .limited),
        ]
    )
    func `an outage is unavailable, a limit is told from it`(
        _ kind: String,
        expected: SourceControlError.Reason
    ) async throws {
        let commit = try await forge.tip()
        try await forge.fault(["kind": kind, "count": 9, "path": "widgets.git"])
        #expect(await reason { _ = try await tree(commit) } == expected)
    }

    @Test func `a redirect is not followed`() async throws {
        let commit = try await forge.tip()
        try await forge.fault(["kind": "redirect", "count": 9, "path": "widgets.git"])
        #expect(await reason { _ = try await tree(commit) } == .hidden)
        let violations = try await forge.call("/_violations?code=credential_leak") as? [Any]
        #expect(violations?.isEmpty == true)
    }

    @Test func `the token is in no command line, environment or file, and the deadline ends every process`()
        async throws
    {
        let commit = try await forge.tip()
        try await forge.fault(["kind": "slow", "seconds": 30, "count": 1, "skip": 2, "path": "widgets.git"])
        var settings = try Self.settings(box, forge)
        settings.limits.wallClock = .seconds(8)
        let mirrors = try GitMirrors(settings: settings)
        let source = forge.source()
        async let result = reason { _ = try await tree(commit, with: mirrors) }
        // Once git was told the token, it holds it for the slow request.
        #expect(await eventually { FileManager.default.fileExists(atPath: "\(box.folder)/prompts") })
        let end = ContinuousClock.now + .seconds(1)
        var leaks: [Int32] = []
        _ = await eventually {
            leaks += ProcessTable.mentioning(FakeForge.token)
            return ContinuousClock.now > end
        }
        #expect(leaks.isEmpty)
        #expect(!ProcessTable.mentioning(box.mirrors).isEmpty, "git was still waiting while we looked")
        #expect(await result == .limit)
        #expect(await eventually { ProcessTable.mentioning(box.mirrors).isEmpty })
        #expect(try box.shell("grep -rl \(FakeForge.token) mirrors || true") == "")
        #expect(try box.shell("grep -rlF '\(source.url)' mirrors || true") == "")
        #expect(try box.shell("find mirrors -name '*.lock' -o -name 'tmp_*'") == "")
    }

    /// Settings under which the forge has a name that is in no DNS, only in this resolver.
    private func renamed(_ resolver: @escaping @Sendable (String) -> [NetworkAddress]) throws -> (
        settings: GitSettings, source: CloneSource
    ) {
        let origin = forge.origin.replacing("127.0.0.1", with: "forge.invalid")
        var settings = try Self.settings(box, forge)
        settings.httpOrigins = [origin]
        settings.allowedPrivateHosts = []
        settings.resolver = resolver
        let source = CloneSource(
            url: "\(origin)/github/acme/widgets.git",
            userName: "x-access-token",
            token: Secret(FakeForge.token)
        )
        return (settings, source)
    }

    private static func address(_ bytes: UInt8...) -> NetworkAddress? { NetworkAddress(bytes: bytes) }

    /// Whoever owns a name may answer otherwise once the check is over (DNS rebinding).
    @Test func `git connects to the address that was checked, and looks up no other`() async throws {
        let lookups = Mutex<[String]>([])
        var (settings, source) = try renamed { host in
            let count = lookups.withLock { lookups in
                lookups.append(host)
                return lookups.count
            }
            let answer = count == 1 ? Self.address(127, 0, 0, 1) : Self.address(169, 254, 169, 254)
            return [answer].compactMap(\.self)
        }
        settings.allowedPrivateHosts = ["forge.invalid"]
        let found = try await GitMirrors(settings: settings).commit(of: nil, in: box.repository, from: source)
        #expect(found == (try await forge.tip()))
        #expect(lookups.withLock { $0 } == ["forge.invalid"])
    }

    @Test(
        arguments: [
            [[10, 0, 0, 7]], [[127, 0, 0, 1]], [[169, 254, 169, 254]], [[1, 1, 1, 1], [127, 0, 0, 1]],
            [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1]], [],
        ] as [[[UInt8]]]
    )
    func `a name with one private address is refused before git is started`(addresses: [[UInt8]])
        async throws
    {
        let (settings, source) = try renamed { _ in addresses.compactMap { NetworkAddress(bytes: $0) } }
        let mirrors = try GitMirrors(settings: settings)
        let failure = await reason { _ = try await mirrors.commit(of: nil, in: box.repository, from: source) }
        #expect(failure == (addresses.isEmpty ? .unavailable : .refused))
        // Its version may have been asked for.
        let calls = try #require(Int(try box.shell("cat calls 2> /dev/null | wc -l")))
        #expect(calls <= 1)
    }

    @Test func `a cancelled task ends git`() async throws {
        let commit = try await forge.tip()
        try await forge.fault(["kind": "slow", "seconds": 30, "count": 1, "path": "widgets.git"])
        let failure = await withTaskGroup(of: SourceControlError.Reason?.self) { group in
            group.addTask { await reason { _ = try await tree(commit) } }
            #expect(await eventually { !ProcessTable.mentioning(box.mirrors).isEmpty })
            group.cancelAll()
            return await group.next() ?? nil
        }
        #expect(failure == .cancelled)
        #expect(await eventually { ProcessTable.mentioning(box.mirrors).isEmpty })
    }

    @Test func `a merge base is found over http`() async throws {
        let (main, feature) = (try await forge.tip(), try await forge.tip(of: "feature"))
        let base = try await mirrors.mergeBase(
            of: main,
            and: feature,
            headReference: nil,
            in: box.repository,
            from: forge.source()
        )
        #expect(base == main)
    }
}
