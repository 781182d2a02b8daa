import Domain

/// Where pip gets a package that comes from no index: a repository, an archive or a folder.
struct PythonLocation {
    let source: ComponentSource
    /// Where the address or file name tells it.
    let name: String?
    /// Of the file, else the commit or branch; empty when neither is told.
    let version: String
    /// The folder of a project, `.` for the one beside the file.
    let folder: Substring?

    private static let versionControl = ["git+", "hg+", "svn+", "bzr+"]
    private static let archives = [".whl", ".zip", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"]
    /// Where the public index keeps its files.
    private static let indexHosts = ["https://files.pythonhosted.org/", "https://pypi.python.org/packages/"]

    /// `nil` when a text is no address or path.
    init?(_ text: Substring) {
        // A condition follows after a blank.
        var place = TextLines.words(text).first ?? text
        if place.hasSuffix(";") { place = place.dropLast() }
        guard
            place.contains("/") || place.hasPrefix(".") || place.hasPrefix("file:")
                || PythonLocation.isArchive(place),
            !place.contains("${")
        else { return nil }
        self.init(address: place)
    }

    static func isArchive(_ text: Substring) -> Bool {
        text.utf8.contains(0x2E) && archives.contains(where: text.hasSuffix)
    }

    /// An address that follows `name @`.
    init(address: Substring) {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0]
        let fragment = parts.count > 1 ? parts[1] : ""
        let file = path.split(separator: "/").last ?? path
        let wheel = PythonLocation.wheel(file)
        let egg = PythonLocation.egg(fragment)
        if PythonLocation.versionControl.contains(where: address.hasPrefix) {
            source = .git
            folder = nil
            name = egg
            // The user of an address stands before an at sign too, but not in its last part.
            let reference = file.split(separator: "@", maxSplits: 1).dropFirst().first ?? ""
            version = PythonLocation.isUsable(reference) ? String(reference) : ""
        } else if path.contains("://"), !path.hasPrefix("file:") {
            let isIndex = wheel != nil && PythonLocation.indexHosts.contains(where: path.hasPrefix)
            source = isIndex ? .registry : .remoteTarball
            folder = nil
            name = wheel?.name ?? egg
            version = wheel?.version ?? ""
        } else {
            source = .local
            folder = wheel == nil ? path.prefix { $0 != "[" } : nil
            name = wheel?.name ?? egg
            version = wheel?.version ?? ""
        }
    }

    /// The project beside the file itself.
    var isProject: Bool { folder == "." || folder == "./" }

    /// `name-version[-build]-python-abi-platform.whl`.
    private static func wheel(_ file: Substring) -> (name: String, version: String)? {
        guard file.hasSuffix(".whl") else { return nil }
        let parts = file.dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
        guard (5...6).contains(parts.count), isUsable(parts[0]), isUsable(parts[1]) else { return nil }
        // A local version is written with an underscore there or in code.
        return (String(parts[0]), parts[1].split(separator: "%2B").joined(separator: "+"))
    }

    /// `egg=name[extra]&subdirectory=…`.
    private static func egg(_ fragment: Substring) -> String? {
        for part in fragment.split(separator: "&") where part.hasPrefix("egg=") {
            let name = part.dropFirst(4).prefix { $0 != "[" }
            var scanner = PythonScanner(name)
            if let name = scanner.identifier(), scanner.isAtEnd { return name }
        }
        return nil
    }

    private static func isUsable(_ text: Substring) -> Bool {
        (1...256).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
