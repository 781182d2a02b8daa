/// PyPI's licence classifiers (`License :: OSI Approved :: MIT License`).
enum LicenseClassifier {
    private static let root = "License ::"

    /// `nil` for those that name no licence (`License :: OSI Approved`, `License :: Free for non-commercial use`).
    static func read(_ text: Substring) -> DeclaredLicense? {
        guard text.hasPrefix(root), let colon = text.lastIndex(of: ":") else { return nil }
        let name = DeclaredLicense.trimmed(text[text.index(after: colon)...])
        guard
            let found = names[String(name)].flatMap({ LicenseName.read($0[...]) ?? id($0) })
                ?? LicenseName.read(name)
        else { return nil }
        return DeclaredLicense(
            expression: found.expression,
            evidence: .classifier,
            confidence: min(found.confidence, .named)
        )
    }

    private static func id(_ id: String) -> DeclaredLicense? {
        LicenseTerm(id[...]).map {
            DeclaredLicense(expression: LicenseExpression($0), evidence: .name, confidence: .named)
        }
    }

    /// Classifiers whose words are no name that people use elsewhere.
    private static let names = [
        "CC0 1.0 Universal (CC0 1.0) Public Domain Dedication": "CC0-1.0",
        "The Unlicense (Unlicense)": "Unlicense",
        "MIT No Attribution License (MIT-0)": "MIT-0",
        "Python Software Foundation License": "PSF-2.0",
        "zlib/libpng License": "Zlib",
        "Universal Permissive License (UPL)": "UPL-1.0",
        "ISC License (ISCL)": "ISC",
        "Historical Permission Notice and Disclaimer (HPND)": "HPND",
        "University of Illinois/NCSA Open Source License": "NCSA",
        "SIL Open Font License 1.1 (OFL-1.1)": "OFL-1.1",
        "European Union Public Licence 1.2 (EUPL 1.2)": "EUPL-1.2",
        "European Union Public Licence 1.1 (EUPL 1.1)": "EUPL-1.1",
        "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
        "Mozilla Public License 1.1 (MPL 1.1)": "MPL-1.1",
        "GNU Library or Lesser General Public License (LGPL)": "lgpl",
        "Boost Software License 1.0 (BSL-1.0)": "BSL-1.0",
        "Blue Oak Model License (BlueOak-1.0.0)": "BlueOak-1.0.0",
        "W3C License": "W3C",
    ]
}
