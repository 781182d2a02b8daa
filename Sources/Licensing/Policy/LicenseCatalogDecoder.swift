import Domain
import StrictYAML

/// Reads `licenses.yaml`: strict keys, listed ids, nothing twice.
struct LicenseCatalogDecoder {
    struct Content {
        var categories: [String: LicenseCategory] = [:]
        var exceptions: [String: LicenseCategory] = [:]
        var obligations: [String: LicenseObligations] = [:]
    }

    func decode(_ bytes: [UInt8], file: String) throws(YAMLError) -> Content {
        guard let root = try YAMLValue.parse(bytes, file: file) else {
            throw YAMLError(file: file, line: nil, key: "", message: "the file is empty")
        }
        let mapping = try root.mapping()
        try mapping.refuseUnknown(["version", "categories", "exceptions", "obligations"])
        _ = try mapping.required("version").int(in: 1...1)
        var content = Content()
        content.categories = try groups(mapping.required("categories"), licenseID)
        if let value = mapping["exceptions"] { content.exceptions = try groups(value, exceptionID) }
        for value in try mapping["obligations"]?.list() ?? [] {
            try readObligations(value, into: &content.obligations)
        }
        return content
    }

    private func groups(
        _ value: YAMLValue,
        _ read: (YAMLValue) throws(YAMLError) -> String
    ) throws(YAMLError) -> [String: LicenseCategory] {
        let mapping = try value.mapping()
        let known = LicenseCategory.allCases.filter { $0 != .unknown }
        try mapping.refuseUnknown(known.map(\.rawValue))
        var table: [String: LicenseCategory] = [:]
        for category in known {
            for element in try mapping[category.rawValue]?.list() ?? [] {
                let id = try read(element)
                guard table.updateValue(category, forKey: id) == nil else {
                    throw element.error("'\(id)' is here twice")
                }
            }
        }
        return table
    }

    private func readObligations(
        _ value: YAMLValue,
        into table: inout [String: LicenseObligations]
    ) throws(YAMLError) {
        let mapping = try value.mapping()
        try mapping.refuseUnknown(["licenses", "kinds", "sourceDisclosure", "noticeFile", "sameLicense"])
        var kinds: Set<LicenseObligations.Kind> = []
        for kind in try mapping.required("kinds").list() {
            kinds.insert(try kind.word(LicenseObligations.Kind.self))
        }
        let obligations = LicenseObligations(
            kinds: kinds,
            sourceDisclosure: try mapping["sourceDisclosure"]?.word(LicenseObligations.SourceDisclosure.self)
                ?? .none,
            needsNoticeFile: try mapping["noticeFile"]?.bool() ?? false,
            needsSameLicense: try mapping["sameLicense"]?.bool() ?? false
        )
        for element in try mapping.required("licenses").list() {
            let id = try licenseID(element)
            guard table.updateValue(obligations, forKey: id) == nil else {
                throw element.error("'\(id)' is here twice")
            }
        }
    }

    private func licenseID(_ value: YAMLValue) throws(YAMLError) -> String {
        let text = try value.string()
        guard let term = LicenseTerm(text[...]), term.description == text else {
            throw value.error("not a current id of the SPDX list, nor a LicenseRef-")
        }
        return text
    }

    private func exceptionID(_ value: YAMLValue) throws(YAMLError) -> String {
        let text = try value.string()
        guard LicenseList.spdx.exception(text)?.id == text else {
            throw value.error("not an exception of the SPDX list")
        }
        return text
    }
}
