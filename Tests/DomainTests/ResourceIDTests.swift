import Domain
import Testing

@Suite struct ResourceIDTests {
    @Test(arguments: [
        ("6e3d6c4e-5a0c-4f6e-9d6f-0c1b2a394857", true),
        ("6E3D6C4E-5A0C-4F6E-9D6F-0C1B2A394857", true),
        ("", false), ("6e3d6c4e5a0c4f6e9d6f0c1b2a394857", false),
        ("{6e3d6c4e-5a0c-4f6e-9d6f-0c1b2a394857}", false),
        ("6e3d6c4e-5a0c-4f6e-9d6f-0c1b2a39485g", false),
        ("6e3d6c4e-5a0c-4f6e-9d6f0-c1b2a394857", false),
        ("6e3d6c4e-5a0c-4f6e-9d6f-0c1b2a39485\u{0}", false),
        ("６e3d6c4e-5a0c-4f6e-9d6f-0c1b2a3948", false),
    ])
    func `an id is a UUID in either case and kept in lower case`(text: String, isValid: Bool) {
        #expect(ResourceID(text)?.text == (isValid ? text.lowercased() : nil))
    }
}
