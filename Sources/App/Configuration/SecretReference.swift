package import Basics
package import StrictYAML
import Foundation

/// Where a secret comes from: `${NAME}` of the environment, `file:PATH`, `store:NAME` of the database, or the settings file
/// itself.
///
/// It is read when it is used, so that commands which need no secret ask for none.
package struct SecretReference: Sendable {
    private enum Origin: Sendable {
        case environment(String)
        case file(String)
        case stored(String)
        case literal(Secret)
    }

    private let origin: Origin
    /// Where the settings name it; not the value there, which may be the secret.
    private let place: Place

    private struct Place: Sendable {
        let file: String
        let line: Int?
        let column: Int?
        let key: String

        func error(_ message: String) -> YAMLError {
            YAMLError(file: file, line: line, column: column, key: key, message: message)
        }
    }

    package init(_ value: YAMLValue) throws(YAMLError) {
        let text = try value.string()
        if text.hasPrefix("${"), text.hasSuffix("}") {
            let name = String(text.dropFirst(2).dropLast())
            let isName = name.utf8.allSatisfy { byte in
                byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                    || (0x61...0x7A).contains(byte)
            }
            guard isName, !name.isEmpty else {
                throw value.error("'\(name.prefix(64))' is no environment name")
            }
            origin = .environment(name)
        } else if text.hasPrefix("file:") {
            origin = .file(String(text.dropFirst("file:".count)))
        } else if text.hasPrefix("store:") {
            let name = String(text.dropFirst("store:".count))
            guard StoredSecretName.isValid(name) else { throw value.error(StoredSecretName.rule) }
            origin = .stored(name)
        } else {
            origin = .literal(Secret(text))
        }
        place = Place(file: value.file, line: value.line, column: value.column, key: value.key)
    }

    /// The environment variable it comes from, if it does.
    package var variable: String? {
        if case .environment(let name) = origin { name } else { nil }
    }

    /// It is kept in the database, sealed.
    var isStored: Bool {
        if case .stored = origin { true } else { false }
    }

    /// An error about the secret that was read, at the place where the settings name it.
    func error(_ message: String) -> YAMLError { place.error(message) }

    /// Reads the secret.
    ///
    /// Missing and empty ones are errors that name key and line.
    ///
    /// From then on, no line of this process shows it.
    package func resolve(from sources: SecretSources) throws(YAMLError) -> Secret {
        let secret = try read(from: sources)
        KnownSecrets.ofThisProcess.add(secret)
        return secret
    }

    private func read(from sources: SecretSources) throws(YAMLError) -> Secret {
        switch origin {
        case .environment(let name):
            guard let text = sources.environment[name] else {
                throw place.error("the environment variable \(name) is not set")
            }
            guard !text.isEmpty else { throw place.error("the environment variable \(name) is empty") }
            return Secret(text)
        case .file(let path):
            let data: Data
            do {
                data = try Data(contentsOf: URL(fileURLWithPath: path))
            } catch {
                throw place.error("the file \(path) cannot be read")
            }
            var bytes = [UInt8](data)
            while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
            guard !bytes.isEmpty else { throw place.error("the file \(path) is empty") }
            return Secret(bytes: bytes)
        case .stored(let name):
            do {
                return try sources.stored(name)
            } catch {
                throw place.error(error.description)
            }
        case .literal(let secret):
            guard !secret.isEmpty else { throw place.error("the secret is empty") }
            return secret
        }
    }
}
