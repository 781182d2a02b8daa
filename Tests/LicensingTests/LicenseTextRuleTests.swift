import Basics
import Foundation
import Licensing
import Testing

@Suite struct LicenseTextRuleTests {
    static let mit = """
        Permission is hereby granted, free of charge, to any person obtaining a copy
        of this software and associated documentation files (the "Software"), to deal
        in the Software without restriction, including without limitation the rights
        to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
        copies of the Software, and to permit persons to whom the Software is
        furnished to do so, subject to the following conditions:

        The above copyright notice and this permission notice shall be included in all
        copies or substantial portions of the Software.

        THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
        OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
        SOFTWARE.
        """

    static let gplNotice = """
        This program is free software; you can redistribute it and/or modify
        it under the terms of the GNU General Public License as published by
        the Free Software Foundation; either version 2 of the License, or
        (at your option) any later version.
        """

    private func read(_ text: String) -> String? {
        LicenseText(Array(text.utf8))?.expression?.description
    }

    @Test func `white space, case, quotes, dashes and comment marks do not count`() {
        let head = "MIT License\n\nCopyright (c) 2020 Jane Doe\n\n"
        #expect(read(head + Self.mit) == "MIT")
        #expect(read(head + Self.mit.uppercased()) == "MIT")
        #expect(read(head + Self.mit.replacing("\n", with: "\r\n")) == "MIT")
        #expect(read((head + Self.mit).replacing("\n", with: "\n// ")) == "MIT")
        #expect(read("/*\n * " + (head + Self.mit).replacing("\n", with: "\n * ") + "\n */") == "MIT")
        #expect(read(Self.mit.replacing("\"", with: "\u{201C}")) == "MIT")
        #expect(read(Self.mit.replacing("NONINFRINGEMENT", with: "NON-INFRINGEMENT")) == "MIT")
        #expect(read(Self.mit.replacing("sublicense", with: "sub-license")) == "MIT")
        #expect(read(Self.mit.replacing("COPYRIGHT HOLDERS", with: "COPYRIGHT OWNERS")) == "MIT")
        #expect(read("\u{FEFF}" + head + Self.mit) == "MIT")
    }

    @Test(arguments: [
        "The Software shall be used for Good, not Evil.",
        "Non-commercial use only.",
        "Commons Clause License Condition v1.0",
        "You must not sell it.",
        "This licence ends if you sue.",
    ])
    func `an added condition makes the text unknown, but what was found is told`(addition: String) throws {
        for text in [Self.mit + "\n\n" + addition, addition + "\n\n" + Self.mit] {
            let license = try #require(LicenseText(Array(text.utf8)))
            #expect(license.expression == nil)
            #expect(license.matches.map(\.id) == ["MIT"])
        }
    }

    @Test func `a changed or missing word makes the text unknown`() {
        #expect(read(Self.mit.replacing("without restriction", with: "with restrictions")) == nil)
        #expect(read(Self.mit.replacing("free of charge", with: "for a fee")) == nil)
        #expect(read(Self.mit.replacing("sublicense, and/or sell", with: "sublicense")) == nil)
        #expect(read(String(Self.mit.prefix(700))) == nil)
        #expect(read("") == nil)
        #expect(read("MIT") == nil)
    }

    @Test func `MIT without its condition is MIT-0`() throws {
        let start = try #require(Self.mit.range(of: ", subject to"))
        let end = try #require(Self.mit.range(of: "THE SOFTWARE IS"))
        let text = Self.mit.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: ".\n\n")
        #expect(read("MIT No Attribution\n\nCopyright 2020 Jane Doe\n\n" + text) == "MIT-0")
    }

    @Test func `a notice decides about later versions`() {
        #expect(read(Self.gplNotice) == "GPL-2.0-or-later")
        #expect(
            read(
                Self.gplNotice.replacing("either version", with: "version")
                    .replacing(", or\n(at your option) any later version", with: "")
            ) == "GPL-2.0-only"
        )
        #expect(
            read(
                Self.gplNotice.replacing("General", with: "Lesser General").replacing(
                    "version 2",
                    with: "version 2.1"
                )
            )
                == "LGPL-2.1-or-later"
        )
    }

    @Test func `several licences apply together`() {
        let text = Self.mit + "\n\n----\n\n" + Self.gplNotice
        #expect(read(text) == "MIT AND GPL-2.0-or-later")
    }

    @Test func `an identifier line speaks for the file, unless the text says something else`() {
        #expect(read("SPDX-License-Identifier: MIT OR Apache-2.0") == "MIT OR Apache-2.0")
        #expect(read("/* SPDX-License-Identifier: mit */\nand much more that is unclear, if not so") == "MIT")
        #expect(read("<!-- SPDX-License-Identifier: MIT -->\r\n" + Self.mit) == "MIT")
        #expect(read("SPDX-License-Identifier: ISC\n" + Self.mit) == nil)
        #expect(read("SPDX-License-Identifier: GPL-2.0-only\n" + Self.gplNotice) == "GPL-2.0-only")
        #expect(read("SPDX-License-Identifier: Foo\n" + Self.mit) == nil)
        #expect(read("SPDX-License-Identifier: MIT\nSPDX-License-Identifier: ISC") == "MIT AND ISC")
    }

    @Test func `copyright lines are collected`() throws {
        let text = """
            MIT License

            Copyright (c) 2019-2020 Jane Doe <jane@example.org>
            Copyright (c) 2019-2020 Jane Doe <jane@example.org>
             * (c) 2021 ACME, Inc.
            © 2022 Ærøskøbing
            Copyright <year> <owner>

            """
        let license = try #require(LicenseText(Array((text + Self.mit).utf8)))
        #expect(
            license.copyrights == [
                "Copyright (c) 2019-2020 Jane Doe <jane@example.org>", "(c) 2021 ACME, Inc.",
                "© 2022 Ærøskøbing",
            ]
        )
        #expect(license.expression?.description == "MIT")
        #expect(license.matches.map(\.lines) == [8...24])
    }

    @Test func `hostile texts cost linear time and match nothing`() throws {
        let opening =
            "permission is hereby granted free of charge to any person obtaining a copy of this software "
        let hostile = [
            String(repeating: opening, count: 2_500),
            String(repeating: "redistribution and use in source and binary forms ", count: 5_000),
            String(repeating: "a ", count: 125_000),
            String(repeating: "1 ", count: 125_000),
            String(repeating: "everyone is permitted to copy and distribute verbatim copies ", count: 3_750),
            String(repeating: "\n", count: 250_000),
            String(repeating: "(c) 2020\n", count: 25_000),
            String(repeating: "SPDX-License-Identifier: MIT\n", count: 7_500),
            String(repeating: "a", count: 250_000),
        ]
        for text in hostile {
            let clock = ContinuousClock()
            let bytes = Array(text.utf8)
            let time = try clock.measure { _ = try #require(LicenseText(bytes)) }
            #expect(time < .seconds(30), "\(text.prefix(40))")
        }
        #expect(LicenseText(Array(repeating: 0x61, count: LicenseText.maximumBytes + 1)) == nil)
        #expect(LicenseText([0xFF, 0xFE, 0x00, 0x80])?.expression == nil)
    }

    @Test(arguments: [
        ("LICENSE", true), ("license.txt", true), ("LICENCE.md", true), ("COPYING", true),
        ("COPYING.LESSER", true),
        ("LICENSE-MIT", true), ("LICENSE.APACHE-2.0", true), ("MIT-LICENSE.txt", true), ("UNLICENSE", true),
        ("LICENSES/MIT.txt", true), ("src/deep/LICENSE", true), ("license.js", false),
        ("license_checker.py", false),
        ("README.md", false), ("LICENSES/README.md", false), ("licenses.go", false), ("", false),
        ("NOTICE", false),
    ])
    func `licence files are known by their names`(path: String, isOne: Bool) {
        #expect(LicenseFinder.isLicenseFile(path) == isOne)
    }

    @Test func `licence files are those at the root, in LICENSES and beside manifests`() {
        let names = [
            "COPYING", "LICENSES/MIT.txt", "a.txt", "a/b/license.md", "a/b/package.json", "a/LICENSE",
            "c/LICENSE", "c/x.c",
        ]
        var entries = names.map { FileTree.Entry(path: $0, kind: .file) }
        entries.append(FileTree.Entry(path: "LICENSE", kind: .symbolicLink))
        entries.append(FileTree.Entry(path: "LICENCE", kind: .submodule))
        let tree = FileTree(entries: entries, contents: [:])
        #expect(
            LicenseFinder.paths(in: tree, beside: ["a/b/package.json"]) == [
                "COPYING", "LICENSES/MIT.txt", "a/b/license.md",
            ]
        )
    }

    @Test func `of very many licence files those nearest to the root are read`() {
        let folders = (0..<LicenseFinder.maximumFiles).map { "packages/p\($0)" }
        let files = folders.map { "\($0)/LICENSE" } + ["zz/LICENSE"]
        let tree = FileTree(entries: files.map { FileTree.Entry(path: $0, kind: .file) }, contents: [:])
        let paths = LicenseFinder.paths(in: tree, beside: (folders + ["zz"]).map { "\($0)/package.json" })
        #expect(paths.count == LicenseFinder.maximumFiles)
        #expect(paths.contains("zz/LICENSE"))
    }
}
