import Basics
import Foundation
import Portal

extension FuzzTarget {
    /// Texts that a request brings to prove who it is from: nothing but what we made is taken.
    static let credentials = FuzzTarget(
        name: "credentials",
        seeds: [
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.AAAA",
            "gatehouse_01234567_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=1,r=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "jo.doe+x@mail.example.com",
        ]
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        let token = AccessToken(text: text, key: Secret("nobody's"), now: Date(timeIntervalSince1970: 0))
        Invariant.holds(token == nil, "a token was forged")
        if let hash = PasswordHash(text: text) {
            Invariant.holds(PasswordHash(text: hash.text) == hash, "a hash is not read back as itself")
        }
        if let address = EmailAddress(text) {
            Invariant.holds(EmailAddress(address.text) == address, "\(address) is not read back as itself")
            Invariant.holds(
                address.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F },
                "\(address) is not plain"
            )
        }
        _ = APIKey.Text(text)
        _ = OneTimeToken.digest(of: text)
    }
}
