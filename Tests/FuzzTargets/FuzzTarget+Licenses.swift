import Domain
import Licensing
import StrictYAML

extension FuzzTarget {
    /// An expression's canonical form is read back as the same expression.
    static let licenseExpression = FuzzTarget(
        name: "license-expression",
        seeds: [
            "MIT", "(MIT OR Apache-2.0) AND GPL-2.0+ WITH Classpath-exception-2.0",
            "LicenseRef-a OR DocumentRef-b:LicenseRef-c",
            "NONE", "((((MIT))))", "GPL-2.0-with-classpath-exception and isc",
        ]
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        // What is no expression is refused, which is all that is asked.
        // Most inputs are no expression.
        guard let expression = try? LicenseExpression(text) else { return }
        // Nothing is what must not be.
        let again = try? LicenseExpression(expression.description)
        // Canonical spelling may be longer than a text may be.
        guard expression.description.utf8.count <= 4096 else { return }
        Invariant.holds(again == expression, "\(expression) is not read back as itself")
    }

    /// What a manifest declares is unknown or an expression.
    static let declaredLicense = FuzzTarget(
        name: "declared-license",
        seeds: [
            "Apache License, Version 2.0", "MIT/Apache-2.0", "The MIT License (MIT)", "gplv3+",
            "BSD, MIT; ISC",
            "License :: OSI Approved :: MIT License", "https://www.gnu.org/licenses/gpl-3.0.en.html",
            "GPL v2 w/ CPE",
            "(MIT or Apache 2)", "SEE LICENSE IN <x>",
        ]
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        _ = DeclaredLicense.referredFile(text)
        guard let license = DeclaredLicense(text) else { return }
        Invariant.holds(license.expression.absence == nil, "NONE is no licence")
        Invariant.holds(!license.expression.terms.isEmpty, "an expression without a licence")
        let again = DeclaredLicense(license.expression.description)
        Invariant.holds(
            again?.expression == license.expression,
            "\(license.expression) is not read back as itself"
        )
    }

    /// A licence text: matches are in order and apart.
    static let licenseText = FuzzTarget(
        name: "license-text",
        seeds: [
            "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated",
            "Redistribution and use in source and binary forms, with or without modification, are permitted provided that",
            "under the terms of the GNU General Public License as published by the Free Software Foundation; either version 2 "
                + "of the License, or (at your option) any later version.",
            "SPDX-License-Identifier: MIT\nCopyright (c) 2020 A",
            "\u{00A9} 2020 B\nsub license non commercial per cent copyright owner",
        ]
    ) { input in
        guard let text = LicenseText(input) else { return }
        for (one, next) in zip(text.matches, text.matches.dropFirst()) {
            Invariant.holds(one.lines.lowerBound <= next.lines.lowerBound, "matches out of order")
        }
        Invariant.holds(
            text.expression == nil || !text.matches.isEmpty || input.contains(0x3A),
            "a licence from nothing"
        )
    }

    /// `licenses.yaml`: what is accepted judges every expression.
    static let licensesYAML = FuzzTarget(
        name: "licenses-yaml",
        seeds: [
            """
            version: 1
            categories: { allowed: [MIT], forbidden: [GPL-2.0-only, LicenseRef-a] }
            exceptions: { conditional: [Classpath-exception-2.0] }
            obligations:
              - { licenses: [MIT], kinds: [notice], sourceDisclosure: library, noticeFile: true, sameLicense: false }
            """,
            "version: 1\ncategories: {}",
        ]
    ) { input in
        // What is no catalog is refused, which is all that is asked.
        guard let catalog = try? LicenseCatalog(input, file: "licenses.yaml"),
            let expression = DeclaredLicense("MIT OR GPL-2.0-only WITH Classpath-exception-2.0")?.expression
        else { return }
        let whole = catalog.assess(expression)
        Invariant.holds(!whole.terms.isEmpty, "nothing decides")
        for term in expression.terms {
            let one = catalog.category(of: term)
            Invariant.holds(
                one == .unknown || LicenseCategory.best([one, whole.category]) == whole.category,
                "a worse choice"
            )
        }
    }
}
