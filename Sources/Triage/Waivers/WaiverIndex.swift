import Domain

/// Finds the waivers that may be about a finding or a licence without looking at all of them.
struct WaiverIndex {
    private let waivers: [Waiver]
    private var byAdvisory: [String: [Int]] = [:]
    private var byPackage: [String: [Int]] = [:]
    private var byLicense: [String: [Int]] = [:]

    /// `live` are the numbers of those that count.
    init(_ waivers: [Waiver], _ live: [Int]) {
        self.waivers = waivers
        for number in live {
            let waiver = waivers[number]
            if let license = waiver.license {
                byLicense[license, default: []].append(number)
            } else if let advisory = waiver.advisoryKey {
                byAdvisory[advisory, default: []].append(number)
            } else if let package = waiver.package {
                byPackage[package.key, default: []].append(number)
            }
        }
    }

    var hasLicenses: Bool { !byLicense.isEmpty }

    /// By any id of the finding, or by its package; ascending.
    func waivers(of finding: Finding, _ parts: PackageURL.Parts) -> [Int] {
        var numbers = Set(byPackage.isEmpty ? [] : byPackage[PackagePattern.key(of: parts)] ?? [])
        if !byAdvisory.isEmpty {
            for id in [finding.id] + finding.aliases {
                if let key = AdvisoryID.key(id) { numbers.formUnion(byAdvisory[key] ?? []) }
            }
        }
        return numbers.filter { waivers[$0].package?.matches(parts) ?? true }.sorted()
    }

    /// Ascending.
    func waivers(ofLicense license: String, _ component: Component) -> [Int] {
        guard let numbers = byLicense[license] else { return [] }
        let parts = component.purlParts
        return numbers.filter { number in
            waivers[number].package.map { pattern in parts.map(pattern.matches) ?? false } ?? true
        }
    }
}
