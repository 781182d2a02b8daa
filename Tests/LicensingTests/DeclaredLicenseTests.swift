import Licensing
import Testing

@Suite struct DeclaredLicenseTests {
    @Test(
        arguments: [
            // Ids and expressions.
            ("MIT", "MIT", .expression, .stated),
            ("(MIT OR Apache-2.0)", "MIT OR Apache-2.0", .expression, .stated),
            ("GPL-2.0+", "GPL-2.0-or-later", .expression, .stated),
            ("UNLICENSED", "LicenseRef-UNLICENSED", .expression, .stated),
            // Names.
            ("Apache 2", "Apache-2.0", .name, .named),
            ("Apache 2.0", "Apache-2.0", .name, .named),
            ("Apache2", "Apache-2.0", .name, .named),
            ("Apache License 2.0", "Apache-2.0", .name, .named),
            ("Apache License, Version 2.0", "Apache-2.0", .name, .named),
            ("The Apache Software License, Version 2.0", "Apache-2.0", .name, .named),
            ("Apache License (v2.0)", "Apache-2.0", .name, .named),
            ("ASL 2.0", "Apache-2.0", .name, .named),
            ("MIT License", "MIT", .name, .named),
            ("The MIT License (MIT)", "MIT", .name, .named),
            ("MIT/X11", "MIT", .name, .named),
            ("Expat", "MIT", .name, .named),
            ("ISC License", "ISC", .name, .named),
            ("BSD 3-Clause", "BSD-3-Clause", .name, .named),
            ("3-Clause BSD License", "BSD-3-Clause", .name, .named),
            ("New BSD License", "BSD-3-Clause", .name, .named),
            ("BSD-3", "BSD-3-Clause", .name, .named),
            ("BSD 3-Clause \"New\" or \"Revised\" License", "BSD-3-Clause", .name, .named),
            ("Simplified BSD", "BSD-2-Clause", .name, .named),
            ("Eclipse Public License - v 1.0", "EPL-1.0", .name, .named),
            ("Eclipse Public License v. 2.0", "EPL-2.0", .name, .named),
            ("Mozilla Public License 2.0 (MPL 2.0)", "MPL-2.0", .name, .named),
            ("Boost Software License 1.0", "BSL-1.0", .name, .named),
            ("GPLv3", "GPL-3.0-only", .name, .named),
            ("GPL v2", "GPL-2.0-only", .name, .named),
            ("gplv3+", "GPL-3.0-or-later", .name, .named),
            ("GPL v2 or later", "GPL-2.0-or-later", .name, .named),
            ("GNU General Public License v3 or later (GPLv3+)", "GPL-3.0-or-later", .name, .named),
            ("GNU General Public License, version 2", "GPL-2.0-only", .name, .named),
            ("GNU Lesser General Public License, Version 2.1", "LGPL-2.1-only", .name, .named),
            ("LGPL-2.1 or any later version", "LGPL-2.1-or-later", .name, .named),
            ("GNU Library General Public License v2", "LGPL-2.0-only", .name, .named),
            ("GNU Affero General Public License v3.0", "AGPL-3.0-only", .name, .named),
            (
                "GNU General Public License, version 2, with the Classpath Exception",
                "GPL-2.0-only WITH Classpath-exception-2.0", .name, .named
            ),
            ("GPL2 w/ CPE", "GPL-2.0-only WITH Classpath-exception-2.0", .name, .named),
            ("CC0 1.0 Universal", "CC0-1.0", .name, .named),
            ("zlib/libpng", "Zlib", .name, .named),
            ("The Unlicense", "Unlicense", .name, .named),
            // Families.
            ("BSD", "LicenseRef-BSD", .name, .family),
            ("BSD License", "LicenseRef-BSD", .name, .family),
            ("GPL", "GPL-1.0-or-later", .name, .family),
            ("LGPL", "LGPL-2.0-or-later", .name, .family),
            ("GNU General Public License (GPL)", "GPL-1.0-or-later", .name, .family),
            ("Apache", "LicenseRef-Apache", .name, .family),
            ("Public Domain", "LicenseRef-public-domain", .name, .family),
            // Addresses.
            ("https://opensource.org/licenses/MIT", "MIT", .address, .named),
            ("http://www.apache.org/licenses/LICENSE-2.0.txt", "Apache-2.0", .address, .named),
            ("https://www.apache.org/licenses/LICENSE-2.0.html", "Apache-2.0", .address, .named),
            ("http://www.gnu.org/licenses/gpl-3.0.en.html", "GPL-3.0-only", .address, .named),
            ("https://creativecommons.org/licenses/by-sa/4.0/legalcode", "CC-BY-SA-4.0", .address, .named),
            ("https://www.eclipse.org/legal/epl-v20.html", "EPL-2.0", .address, .named),
            ("https://spdx.org/licenses/BSD-3-Clause.html#licenseText", "BSD-3-Clause", .address, .named),
            ("http://www.opensource.org/licenses/mit-license.php", "MIT", .address, .named),
            // Classifiers.
            ("License :: OSI Approved :: MIT License", "MIT", .classifier, .named),
            ("License :: OSI Approved :: Apache Software License", "LicenseRef-Apache", .classifier, .family),
            ("License :: OSI Approved :: BSD License", "LicenseRef-BSD", .classifier, .family),
            (
                "License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)",
                "GPL-3.0-or-later",
                .classifier, .named
            ),
            (
                "License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)",
                "LGPL-2.0-or-later", .classifier, .named
            ),
            ("License :: OSI Approved :: Python Software Foundation License", "PSF-2.0", .classifier, .named),
            ("License :: OSI Approved :: ISC License (ISCL)", "ISC", .classifier, .named),
            (
                "License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication", "CC0-1.0", .classifier,
                .named
            ),
            (
                "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)", "MPL-2.0", .classifier,
                .named
            ),
            ("License :: Public Domain", "LicenseRef-public-domain", .classifier, .family),
            // Several.
            ("MIT/Apache-2.0", "MIT OR Apache-2.0", .list, .named),
            ("Apache-2.0 / MIT", "Apache-2.0 OR MIT", .list, .named),
            ("MIT or GPLv2", "MIT OR GPL-2.0-only", .list, .named),
            ("Apache 2.0 and BSD 3-Clause", "Apache-2.0 AND BSD-3-Clause", .list, .named),
            ("MIT, BSD", "MIT AND LicenseRef-BSD", .list, .family),
            ("Apache License, Version 2.0; MIT", "Apache-2.0 AND MIT", .list, .named),
            (
                "CDDL + GPLv2 with classpath exception",
                "LicenseRef-CDDL AND GPL-2.0-only WITH Classpath-exception-2.0", .list, .family
            ),
            ("(MPL-1.1 or GPL-2.0)", "MPL-1.1 OR GPL-2.0-only", .expression, .stated),
            ("(MIT or Apache 2)", "MIT OR Apache-2.0", .list, .named),
        ] as [(String, String, DeclaredLicense.Evidence, DeclaredLicense.Confidence)]
    )
    func `what manifests say is understood`(
        text: String,
        expression: String,
        evidence: DeclaredLicense.Evidence,
        confidence: DeclaredLicense.Confidence
    ) throws {
        let license = try #require(DeclaredLicense(text))
        #expect(license.expression.description == expression)
        #expect(license.evidence == evidence)
        #expect(license.confidence == confidence)
    }

    @Test(arguments: [
        "", "  ", "NONE", "NOASSERTION", "unknown", "Other/Proprietary License", "See LICENSE",
        "SEE LICENSE IN LICENSE.md",
        "License :: OSI Approved", "License :: Free For Educational Use",
        "License :: Other/Proprietary License",
        "MIT-style", "BSD-style", "MIT with restrictions", "MIT License (see below)", "MIT (Apache-2.0)",
        "GPL-4", "GPLv2.5",
        "GPLv2 with some exception", "not MIT", "MIT but not for military use", "Apache 3", "Commercial",
        "Free", "LICENSE",
        "https://github.com/acme/thing/blob/main/LICENSE", "https://example.org/licenses/MIT",
        "https://opensource.org/licenses/nothing", "MIT/Something", "Apache-2.0 AND Unknown", "MIT, see file",
        "Dual License",
        "GPL or", "MIT\u{202E}", "MIT\u{0}", "/", ",", " or ", "+", "(", ")", "()", "License ::", "MPL 3",
    ])
    func `what is not understood is unknown`(text: String) {
        #expect(DeclaredLicense(text)?.expression == nil)
    }

    @Test func `lists are choices or not, and one unknown part makes the whole unknown`() {
        #expect(DeclaredLicense(anyOf: ["MIT", "GPLv3"])?.expression.description == "MIT OR GPL-3.0-only")
        #expect(
            DeclaredLicense(allOf: [
                "License :: OSI Approved :: MIT License", "License :: OSI Approved :: BSD License",
            ])?
            .expression.description == "MIT AND LicenseRef-BSD"
        )
        #expect(DeclaredLicense(anyOf: ["MIT", "Something"]) == nil)
        #expect(DeclaredLicense(anyOf: []) == nil)
        #expect(DeclaredLicense(anyOf: ["MIT"])?.evidence == .expression)
        #expect(DeclaredLicense(anyOf: Array(repeating: "MIT", count: 17)) == nil)
    }

    @Test func `a reference to a file is told apart`() {
        #expect(DeclaredLicense.referredFile("SEE LICENSE IN LICENSE.md") == "LICENSE.md")
        #expect(DeclaredLicense.referredFile("see license in <COPYING>") == "COPYING")
        #expect(DeclaredLicense.referredFile("SEE LICENSE IN ") == nil)
        #expect(DeclaredLicense.referredFile("MIT") == nil)
    }

    @Test func `the names and ids of the SPDX list mean themselves`() {
        var differing: [String: String] = [:]
        for entry in LicenseList.spdx.licenses where !entry.isDeprecated {
            #expect(DeclaredLicense(entry.id)?.expression.description == entry.id)
            let read = DeclaredLicense(entry.name)?.expression.description ?? "unknown"
            if read != entry.id { differing[entry.id] = read }
        }
        #expect(differing == Self.names)
    }

    /// Names that are not unique, or that say less than the id.
    private static let names: [String: String] = [:]

    @Test func `hostile lengths are refused or read in linear time`() {
        #expect(DeclaredLicense(String(repeating: "MIT/", count: 1000)) == nil)
        #expect(DeclaredLicense(String(repeating: "(", count: 4096)) == nil)
        #expect(DeclaredLicense(String(repeating: "a", count: 5_000_000)) == nil)
    }
}
