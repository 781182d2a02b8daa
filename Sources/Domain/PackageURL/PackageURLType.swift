/// What a purl type asks of its components: the type definitions beside ECMA-427.
struct PackageURLType: Sendable {
    typealias Letters = PackageURLText.Letters

    enum Requirement: Sendable {
        case required
        /// Required by the definition, yet left out by writers of SBOMs where it is not needed to know the package.
        case usual
        case optional
        case prohibited
    }

    var namespaceRequirement = Requirement.optional
    var namespaceLetters = Letters.kept
    var nameLetters = Letters.kept
    var versionLetters = Letters.kept
    var subpathLetters = Letters.kept
    /// The key of a qualifier that every purl of the type has.
    var requiredQualifier: String?
    /// The name is a path of several segments, after a namespace of one.
    var hasPathAsName = false
    var type = ""

    /// A type that is not in the table has no rules of its own.
    static func rules(for type: String) -> PackageURLType { table[type] ?? PackageURLType(type: type) }

    private static let table: [String: PackageURLType] = {
        var table: [String: PackageURLType] = [:]
        func add(_ types: String..., change: (inout PackageURLType) -> Void) {
            for type in types {
                table[type, default: PackageURLType(type: type)].type = type
                change(&table[type, default: PackageURLType(type: type)])
            }
        }
        add("maven", "composer", "swift", "github") { $0.namespaceRequirement = .required }
        add(
            "alpm",
            "apk",
            "bitbucket",
            "deb",
            "git",
            "golang",
            "huggingface",
            "qpkg",
            "rpm",
            "vscode-extension"
        ) {
            $0.namespaceRequirement = .usual
        }
        add(
            "bazel",
            "bitnami",
            "cargo",
            "chrome-extension",
            "cocoapods",
            "conda",
            "cran",
            "gem",
            "hackage",
            "julia",
            "mlflow",
            "nuget",
            "oci",
            "opam",
            "otp",
            "pub",
            "pypi",
            "vcpkg"
        ) { $0.namespaceRequirement = .prohibited }
        add(
            "alpm",
            "apk",
            "bitbucket",
            "brew",
            "composer",
            "deb",
            "github",
            "hex",
            "luarocks",
            "qpkg",
            "rpm",
            "vscode-extension",
            "yocto"
        ) { $0.namespaceLetters = .lower }
        add("cpan") { $0.namespaceLetters = .upper }
        add(
            "alpm",
            "apk",
            "bitbucket",
            "bitnami",
            "brew",
            "chrome-extension",
            "composer",
            "deb",
            "github",
            "hex",
            "luarocks",
            "oci",
            "otp",
            "pub",
            "pypi",
            "vscode-extension"
        ) { $0.nameLetters = .lower }
        add("huggingface", "oci", "pypi", "vscode-extension") { $0.versionLetters = .lower }
        add("otp") { $0.subpathLetters = .lower }
        add("git") { $0.hasPathAsName = true }
        add("julia") { $0.requiredQualifier = "uuid" }
        add("swid") { $0.requiredQualifier = "tag_id" }
        return table
    }()

    // MARK: Normal forms

    func namespace(_ text: String) -> String { PackageURLType.changed(text, namespaceLetters) }

    func name(_ text: String, _ qualifiers: [String: String]) -> String {
        let name = PackageURLType.changed(text, nameLetters)
        switch type {
        case "pypi": return name.replacing("_", with: "-")
        case "pub": return String(decoding: PackageURLType.pubName(name.utf8), as: UTF8.self)
        // Databricks takes the names of models in any case, other MLflow servers do not.
        case "mlflow" where qualifiers["repository_url"]?.contains("databricks") == true:
            return PackageURLType.lowercased(name)
        default: return hasPathAsName ? name.split(separator: "/").joined(separator: "/") : name
        }
    }

    func version(_ text: String) -> String { PackageURLType.changed(text, versionLetters) }
    func subpath(_ text: String) -> String { PackageURLType.changed(text, subpathLetters) }

    /// In lower case, all that is neither letter nor digit an underscore.
    static func pubName(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.map { byte in
            switch byte {
            case 0x61...0x7A, 0x30...0x39: byte
            case 0x41...0x5A: byte + 0x20
            default: UInt8(ascii: "_")
            }
        }
    }

    /// ASCII letters only, whatever the language.
    static func lowercased(_ text: String) -> String { changed(text, .lower) }

    private static func changed(_ text: String, _ letters: Letters) -> String {
        let range: ClosedRange<UInt8> = letters == .upper ? 0x61...0x7A : 0x41...0x5A
        guard letters != .kept, text.utf8.contains(where: range.contains) else { return text }
        return String(decoding: text.utf8.map { range.contains($0) ? $0 ^ 0x20 : $0 }, as: UTF8.self)
    }

    // MARK: Requirements

    /// What is wrong with parts that are in their normal form.
    func problem(_ parts: PackageURL.Parts, _ reading: PackageURL.Reading) -> String? {
        switch namespaceRequirement {
        case .required where parts.namespace.isEmpty: return "its type needs a namespace"
        case .usual where parts.namespace.isEmpty && reading == .conforming:
            return "its type needs a namespace"
        case .prohibited where !parts.namespace.isEmpty: return "its type has no namespaces"
        default: break
        }
        if let key = requiredQualifier, parts.qualifiers[key] == nil, reading == .conforming {
            return "its type needs the qualifier \(key)"
        }
        switch type {
        case "chrome-extension": return chromeProblem(parts)
        case "cpan" where parts.name.contains("::"): return "its name is a module's, not a distribution's"
        case "cocoapods":
            let isBad = parts.name.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: "+") }
            return isBad || parts.name.utf8.first == UInt8(ascii: ".")
                ? "its name is none that a pod can have" : nil
        default: return nil
        }
    }

    private func chromeProblem(_ parts: PackageURL.Parts) -> String? {
        guard parts.name.utf8.count == 32, parts.name.utf8.allSatisfy({ (0x61...0x70).contains($0) }) else {
            return "its name is not 32 letters from a to p"
        }
        let numbers = parts.version.split(separator: ".", omittingEmptySubsequences: false)
        let isVersion =
            numbers.count <= 4
            && numbers.allSatisfy { number in
                !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
        return parts.version.isEmpty || isVersion ? nil : "its version is not one to four numbers"
    }
}
