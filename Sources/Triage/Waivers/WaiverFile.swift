package import Domain
package import Licensing
package import StrictYAML

/// The waivers of a repository: `.gatehouse/waivers.yaml` on its base branch.
///
/// `version: 1` and `waivers`, a list of mappings with `advisory`, `package`, `license` (one of them at least), `path`,
/// `reason`, `owner` and `expires`. One waiver that is wrong makes all of the file wrong: nothing is waived by chance.
package struct WaiverFile: Sendable {
    package static let path = ".gatehouse/waivers.yaml"
    package static let maximumWaivers = 1000

    package let waivers: [Waiver]

    /// `category` is what the catalog of licences says of one; a forbidden one has a limit of its own.
    package init(
        _ bytes: [UInt8],
        file: String = WaiverFile.path,
        limits: WaiverLimits,
        today: CalendarDay,
        category: (LicenseTerm) -> LicenseCategory
    ) throws(YAMLError) {
        guard let root = try YAMLValue.parse(bytes, file: file) else {
            throw YAMLError(file: file, line: nil, key: "", message: "the file is empty")
        }
        let mapping = try root.mapping()
        try mapping.refuseUnknown(["version", "waivers"])
        _ = try mapping.required("version").int(in: 1...1)
        let values = try mapping["waivers"]?.list() ?? []
        guard values.count <= WaiverFile.maximumWaivers else {
            throw values[WaiverFile.maximumWaivers].error("more than \(WaiverFile.maximumWaivers) waivers")
        }
        var waivers: [Waiver] = []
        var known: Set<String> = []
        for value in values {
            let waiver = try WaiverFile.waiver(value, limits, today, category)
            guard known.insert(waiver.id).inserted else {
                throw value.error("waives the same as an earlier one; extend that one")
            }
            waivers.append(waiver)
        }
        self.waivers = waivers
    }

    private static func waiver(
        _ value: YAMLValue,
        _ limits: WaiverLimits,
        _ today: CalendarDay,
        _ category: (LicenseTerm) -> LicenseCategory
    ) throws(YAMLError) -> Waiver {
        let mapping = try value.mapping()
        try mapping.refuseUnknown(Waiver.Field.allCases.map(\.rawValue))
        for field in [Waiver.Field.reason, .owner, .expires] { _ = try mapping.required(field.rawValue) }
        var texts: [Waiver.Field: String] = [:]
        for field in Waiver.Field.allCases { texts[field] = try mapping[field.rawValue]?.string() }
        let waiver: Waiver
        do {
            waiver = try Waiver(texts, origin: .file(path: value.file, line: value.line))
        } catch {
            throw place(of: error, in: mapping).error(error.message)
        }
        if let fault = waiver.breach(of: limits, category: category, on: today) {
            throw place(of: fault, in: mapping).error(fault.message)
        }
        return waiver
    }

    private static func place(of fault: Waiver.Fault, in mapping: YAMLMapping) -> YAMLValue {
        fault.field.flatMap { mapping[$0.rawValue] } ?? mapping.owner
    }
}
