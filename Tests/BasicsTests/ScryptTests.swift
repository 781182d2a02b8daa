import Basics
import Testing

@Suite struct ScryptTests {
    /// RFC 7914 section 12, the first 32 bytes of each.
    @Test(arguments: [
        ("", "", 4, 1, 1, "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"),
        ("password", "NaCl", 10, 8, 16, "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"),
        (
            "pleaseletmein", "SodiumChloride", 14, 8, 1,
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        ),
    ])
    func `the vectors of the specification`(
        password: String,
        salt: String,
        logN: Int,
        r: Int,
        p: Int,
        expected: String
    ) throws {
        let scrypt = try #require(Scrypt(logN: logN, r: r, p: p))
        let key = scrypt.key(password: Array(password.utf8), salt: Array(salt.utf8), count: 32)
        #expect(key.map { Digest.hex($0) } == expected)
    }

    @Test(arguments: [
        (0, 8, 1), (21, 8, 1), (15, 0, 1), (15, 33, 1), (15, 8, 0), (15, 8, 17), (20, 8, 1), (-1, -1, -1),
    ])
    func `costs that would take the server's memory are refused`(logN: Int, r: Int, p: Int) {
        #expect(Scrypt(logN: logN, r: r, p: p) == nil)
    }
}
