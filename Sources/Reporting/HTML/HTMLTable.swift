/// A table with a header row, and the form that searches it.
struct HTMLTable {
    /// Name of the `data-` attribute, what the list is called, and its values with their words, in order.
    typealias Filter = (name: StaticString, label: String, values: [(value: String, word: String)])

    let id: String
    let columns: [String]
    var filters: [Filter] = []

    /// The form is hidden until the script shows it.
    func write(to html: inout HTMLWriter, rows: Int, _ row: (inout HTMLWriter, Int) -> Void) {
        if rows > 1 { writeForm(to: &html) }
        html.element("div", [("class", "scroll")]) { html in
            html.element("table", [("id", id)]) { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        for column in columns { html.element("th", [("scope", "col")], text: column) }
                    }
                }
                html.element("tbody") { html in
                    for index in 0..<rows { row(&html, index) }
                }
            }
        }
    }

    private func writeForm(to html: inout HTMLWriter) {
        html.element("form", [("data-table", id), ("hidden", "")]) { html in
            html.element("label") { html in
                html.text("Search")
                html.raw(" ")
                html.open(
                    "input",
                    [("type", "search"), ("autocomplete", "off"), ("placeholder", "words, in any order")]
                )
            }
            for filter in filters where filter.values.count > 1 {
                html.element("label") { html in
                    html.text(filter.label)
                    html.raw(" ")
                    html.element("select", [("name", "\(filter.name)")]) { html in
                        html.element("option", [("value", "")], text: "all")
                        for value in filter.values {
                            html.element("option", [("value", value.value)], text: value.word)
                        }
                    }
                }
            }
            html.element("output", text: "")
        }
    }
}
