/// A package ecosystem.
///
/// `rawValue` is the purl type.
package enum Ecosystem: String, Sendable, CaseIterable, Hashable, Comparable, Codable {
    case npm, pypi, golang, cargo, gem, composer, maven, nuget, swift, cocoapods, pub, hex, hackage, cran,
        conan, julia
    /// GitHub Actions; a name is `owner/repository`, with a path after it where the action lies deeper.
    case github
    /// Base images; a name is `registry/path` as written.
    case docker
    /// Any other purl type, of which SBOMs may hold components; the component's own purl tells which.
    case other = "generic"

    /// The name OSV uses in `affected[].package.ecosystem`, compared exactly; `nil` where OSV has none.
    package var osvName: String? {
        switch self {
        case .npm: "npm"
        case .pypi: "PyPI"
        case .golang: "Go"
        case .cargo: "crates.io"
        case .gem: "RubyGems"
        case .composer: "Packagist"
        case .maven: "Maven"
        case .nuget: "NuGet"
        case .swift: "SwiftURL"
        case .pub: "Pub"
        case .hex: "Hex"
        case .hackage: "Hackage"
        case .cran: "CRAN"
        case .conan: "ConanCenter"
        case .julia: "Julia"
        case .github: "GitHub Actions"
        case .cocoapods, .docker, .other: nil
        }
    }

    package static func < (left: Ecosystem, right: Ecosystem) -> Bool { left.rawValue < right.rawValue }
}

/// A package of an ecosystem, without version: the key of the advisory index.
///
/// Equal for all spellings that the ecosystem takes for one package: PyPI's names are normalised (PEP 503), NuGet's, Packagist's,
/// GitHub's and Hex's are in lower case, Pub's as in its purls, Swift's are the repository's address without scheme and `.git`.
package struct PackageName: Hashable, Sendable, Comparable {
    package let ecosystem: Ecosystem
    /// The registry's name, scope included (`@babel/core`), in the spelling that stands for all others.
    package let name: String

    package init(ecosystem: Ecosystem, name: String) {
        self.ecosystem = ecosystem
        self.name = PackageName.canonical(name, in: ecosystem)
    }

    package static func < (left: PackageName, right: PackageName) -> Bool {
        (left.ecosystem, left.name) < (right.ecosystem, right.name)
    }

    private static func canonical(_ name: String, in ecosystem: Ecosystem) -> String {
        switch ecosystem {
        case .pypi: pythonName(name)
        case .nuget, .composer, .github, .hex: name.lowercased()
        case .pub: String(decoding: PackageURLType.pubName(name.utf8), as: UTF8.self)
        case .swift: repositoryName(name)
        default: name
        }
    }

    /// PEP 503: lower case, each run of `-`, `_` and `.` one `-`.
    private static func pythonName(_ name: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(name.utf8.count)
        var isRun = false
        for byte in name.utf8 {
            switch byte {
            case 0x2D, 0x2E, 0x5F:
                if !isRun { result.append(0x2D) }
                isRun = true
            default:
                isRun = false
                result.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `https://github.com/Vapor/vapor.git` and `git@github.com:vapor/vapor` are both `github.com/vapor/vapor`.
    private static func repositoryName(_ name: String) -> String { repositoryPath(name).lowercased() }

    /// A repository's address without scheme, user, `.git` and slashes at its end; letters as they are.
    ///
    /// What leads to the same host is left out as well: the ports of HTTPS and SSH, `www.` and a dot at the host's end.
    package static func repositoryPath(_ address: String) -> Substring {
        let text = withoutScheme(address)
        let end = text.utf8.firstIndex(of: 0x2F) ?? text.endIndex
        var host = text[..<end]
        if let colon = host.utf8.firstIndex(of: 0x3A),
            [":443", ":22", ":"].contains(where: { host[colon...].utf8.elementsEqual($0.utf8) })
        {
            host = host[..<colon]
        }
        while host.utf8.last == 0x2E { host = Substring(host.utf8.dropLast()) }
        if host.utf8.count > 4, host.utf8.prefix(4).map({ $0 | 0x20 }).elementsEqual("www.".utf8) {
            host = Substring(host.utf8.dropFirst(4))
        }
        return host.endIndex == end && host.startIndex == text.startIndex ? text : host + text[end...]
    }

    /// The address itself, host and port as written.
    static func withoutScheme(_ address: String) -> Substring {
        var text = address[...]
        var hasScheme = false
        for scheme in ["https://", "http://", "ssh://", "git://"]
        where text.utf8.count >= scheme.utf8.count && text.prefix(scheme.count).lowercased() == scheme {
            text = text.dropFirst(scheme.count)
            hasScheme = true
        }
        if text.hasPrefix("git@") {
            text = text.dropFirst(4)
            // The form of scp has a colon before the path, an address a port.
            if !hasScheme, let colon = text.utf8.firstIndex(of: 0x3A) {
                text = text[..<colon] + "/" + text[text.utf8.index(after: colon)...]
            }
        }
        while text.hasSuffix("/") { text = text.dropLast() }
        if text.suffix(4).lowercased() == ".git" { text = text.dropLast(4) }
        return text
    }
}
