import Domain

/// Finds the waivers that may be about a finding or a licence without looking at all of them.
struct WaiverIndex {
    private let waivers: [Waiver]
    private var byAdvisory: [String: [Int]] = [:]
    private var byPackage: [String: [Int]] = [:]
    /// By licence and package; without a package in the key they are for every one.
    private var byLicense: [String: [Int]] = [:]

    /// `live` are the numbers of those that count.
    init(_ waivers: [Waiver], _ live: [Int]) {
        self.waivers = waivers
        for number in live {
            let waiver = waivers[number]
            if let license = waiver.license {
                byLicense[WaiverIndex.key(license, waiver.package?.key), default: []].append(number)
            } else if let advisory = waiver.advisoryKey {
                byAdvisory[advisory, default: []].append(number)
            } else if let package = waiver.package {
                byPackage[package.key, default: []].append(number)
            }
        }
    }

    private static func key(_ license: String, _ package: String?) -> String {
        "\(license)\n\(package ?? "")"
    }

    var hasFindings: Bool { !byAdvisory.isEmpty || !byPackage.isEmpty }
    var hasLicenses: Bool { !byLicense.isEmpty }

    /// By any id of the finding, or by its package; ascending.
    func waivers(of finding: Finding, _ identity: PackageIdentity) -> [Int] {
        var numbers = Set(byPackage[identity.key] ?? [])
        if !byAdvisory.isEmpty {
            for id in [finding.id] + finding.aliases {
                if let key = AdvisoryID.key(id) { numbers.formUnion(byAdvisory[key] ?? []) }
            }
        }
        return numbers.filter { waivers[$0].package?.matches(identity) ?? true }.sorted()
    }

    /// Those for all packages do for a component that no pattern can describe; ascending.
    func waivers(ofLicense license: String, _ identity: PackageIdentity?) -> [Int] {
        let forAll = byLicense[WaiverIndex.key(license, nil)] ?? []
        guard let identity else { return forAll }
        let forPackage = byLicense[WaiverIndex.key(license, identity.key)] ?? []
        return (forAll + forPackage.filter { waivers[$0].package?.matches(identity) ?? false }).sorted()
    }
}
