import Basics
import Domain

extension PackageLockReading {
    /// Reads `dependencies` of lockfile version 1 and older: entries nested as they are installed.
    ///
    /// `false` when there are too many
    /// entries. https://docs.npmjs.com/cli/v6/configuring-npm/package-locks
    mutating func readDependencies(_ dependencies: JSONValue) -> Bool {
        var pending: [(map: JSONValue, place: Int)] = [(dependencies, LockGraph.root)]
        while let (map, place) = pending.popLast() {
            for member in map.members {
                guard isWithinLimits() else { return false }
                let line = member.line
                let installedName = member.key
                guard NPMName.isUsable(installedName) else {
                    tally.leaveOut(line: line, "the entry has no usable package name")
                    continue
                }
                let entry = LockEntry(member.value)
                let own = graph.module(graph.name(installedName), of: place)
                // What is nested counts even where the entry itself is not understood.
                if let nested = entry.dependencies { pending.append((nested, own)) }
                guard let identity = identity(of: entry, named: installedName, line: line) else { continue }
                var package = LockGraph.Package(role: .installed, name: identity.name, line: line, place: own)
                package.version = identity.version
                package.source = identity.source
                package.scope = entry.scope
                package.isBundled = entry.isBundled && entry.resolved == nil
                package.deprecation = entry.deprecation
                // Of what comes from elsewhere than a registry, the version is the address.
                package.distribution = origins.distribution(
                    of: entry.resolved ?? entry.version,
                    entry.integrity
                )
                guard put(package) else { continue }
                // Before npm 5 there was no `requires`; what is nested then is at least needed by something here.
                for request in (entry.requires ?? entry.dependencies)?.members.map(\.key) ?? [] {
                    graph.request(request, isFirm: true)
                }
            }
        }
        return true
    }
}
