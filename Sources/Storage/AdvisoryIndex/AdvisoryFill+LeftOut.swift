import Advisories

/// Records that do not get into the index, and why.
extension AdvisoryFill {
    func leaveOut(
        _ name: String,
        bad reason: String,
        _ target: AdvisoryIndexBuilder.Source,
        _ list: AdvisoryImport.List?,
        _ result: inout AdvisorySourceImport
    ) throws {
        let record = BadAdvisoryRecord(name: name, reason: reason)
        try result.count(record)
        try leaveOut(name, record.name, isBad: true, record.reason, target, list)
    }

    func leaveOut(
        _ name: String,
        other record: OSVRecord,
        _ target: AdvisoryIndexBuilder.Source,
        _ list: AdvisoryImport.List?,
        _ result: inout AdvisorySourceImport
    ) throws {
        let names = record.otherEcosystems.sorted().joined(separator: ", ")
        let shown = names.isEmpty ? "no package" : BadAdvisoryRecord(name: names, reason: "").name
        result.countSkipped(shown)
        try leaveOut(name, name, isBad: false, shown, target, list)
    }

    /// Notes the records that are too large, unless the archive had them: they would be so tomorrow, too.
    func leaveOutTooLarge(
        _ list: AdvisoryImport.List,
        _ target: AdvisoryIndexBuilder.Source,
        _ result: inout AdvisorySourceImport
    ) throws {
        guard !list.tooLarge.isEmpty else { return }
        _ = try builder.findChanges(of: target)
        for id in list.tooLarge where try builder.isChanged(id) {
            try leaveOut(
                "\(id).json",
                bad: "larger than \(OSVDecoder.maximumBytes) bytes",
                target,
                list,
                &result
            )
        }
    }

    private func leaveOut(
        _ name: String,
        _ shownName: String,
        isBad: Bool,
        _ reason: String,
        _ target: AdvisoryIndexBuilder.Source,
        _ list: AdvisoryImport.List?
    ) throws {
        let id = AdvisoryFill.id(of: name)
        let record = LeftOutRecord(
            id: id,
            name: shownName,
            listed: list == nil ? "" : try builder.listedDate(of: id) ?? "",
            isBad: isBad,
            reason: reason
        )
        try builder.leaveOut(record, of: target)
    }

    /// `folder/GHSA-1.json` → `GHSA-1`: how bulk archives name their entries.
    static func id(of name: String) -> String {
        let last = name.utf8.lastIndex(of: 0x2F).map { name[name.index(after: $0)...] } ?? name[...]
        return String(last.hasSuffix(".json") ? last.dropLast(5) : last)
    }
}
