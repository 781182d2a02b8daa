package import Foundation
import Pipeline

extension GitMirrors {
    /// What an eviction removed.
    package struct Evicted: Equatable, Sendable {
        package var mirrors = 0
        package var bytes = 0
    }

    /// Removes the mirrors that nobody used since `oldest`, then the least recently used while all take more than `limits.mirrorDisk`.
    ///
    /// A mirror in use stays. Also finishes what an eviction that was killed half-way had begun. Blocks while files are removed.
    package func evict(notUsedSince oldest: Date) -> Evicted {
        for trash in Mirror.trash(root: root) { Mirror.delete(trash) }
        usage.forget()
        return evict(notUsedSince: oldest, most: settings.limits.mirrorBytes)
    }

    /// Makes room for a fetch that passed the quota with so many bytes of its own; whether another try may help.
    ///
    /// Half of the quota is free afterwards, so a mirror that alone took more than that is not worth the others.
    func makeRoom(fetching bytes: Int) -> Bool {
        let most = settings.limits.mirrorBytes / 2
        return bytes <= most && evict(notUsedSince: .distantPast, most: most).mirrors > 0
    }

    private func evict(notUsedSince oldest: Date, most: Int) -> Evicted {
        let candidates = Mirror.candidates(root: root).filter { !locks.isHeld($0.path) }
        var evicted = Evicted()
        for victim in MirrorEviction.victims(
            of: candidates,
            notUsedSince: oldest,
            total: usage.total,
            most: most
        ) {
            // Who came for it meanwhile keeps it.
            let trash = locks.withLockIfFree(victim.path) { Mirror.discard(victim.path, root: root) }
            guard let trash = trash ?? nil else { continue }
            Mirror.delete(trash)
            usage.record(victim.path, 0)
            evicted.mirrors += 1
            evicted.bytes += victim.bytes
        }
        return evicted
    }
}
