import Hummingbird

/// Which page of a list is asked for, counted from one.
struct Paging: Sendable {
    let page: Int
    let size: Int

    var skipped: Int { (page - 1) * size }

    init(_ request: APIRequest, size: Int, named name: String = "page_size") {
        page = request.number("page", 1)
        self.size = request.number(name, size)
    }

    static func parameters(size: Int, most: Int, named name: String = "page_size") -> [Operation.Parameter] {
        [
            .init(name: "page", schema: .integer(1...1_000_000), standard: "1"),
            .init(name: name, schema: .integer(1...most), standard: "\(size)"),
        ]
    }

    func answer<Element>(_ rows: [Element], _ total: Int, _ shape: Shape<Page<Element>>) -> Response {
        JSONAnswer.response(
            shape.bytes(of: Page(items: rows, total: total, page: page, size: size)),
            status: .ok
        )
    }
}
