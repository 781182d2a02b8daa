import Domain

/// The installed packages of a lockfile at their places in the folder tree, and who needs whom.
///
/// Places form a tree as Node.js sees it: a place has at most one `node_modules`, and a name is looked up there, then in that of
/// the place above (Node.js, "Loading from node_modules folders"). Everything is an index into flat arrays, so that a
/// hundred thousand packages cost two dictionaries and no recursion.
struct LockGraph {
    enum Role {
        /// The lockfile's own project, and the workspaces and other folders of it.
        case project, member
        case installed
        /// A folder within an installed package.
        case inner
        case link
    }

    struct Package {
        var role: Role
        var name: String
        var version = ""
        var source = ComponentSource.registry
        var license: String?
        var deprecation: String?
        var distribution: Distribution?
        var scope = Scope.runtime
        var isBundled = false
        var line: Int
        let place: Int
        /// Names it asks for: a range of `requests`.
        var requests = 0..<0
        /// Of a link the folder it points to, of a member its own; relative to the lockfile.
        var folder = ""
        /// The member a link points to, once all are known.
        var target: Int?
    }

    private struct Place {
        /// The place whose `node_modules` is asked next; `nil` at the root and outside of the project.
        let above: Int?
        var hasModules = false
        var package: Int?
    }

    /// A place below another one, in one word, because these are looked up most: a text of 256 MiB (the reader's limit) has
    /// fewer names and places than fit.
    private struct Child: Hashable {
        private let word: UInt64

        init(place: Int, name: Int, isModule: Bool) {
            word =
                UInt64(truncatingIfNeeded: place) << 32 | UInt64(truncatingIfNeeded: name) << 1
                | (isModule ? 1 : 0)
        }
    }

    static let root = 0

    private(set) var packages: [Package] = []
    private var places: [Place] = [Place(above: nil)]
    private var children: [Child: Int] = [:]
    private var names: [String: Int] = [:]
    private(set) var requests: [Int] = []
    /// Whether nothing works without what is asked for: it is not optional and no peer.
    private var isFirm: [Bool] = []
    /// What links may point to, by path.
    private var folders: [String: Int] = [:]
    /// For each place itself or the nearest one above it that has a `node_modules`.
    private var anchors: [Int?] = []

    mutating func reserve(_ count: Int) {
        packages.reserveCapacity(count)
        places.reserveCapacity(count)
        children.reserveCapacity(count)
        names.reserveCapacity(count)
    }

    // MARK: Building

    mutating func name(_ text: String) -> Int {
        if let known = names[text] { return known }
        names[text] = names.count
        return names.count - 1
    }

    /// The place `node_modules/<name>` of a place, made when new.
    mutating func module(_ name: Int, of place: Int) -> Int {
        places[place].hasModules = true
        return child(Child(place: place, name: name, isModule: true), above: place)
    }

    /// The sub-folder of a place, made when new.
    ///
    /// Outside of the project (`..`) nothing above is asked.
    mutating func folder(_ name: Substring, of place: Int) -> Int {
        child(
            Child(place: place, name: self.name(String(name)), isModule: false),
            above: name == ".." ? nil : place
        )
    }

    private mutating func child(_ child: Child, above: Int?) -> Int {
        if let known = children[child] { return known }
        places.append(Place(above: above))
        children[child] = places.count - 1
        return places.count - 1
    }

    /// `false` when something is there already.
    mutating func put(_ package: Package) -> Bool {
        guard places[package.place].package == nil else { return false }
        places[package.place].package = packages.count
        if package.role == .member || package.role == .inner { folders[package.folder] = packages.count }
        packages.append(package)
        return true
    }

    /// Adds names that the package put last asks for.
    mutating func request(_ name: String, isFirm: Bool) {
        let first = packages[packages.count - 1].requests
        requests.append(self.name(name))
        self.isFirm.append(isFirm)
        packages[packages.count - 1].requests =
            (first.isEmpty ? requests.count - 1 : first.lowerBound)..<requests.count
    }

    /// To be called once after the last `put`; links whose target is not there stay without one.
    mutating func close() {
        anchors = []
        anchors.reserveCapacity(places.count)
        // A place comes after the one above it.
        for (index, place) in places.enumerated() {
            anchors.append(place.hasModules ? index : place.above.flatMap { anchors[$0] })
        }
        for index in packages.indices where packages[index].role == .link {
            guard let target = folders[packages[index].folder] else { continue }
            packages[index].target = target
            if packages[target].name.isEmpty { packages[target].name = packages[index].name }
            packages[target].scope = packages[index].scope
        }
        for index in packages.indices where packages[index].name.isEmpty && packages[index].role != .project {
            packages[index].name = NPMName.ofFolder(packages[index].folder.split(separator: "/"))
        }
    }

    /// What the project or a member of it asks for is at least as demanding as asked, whatever its own entry says.
    ///
    /// To be called after `close`. Peers are left to the entries: which of them are installed for what depends on npm's version.
    mutating func demand(_ dependencies: [ProjectManifest.Dependency], in folder: String) {
        // Version 1 has no entry for the project.
        let asking = folder.isEmpty ? packages.firstIndex { $0.role == .project } : folders[folder]
        guard folder.isEmpty || asking != nil else { return }
        let place = asking.map { packages[$0].place } ?? LockGraph.root
        let scope = asking.map { packages[$0].scope } ?? .runtime
        var steps = 0
        for dependency in dependencies where dependency.scope != .peer {
            guard let name = names[dependency.name],
                let found = resolve(name, from: place, steps: &steps)
            else { continue }
            packages[found].scope = min(packages[found].scope, max(scope, dependency.scope))
        }
    }

    /// What a package of the scope `runtime` cannot do without is of that scope too, though its entry says `dev`.
    ///
    /// To be called after `demand`. npm writes no such entry, and goes by its own search and not by the entries when it installs
    /// (npm 7 and later). Linear in packages and requests; `false` when it was given up because the lockfile nests absurdly.
    mutating func raiseScopes() -> Bool {
        guard packages.contains(where: { $0.scope == .dev }) else { return true }
        var open = packages.indices.filter { packages[$0].scope == .runtime && packages[$0].role != .project }
        var steps = 0
        while let index = open.popLast() {
            guard steps < LockPaths.maximumSteps else { return false }
            for request in packages[index].requests where isFirm[request] {
                guard let found = resolve(requests[request], from: packages[index].place, steps: &steps),
                    packages[found].scope == .dev
                else { continue }
                packages[found].scope = .runtime
                open.append(found)
            }
        }
        return true
    }

    // MARK: Reading

    /// The package that a name means at a place, links followed.
    ///
    /// `steps` counts the folders that were asked.
    func resolve(_ name: Int, from place: Int, steps: inout Int) -> Int? {
        var at = anchors[place]
        while let anchor = at {
            steps += 1
            if let found = children[Child(place: anchor, name: name, isModule: true)],
                let package = places[found].package
            {
                return packages[package].target ?? package
            }
            at = places[anchor].above.flatMap { anchors[$0] }
        }
        return nil
    }

    /// The package of a name at the very top.
    func top(_ name: String) -> Int? {
        guard let id = names[name],
            let place = children[Child(place: LockGraph.root, name: id, isModule: true)]
        else { return nil }
        return places[place].package
    }

    func isTop(_ package: Package) -> Bool {
        places[package.place].above == LockGraph.root
    }
}
