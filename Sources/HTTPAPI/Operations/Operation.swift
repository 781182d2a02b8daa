import Basics
import Domain
import HTTPTypes
import Hummingbird
import Portal
import struct Foundation.Date

/// One operation of REST: what is routed, checked, described and listed in the table of permissions.
struct Operation: Sendable {
    /// Who may ask.
    enum Access: Sendable, Equatable {
        case anyone
        /// A person who is signed in, whatever their place.
        case user
        /// A person with at least this role somewhere.
        case person(Role)
        /// The same, and keys that reach so far.
        case caller(Role)
        /// A super administrator; to everybody else who is signed in there is nothing here.
        case administrator
    }

    /// By what requests are counted.
    enum Counting: Sendable { case address, caller }

    struct Parameter: Sendable {
        let name: String
        let schema: Schema
        var isRequired = false
        var standard: String?
    }

    struct Answer: Sendable {
        let status: Int
        /// `nil`: without a body of JSON.
        let shape: DescribedShape?
        /// What else the body is.
        var type: String?
        /// Statuses besides, for more or less of the same.
        var others: [Int] = []
    }

    /// A body of `multipart/form-data`: one file, which the operation reads itself, and texts that may be there.
    struct Form: Sendable {
        let file: String
        let texts: [Parameter]
    }

    let method: HTTPRequest.Method
    /// `/v1/teams/{team_id}`; what is in braces is a UUID, or one of `pathWords`.
    let path: String
    let id: String
    let tag: String
    let summary: String
    let access: Access
    /// By what is in braces: the words that it may be; another one is for the operation to refuse.
    var pathWords: [String: [String]] = [:]
    var query: [Parameter] = []
    /// Whether parameters that are not in `query` are left alone, since those who send people here add some of their own.
    var ignoresOtherQuery = false
    /// The body; `nil`: none is read.
    var body: Schema?
    var isBodyRequired = true
    /// Bytes: what anybody may send is held while it is read.
    var bodyLimit = 64 << 10
    /// In place of `body`.
    var form: Form?
    let answer: Answer
    /// Statuses of refusals besides those that every operation has.
    var refusals: [Int] = []
    var rate: (rule: RequestRates.Rule, by: Counting)?
    /// Though it is no GET: credentials that read may ask.
    var changesNothing = false
    /// Takes a while: given up when the client goes away or the server ends.
    var isLong = false
    let handle: @Sendable (APIRequest) async throws -> Response

    /// Why a request is refused before it is looked at.
    enum Refusal: Equatable {
        case unauthorized
        case hidden
        case notForKeys
        case readsOnly
        case needs(Role)
    }

    /// What the access of the operation says of a caller; what it does may refuse them besides.
    func refusal(of caller: Caller?) -> Refusal? {
        guard access != .anyone else { return nil }
        guard let caller else { return .unauthorized }
        let isPerson = caller.user != nil
        func lacks(_ role: Role) -> Bool { caller.bestRole.map { $0 < role } ?? true }
        switch access {
        case .anyone: break
        case .administrator: if !caller.isSuperAdmin { return .hidden }
        case .user: if !isPerson { return .notForKeys }
        case .person(let role):
            if !isPerson { return .notForKeys }
            if lacks(role) { return .needs(role) }
        case .caller(let role): if lacks(role) { return .needs(role) }
        }
        return caller.isReadOnly && method != .get && !changesNothing ? .readsOnly : nil
    }

    /// The names in braces, in order.
    var pathNames: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
            String($0.dropFirst().prefix { $0 != "}" })
        }
    }
}

/// A request whose parameters and body have been checked.
struct APIRequest: Sendable {
    /// `nil` where anyone may ask and nobody said who they are.
    let caller: Caller?
    let actor: Actor
    let ids: [String: ResourceID]
    /// Of the path, beside the ids.
    let words: [String: String]
    let query: [String: [String]]
    let body: JSONValue?
    let form: FormReader?
    let cookies: [String: String]
    let now: Date

    func id(_ name: String) throws -> ResourceID {
        guard let id = ids[name] else { throw OperationMistake(text: "no \(name) in the path") }
        return id
    }

    /// Of the query.
    func text(_ name: String) -> String? { query[name]?.first }
    func number(_ name: String, _ standard: Int) -> Int { text(name).flatMap { Int($0) } ?? standard }
    func word<Word: RawRepresentable<String>>(_ name: String, _ type: Word.Type) -> Word? {
        text(name).flatMap { Word(rawValue: $0) }
    }
    /// All of a parameter that may be there several times.
    func texts(_ name: String) -> [String] { query[name] ?? [] }
    func flag(_ name: String) -> Bool? { text(name).map { $0 == "true" } }
    func time(_ name: String) -> Date? { text(name).flatMap { Timestamp.parse($0) } }
    func queryID(_ name: String) -> ResourceID? { text(name).flatMap { ResourceID($0) } }

    /// Of the body; `nil` where it is missing or null.
    func field(_ name: String) -> String? { body?[name]?.string }

    func required(_ name: String) throws -> String {
        guard let text = field(name) else { throw OperationMistake(text: "no \(name) in the body") }
        return text
    }

    /// Of the body: `nil` where it is missing, `.some(nil)` where it is null.
    func change(_ name: String) -> String?? {
        guard let value = body?[name] else { return nil }
        return .some(value.string)
    }

    func requiredForm() throws -> FormReader {
        guard let form else { throw OperationMistake(text: "no form") }
        return form
    }

    func requiredCaller() throws -> Caller {
        guard let caller else { throw OperationMistake(text: "no caller") }
        return caller
    }
}

extension APIRequest {
    /// Of operations for people.
    func requiredUser() throws -> User {
        guard let user = caller?.user else { throw OperationMistake(text: "no person") }
        return user
    }
}

/// An operation reads what it did not describe: a mistake of ours.
struct OperationMistake: Error, CustomStringConvertible {
    let text: String
    var description: String { "an operation is described wrongly: \(text)" }
}
