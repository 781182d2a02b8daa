import Basics
import HTTPTypes
import Portal

/// The operations as a page of HTML that needs no script and nothing from elsewhere.
enum DescriptionPage {
    static func html(of operations: [Operation]) -> String {
        var page = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Gatehouse \(GatehouseVersion.current): REST</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1f2328 }
            h2 { margin-top: 2.5rem; border-bottom: 1px solid #d0d7de }
            details { border: 1px solid #d0d7de; border-radius: 6px; margin: .5rem 0; padding: .4rem .8rem }
            summary { cursor: pointer } code { font: 14px ui-monospace, monospace } .who { color: #57606a; float: right }
            b { display: inline-block; min-width: 4.5rem } table { border-collapse: collapse; margin: .5rem 0 }
            td, th { border: 1px solid #d0d7de; padding: .2rem .6rem; text-align: left } pre { overflow-x: auto; background: #f6f8fa; padding: .6rem }
            @media (prefers-color-scheme: dark) { body { background: #0d1117; color: #e6edf3 } pre { background: #161b22 } }
            </style></head><body>
            <h1>Gatehouse: REST</h1>
            <p>For programs: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1). Send an access token of <code>/auth/login</code> or an API key:
            <code>Authorization: Bearer …</code>. Errors are <code>application/problem+json</code> (RFC 9457).</p>

            """
        let groups = Dictionary(grouping: operations, by: \.tag)
        for tag in groups.keys.sorted() {
            page += "<h2>\(escaped(tag))</h2>\n"
            for operation in (groups[tag] ?? []).sorted(by: {
                ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue)
            }) {
                page += section(operation)
            }
        }
        return page + "</body></html>\n"
    }

    private static func section(_ operation: Operation) -> String {
        var text = """
            <details><summary><b>\(operation.method.rawValue)</b> <code>\(escaped(operation.path))</code>
            <span class="who">\(escaped(operation.access.words))</span></summary>
            <p>\(escaped(operation.summary))</p>

            """
        if !operation.query.isEmpty {
            text += "<table><tr><th>Query</th><th></th></tr>"
            for parameter in operation.query {
                text +=
                    "<tr><td><code>\(escaped(parameter.name))</code></td><td><code>\(escaped(json(parameter.schema)))</code></td></tr>"
            }
            text += "</table>\n"
        }
        if let body = operation.body { text += "<p>Body</p><pre><code>\(escaped(json(body)))</code></pre>\n" }
        let shape = operation.answer.shape.map { " <code>\(escaped($0.name))</code>" } ?? ""
        return text + "<p>Answers \(operation.answer.status)\(shape)</p></details>\n"
    }

    private static func json(_ schema: Schema) -> String {
        var writer = JSONWriter(pretty: true)
        schema.describe(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}

extension Operation.Access {
    /// For people.
    var words: String {
        switch self {
        case .anyone: "anyone"
        case .user: "signed in"
        case .person(let role): "\(role.rawValue), people only"
        case .caller(let role): "\(role.rawValue) or key"
        case .administrator: "super_admin"
        }
    }
}
