/// Which passwords are taken: long enough, and not among those that everybody tries first (NIST SP 800-63B section 5.1.1.2).
package enum PasswordRules {
    /// Characters.
    package static let length = 8...256

    /// What is wrong with a password, to go on after its name; `nil` for one that is taken.
    ///
    /// `about` are words that the password must not be: the address of its owner and the parts of it.
    package static func problem(with password: String, about words: [String]) -> String? {
        guard length.contains(password.unicodeScalars.count) else {
            return "has fewer than \(length.lowerBound) or more than \(length.upperBound) characters"
        }
        let folded = password.lowercased()
        if common.contains(folded) || words.contains(where: { !$0.isEmpty && $0.lowercased() == folded }) {
            return "is easily guessed"
        }
        if Set(folded.unicodeScalars).count < 3 { return "is easily guessed" }
        return nil
    }

    /// Those of eight characters and more that lists of stolen passwords begin with, and what is near at hand here.
    private static let common: Set<String> = [
        "password", "password1", "password12", "password123", "passw0rd", "p@ssw0rd", "p@ssword", "12345678",
        "123456789", "1234567890", "87654321", "987654321", "0123456789", "123123123", "12341234",
        "qwertyui", "qwertyuiop", "qwerty123", "1q2w3e4r", "1q2w3e4r5t", "1qaz2wsx", "zaq12wsx", "asdfghjkl",
        "abcd1234", "abc12345", "iloveyou", "sunshine", "princess", "football", "baseball", "superman",
        "trustno1", "starwars", "computer", "michelle", "jennifer", "jessica1", "welcome1", "welcome123",
        "letmein1", "letmein123", "changeme", "changeme1", "changeme123", "administrator", "admin123",
        "admin1234", "adminadmin", "rootroot", "root1234", "testtest", "test1234", "guestguest", "default1",
        "secret123", "gatehouse", "gatehouse1", "gatehouse123",
    ]
}
