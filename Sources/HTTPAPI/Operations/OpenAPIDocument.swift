import Basics
import HTTPTypes

/// The description of REST (OpenAPI 3.1.0), made from the operations that are routed.
enum OpenAPIDocument {
    static func bytes(of operations: [Operation]) -> [UInt8] {
        var writer = JSONWriter(pretty: false, capacity: 256 << 10)
        writer.object { writer in
            writer.member("openapi", "3.1.0")
            writer.key("info")
            writer.object { writer in
                writer.member("title", "Gatehouse")
                writer.member("version", GatehouseVersion.current)
                writer.member(
                    "description",
                    "Accounts, projects, scans and the gate, as the reference portal has them."
                )
            }
            writer.key("paths")
            writer.object { writer in
                for (path, group) in grouped(operations) {
                    writer.key(escaping: path)
                    writer.object { writer in
                        for operation in group {
                            writer.key(escaping: operation.method.rawValue.lowercased())
                            describe(operation, &writer)
                        }
                    }
                }
            }
            writer.key("components")
            writer.object { writer in
                writer.key("schemas")
                writer.object { writer in
                    for shape in shapes(operations) {
                        writer.key(escaping: shape.name)
                        shape.schema.describe(&writer)
                    }
                }
                writer.key("securitySchemes")
                writer.object { writer in
                    writer.key("bearer")
                    writer.object { writer in
                        writer.member("type", "http")
                        writer.member("scheme", "bearer")
                        writer.member("description", "An access token of /auth/login, or an API key.")
                    }
                }
            }
        }
        return writer.bytes
    }

    private static func grouped(_ operations: [Operation]) -> [(path: String, group: [Operation])] {
        let groups = Dictionary(grouping: operations, by: \.path)
        return groups.keys.sorted().map { ($0, groups[$0] ?? []) }
    }

    private static func shapes(_ operations: [Operation]) -> [DescribedShape] {
        var found: [String: DescribedShape] = ["Problem": problem]
        for shape in AccountShapes.all + ProjectShapes.all + WebhookShapes.all + ContentShapes.all
            + SourceShapes.all + UploadShapes.all + RemediationAnswer.all
        {
            found[shape.name] = shape
        }
        for operation in operations {
            if let shape = operation.answer.shape { found[shape.name] = shape }
        }
        return found.keys.sorted().compactMap { found[$0] }
    }

    private static let problem = DescribedShape(
        name: "Problem",
        schema: .object([
            .init(name: "type", schema: .string(max: .max)), .init(name: "title", schema: .string(max: .max)),
            .init(name: "status", schema: .integer(400...599)),
            .init(name: "code", schema: .string(max: .max)),
            .init(name: "detail", schema: .string(max: .max)),
            .init(name: "instance", schema: .string(max: .max), isRequired: false),
            .init(name: "errors", schema: .array(.anything, most: .max), isRequired: false),
        ])
    )

    private static func describe(_ operation: Operation, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("operationId", operation.id)
            writer.member("summary", operation.summary)
            writer.member("tags", [operation.tag])
            if operation.access != .anyone {
                writer.key("security")
                writer.array(["bearer"]) { writer, name in
                    writer.object {
                        $0.key(escaping: name); $0.array([String]()) { $0.string($1) }
                    }
                }
            }
            writer.key("parameters")
            let path = operation.pathNames.map { name in
                let schema = operation.pathWords[name].map { Schema.words($0) } ?? .id
                return ("path", Operation.Parameter(name: name, schema: schema, isRequired: true))
            }
            writer.array(path + operation.query.map { ("query", $0) }) { writer, entry in
                describe(entry.1, in: entry.0, &writer)
            }
            if let body = operation.body {
                writer.key("requestBody")
                writer.object { writer in
                    writer.member("required", operation.isBodyRequired)
                    content([("application/json", body)], &writer)
                }
            }
            if let form = operation.form {
                writer.key("requestBody")
                writer.object { writer in
                    writer.member("required", true)
                    writer.key("content")
                    writer.object { writer in
                        writer.key(escaping: "multipart/form-data")
                        writer.object { writer in
                            writer.key("schema")
                            describe(form, &writer)
                        }
                    }
                }
            }
            writer.key("responses")
            writer.object { writer in
                for status in [operation.answer.status] + operation.answer.others {
                    writer.key(escaping: "\(status)")
                    writer.object { writer in
                        writer.member("description", HTTPResponse.Status(code: status).reasonPhrase)
                        content(bodies(of: operation.answer, status: status), &writer)
                    }
                }
                for status in statuses(of: operation) {
                    writer.key(escaping: "\(status)")
                    writer.object { writer in
                        writer.member("description", HTTPResponse.Status(code: status).reasonPhrase)
                        content([("application/problem+json", .named("Problem"))], &writer)
                    }
                }
            }
        }
    }

    /// What an answer may bring, by its media type.
    private static func bodies(of answer: Operation.Answer, status: Int) -> [(type: String, schema: Schema)] {
        guard status != 204 else { return [] }
        var bodies = answer.shape.map { [("application/json", Schema.named($0.name))] } ?? []
        if let type = answer.type {
            bodies.append((type, type == "text/plain" ? .string(max: .max) : .anything))
        }
        return bodies
    }

    /// What any operation of its kind may answer, and what is its own.
    private static func statuses(of operation: Operation) -> [Int] {
        // Parameters that there are not are refused everywhere.
        var statuses = Set(operation.refusals).union([422, 500, 503])
        if operation.access != .anyone { statuses.formUnion([401, 403]) }
        if operation.access == .administrator || !operation.pathNames.isEmpty { statuses.insert(404) }
        if operation.body != nil || operation.form != nil { statuses.formUnion([400, 413, 415]) }
        if operation.rate != nil { statuses.insert(429) }
        return statuses.sorted()
    }

    private static func describe(
        _ parameter: Operation.Parameter,
        in place: String,
        _ writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.member("name", parameter.name)
            writer.member("in", place)
            writer.member("required", parameter.isRequired)
            writer.key("schema")
            parameter.schema.describe(&writer)
        }
    }

    private static func describe(_ form: Operation.Form, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("type", "object")
            writer.key("properties")
            writer.object { writer in
                writer.key(escaping: form.file)
                writer.object { writer in
                    writer.member("type", "string")
                    writer.member("contentMediaType", "application/octet-stream")
                }
                for text in form.texts {
                    writer.key(escaping: text.name)
                    text.schema.describe(&writer)
                }
            }
            writer.member("required", [form.file])
            writer.member("additionalProperties", false)
        }
    }

    private static func content(_ bodies: [(type: String, schema: Schema)], _ writer: inout JSONWriter) {
        guard !bodies.isEmpty else { return }
        writer.key("content")
        writer.object { writer in
            for body in bodies {
                writer.key(escaping: body.type)
                writer.object { writer in
                    writer.key("schema")
                    body.schema.describe(&writer)
                }
            }
        }
    }
}
