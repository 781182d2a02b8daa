/// What stands for an id that the SPDX list has withdrawn.
enum DeprecatedLicense {
    /// An id, and the exception that the withdrawn id had in itself.
    struct Replacement {
        let id: String
        var exception: String?
    }

    /// By the list's spelling.
    ///
    /// `Net-SNMP` has no successor and stays.
    static let replacements: [String: Replacement] = gnu.merging(others) { first, _ in first }

    /// `GPL-2.0` said nothing about later versions, so it means that one only (SPDX 2.3 Annex A).
    private static let gnu: [String: Replacement] = {
        let versions = [
            "AGPL": ["1.0", "3.0"], "GFDL": ["1.1", "1.2", "1.3"], "GPL": ["1.0", "2.0", "3.0"],
            "LGPL": ["2.0", "2.1", "3.0"],
        ]
        var table: [String: Replacement] = [:]
        for (family, numbers) in versions {
            for number in numbers {
                table["\(family)-\(number)"] = Replacement(id: "\(family)-\(number)-only")
                table["\(family)-\(number)+"] = Replacement(id: "\(family)-\(number)-or-later")
            }
        }
        return table
    }()

    private static let others: [String: Replacement] = [
        "GPL-2.0-with-autoconf-exception": Replacement(
            id: "GPL-2.0-only",
            exception: "Autoconf-exception-2.0"
        ),
        "GPL-2.0-with-bison-exception": Replacement(id: "GPL-2.0-only", exception: "Bison-exception-2.2"),
        "GPL-2.0-with-classpath-exception": Replacement(
            id: "GPL-2.0-only",
            exception: "Classpath-exception-2.0"
        ),
        "GPL-2.0-with-font-exception": Replacement(id: "GPL-2.0-only", exception: "Font-exception-2.0"),
        "GPL-2.0-with-GCC-exception": Replacement(id: "GPL-2.0-only", exception: "GCC-exception-2.0"),
        "GPL-3.0-with-autoconf-exception": Replacement(
            id: "GPL-3.0-only",
            exception: "Autoconf-exception-3.0"
        ),
        "GPL-3.0-with-GCC-exception": Replacement(id: "GPL-3.0-only", exception: "GCC-exception-3.1"),
        "eCos-2.0": Replacement(id: "GPL-2.0-or-later", exception: "eCos-exception-2.0"),
        "wxWindows": Replacement(id: "LGPL-2.0-or-later", exception: "WxWindows-exception-3.1"),
        "BSD-2-Clause-FreeBSD": Replacement(id: "BSD-2-Clause-Views"),
        "BSD-2-Clause-NetBSD": Replacement(id: "BSD-2-Clause"),
        "bzip2-1.0.5": Replacement(id: "bzip2-1.0.6"),
        "Nunit": Replacement(id: "zlib-acknowledgement"),
        "StandardML-NJ": Replacement(id: "SMLNJ"),
    ]
}
