extension InstallTree {
    /// How every node is reached, by the rules npm has for its flags (npm documentation, package-lock.json, "packages").
    ///
    /// `extraneous` ones are reached by nothing.
    func computedFlags() -> [Flags] {
        let any = reached { _ in true }
        let withoutDevelopment = reached { $0.kind != .dev }
        let withoutOptional = reached { !$0.mayBeMissing }
        let withoutEither = reached { $0.kind != .dev && !$0.mayBeMissing }
        let withoutPeers = reached { !$0.isPeer }
        return nodes.indices.map { index in
            var flags = Flags()
            guard any[index] else {
                flags.extraneous = true
                return flags
            }
            flags.dev = !withoutDevelopment[index]
            flags.optional = !withoutOptional[index]
            flags.devOptional = !withoutEither[index] && !flags.dev && !flags.optional
            flags.peer = !withoutPeers[index]
            return flags
        }
    }

    private func reached(by admits: (Request) -> Bool) -> [Bool] {
        var found = [Bool](repeating: false, count: nodes.count)
        guard !nodes.isEmpty else { return found }
        var work = [InstallTree.root]
        found[InstallTree.root] = true
        while let index = work.popLast() {
            if let target = nodes[index].target, !found[target] {
                found[target] = true
                work.append(target)
            }
            for request in nodes[index].requests where admits(request) {
                guard let next = resolve(request.name, from: index), !found[next] else { continue }
                found[next] = true
                work.append(next)
            }
        }
        return found
    }
}
