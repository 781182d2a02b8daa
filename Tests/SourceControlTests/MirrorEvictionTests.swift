import Basics
import Domain
import Forges
import Foundation
import Pipeline
import SourceControl
import Testing

@Suite struct MirrorEvictionTests {
    let box: GitSandbox

    init() throws { box = try GitSandbox() }

    private func repository(_ id: String) -> RepositoryRef {
        RepositoryRef(forge: box.repository.forge, id: id, path: "acme/\(id)")
    }

    /// Reads a commit of its own into the mirror of a repository; returns the mirror's name.
    @discardableResult
    private func use(_ id: String, _ mirrors: GitMirrors, megabytes: Int = 0) async throws -> String {
        let before = Set(try box.shell("ls mirrors").split(separator: "\n"))
        let commit =
            megabytes > 0
            ? try box.commit(pack: .noise, megabytes) : try box.commit([("100644", "package-lock.json", id)])
        _ = try await mirrors.tree(
            of: commit,
            reference: nil,
            in: repository(id),
            from: box.clone,
            selecting: named("package-lock.json")
        )
        let new = Set(try box.shell("ls mirrors").split(separator: "\n")).subtracting(before)
        return new.first.map(String.init) ?? ""
    }

    private func age(_ mirror: String, days: Int) throws {
        try box.shell("touch -d '\(days) days ago' mirrors/\(mirror)/HEAD")
    }

    private var names: Set<String> {
        get throws {
            Set(
                try box.shell("ls mirrors | grep -v gitconfig || true").split(separator: "\n").map(
                    String.init
                )
            )
        }
    }

    private var monthAgo: Date { Date(timeIntervalSinceNow: -30 * 86_400) }

    @Test func `what nobody used for long goes, and what was used again stays`() async throws {
        let mirrors = try GitMirrors(settings: box.settings)
        let (old, used, new) = (
            try await use("old", mirrors), try await use("used", mirrors), try await use("new", mirrors)
        )
        for mirror in [old, used] { try age(mirror, days: 31) }
        try age(new, days: 29)
        try await use("used", mirrors)
        let evicted = mirrors.evict(notUsedSince: monthAgo)
        #expect(evicted.mirrors == 1 && evicted.bytes > 0)
        #expect(try names == [used, new])
        // It is simply fetched again.
        #expect(try await use("old", mirrors) == old)
    }

    @Test func `over the quota the least recently used goes first, until it fits`() async throws {
        var mirrors = try GitMirrors(settings: box.settings)
        var made: [String] = []
        for id in ["a", "b", "c", "d"] { made.append(try await use(id, mirrors, megabytes: 1)) }
        for (index, days) in [2, 4, 1, 3].enumerated() { try age(made[index], days: days) }
        var settings = box.settings
        settings.limits.mirrorBytes = 5 << 19
        mirrors = try GitMirrors(settings: settings)
        #expect(mirrors.evict(notUsedSince: monthAgo).mirrors == 2)
        #expect(try names == [made[0], made[2]])
        #expect(mirrors.evict(notUsedSince: monthAgo).mirrors == 0)
    }

    @Test func `a fetch that would pass the quota makes room, and only for a repository that can fit`()
        async throws
    {
        var settings = box.settings
        settings.limits.mirrorBytes = 5 << 20
        let mirrors = try GitMirrors(settings: settings)
        let (first, second) = (
            try await use("first", mirrors, megabytes: 2), try await use("second", mirrors, megabytes: 2)
        )
        try age(first, days: 1)
        let third = try await use("third", mirrors, megabytes: 2)
        #expect(try names == [second, third], "half of the quota is made free, and no more")
        let failure = await reason { try await use("huge", mirrors, megabytes: 6) }
        #expect(failure == .limit)
        #expect(try names.contains(third), "a repository that never fits costs nobody their mirror")
    }

    @Test func `a mirror in use stays`() async throws {
        let mirrors = try GitMirrors(settings: box.settings)
        let name = try await use("busy", mirrors)
        // A git that waits at a gate.
        try box.shell(
            """
            mkfifo gate && printf '#!/bin/sh\\n: > "${0%%/*}/started"\\ncat "${0%%/*}/gate"\\nexec git "$@"\\n' > slow-git
            chmod +x slow-git
            """
        )
        var settings = box.settings
        settings.executable = "\(box.folder)/slow-git"
        let slow = try GitMirrors(settings: settings)
        try age(name, days: 31)
        async let second = use("busy", slow)
        #expect(await eventually { FileManager.default.fileExists(atPath: "\(box.folder)/started") })
        try age(name, days: 31)
        #expect(slow.evict(notUsedSince: monthAgo).mirrors == 0)
        #expect(try names == [name])
        // Opens the gate for good.
        try box.shell("ln gate first && ln -s /dev/null open && mv open gate && : > first")
        _ = try await second
        try age(name, days: 31)
        #expect(slow.evict(notUsedSince: monthAgo).mirrors == 1)
    }

    @Test func `what a removal that was killed half-way left is removed, and is no mirror`() async throws {
        let mirrors = try GitMirrors(settings: box.settings)
        let name = try await use("a", mirrors)
        try box.shell(
            "cp -r mirrors/\(name) mirrors/trash-0123456789ab && rm mirrors/trash-0123456789ab/HEAD"
        )
        let evicted = try GitMirrors(settings: box.settings).evict(notUsedSince: monthAgo)
        #expect(evicted.mirrors == 0)
        #expect(try names == [name])
    }
}
