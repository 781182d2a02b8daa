/// The `Link` header (RFC 8288), as far as lists of pages need it.
enum LinkHeader {
    /// The target with `rel="next"`.
    static func next(in header: String) -> String? {
        var rest = header[...]
        while let open = rest.firstIndex(of: "<") {
            let behind = rest[rest.index(after: open)...]
            guard let close = behind.firstIndex(of: ">") else { return nil }
            let parameters = behind[behind.index(after: close)...]
            let end = parameters.firstIndex(of: "<") ?? parameters.endIndex
            let isNext = parameters[..<end].split(whereSeparator: { $0 == ";" || $0 == "," }).contains {
                part in
                let text = part.filter { $0 != " " && $0 != "\"" }.lowercased()
                return text == "rel=next"
            }
            if isNext { return String(behind[..<close]) }
            rest = parameters[end...]
        }
        return nil
    }
}
