/// Addresses at which the stewards of licences keep them.
enum LicenseAddress {
    /// The licence at an address; `nil` for any other, above all for a file of some project.
    static func expression(_ text: Substring) -> LicenseExpression? {
        guard let address = normal(text) else { return nil }
        if let id = fixed[address] { return LicenseTerm(id[...]).map { LicenseExpression($0) } }
        for prefix in byID where address.hasPrefix(prefix) {
            return LicenseTerm(address.dropFirst(prefix.count)).map { LicenseExpression($0) }
        }
        return nil
    }

    /// Host and path in lower case, without scheme, `www.`, query, fragment, ending and slash.
    private static func normal(_ text: Substring) -> String? {
        var address = text.lowercased()[...]
        guard let scheme = ["https://", "http://", "//", "www."].first(where: { address.hasPrefix($0) })
        else {
            return nil
        }
        if scheme != "www." { address = address.dropFirst(scheme.count) }
        if address.hasPrefix("www.") { address = address.dropFirst(4) }
        address = address.prefix { $0 != "?" && $0 != "#" && $0 != " " }
        while address.hasSuffix("/") { address.removeLast() }
        for ending in [".html", ".htm", ".txt", ".php", ".md", ".en", "/legalcode", "/deed"]
        where address.hasSuffix(ending) {
            address.removeLast(ending.count)
        }
        return String(address)
    }

    /// What follows is an id.
    private static let byID = [
        "opensource.org/licenses/", "opensource.org/license/", "spdx.org/licenses/",
        "choosealicense.com/licenses/",
    ]

    private static let fixed: [String: String] = {
        var table = [
            "apache.org/licenses/license-2.0": "Apache-2.0", "apache.org/licenses": "LicenseRef-Apache",
            "apache.org/licenses/license-1.1": "Apache-1.1",
            "opensource.org/licenses/apache2.0": "Apache-2.0",
            "opensource.org/licenses/mit-license": "MIT", "mit-license.org": "MIT",
            "mit-license.mit-license.org": "MIT",
            "opensource.org/licenses/bsd-license": "BSD-2-Clause",
            "opensource.org/licenses/bsd-3-clause": "BSD-3-Clause",
            "opensource.org/licenses/isc-license": "ISC", "opensource.org/licenses/zlib-license": "Zlib",
            "opensource.org/licenses/ms-pl": "MS-PL", "opensource.org/licenses/mpl-2.0": "MPL-2.0",
            "opensource.org/licenses/gpl-license": "GPL-1.0-or-later",
            "opensource.org/licenses/lgpl-license": "LGPL-2.0-or-later",
            "mozilla.org/mpl/2.0": "MPL-2.0", "mozilla.org/en-us/mpl/2.0": "MPL-2.0",
            "mozilla.org/mpl/mpl-1.1": "MPL-1.1",
            "mozilla.org/mpl/1.1": "MPL-1.1",
            "eclipse.org/legal/epl-v10": "EPL-1.0", "eclipse.org/legal/epl-v20": "EPL-2.0",
            "eclipse.org/legal/epl-2.0": "EPL-2.0", "eclipse.org/org/documents/epl-v10": "EPL-1.0",
            "eclipse.org/org/documents/epl-2.0": "EPL-2.0",
            "eclipse.org/org/documents/edl-v10": "BSD-3-Clause",
            "boost.org/license_1_0": "BSL-1.0", "unlicense.org": "Unlicense",
            "unlicense.org/unlicense": "Unlicense",
            "wtfpl.net": "WTFPL", "wtfpl.net/about": "WTFPL", "wtfpl.net/txt/copying": "WTFPL",
            "sam.zoy.org/wtfpl": "WTFPL", "zlib.net/zlib_license": "Zlib", "scripts.sil.org/ofl": "OFL-1.1",
            "creativecommons.org/publicdomain/zero/1.0": "CC0-1.0",
            "glassfish.dev.java.net/public/cddlv1.0": "CDDL-1.0", "gnu.org/copyleft/gpl": "GPL-1.0-or-later",
            "gnu.org/copyleft/lesser": "LGPL-2.0-or-later", "gnu.org/licenses/gpl": "GPL-1.0-or-later",
            "gnu.org/licenses/lgpl": "LGPL-2.0-or-later", "gnu.org/licenses/agpl": "AGPL-3.0-or-later",
            "gnu.org/software/classpath/license": "GPL-2.0-with-classpath-exception",
            "openjdk.java.net/legal/gplv2+ce": "GPL-2.0-with-classpath-exception",
            "golang.org/license": "BSD-3-Clause", "python.org/psf/license": "PSF-2.0",
            "php.net/license/3_01": "PHP-3.01",
            "postgresql.org/about/licence": "PostgreSQL", "curl.se/docs/copyright": "curl",
            "blueoakcouncil.org/license/1.0.0": "BlueOak-1.0.0",
            "mongodb.com/licensing/server-side-public-license": "SSPL-1.0", "mariadb.com/bsl11": "BUSL-1.1",
            "elastic.co/licensing/elastic-license": "Elastic-2.0",
        ]
        for (family, versions) in ["gpl": ["2.0", "3.0"], "lgpl": ["2.0", "2.1", "3.0"], "agpl": ["3.0"]] {
            for version in versions {
                let id = "\(family.uppercased())-\(version)-only"
                table["gnu.org/licenses/\(family)-\(version)"] = id
                table["gnu.org/licenses/old-licenses/\(family)-\(version)"] = id
            }
        }
        for kind in ["by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd"] {
            for version in ["2.0", "2.5", "3.0", "4.0"] {
                table["creativecommons.org/licenses/\(kind)/\(version)"] =
                    "CC-\(kind.uppercased())-\(version)"
            }
        }
        return table
    }()
}
