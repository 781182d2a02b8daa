import StrictXML

extension FuzzTarget {
    /// Any XML file: what is read is bounded by the file, and nothing of it comes from anywhere else.
    static let xml = FuzzTarget(
        name: "xml",
        seeds: [
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a project -->
            <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:x="u" x:y='1 &amp; 2'>
              <dependency><groupId>a</groupId><version> 1 <![CDATA[<2>]]>&#x33;</version></dependency>
              <?pi data?><x:empty/>
            </project>

            """,
            "<?xml version='1.0' encoding='ISO-8859-1'?><a b=\"c\"/>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "<a><b></a></b>", "<a>&lt;&#38;&#xFFFF;]]></a>",
        ]
    ) { input in
        let root: XMLTreeElement
        do throws(XMLError) {
            root = try XMLTree.root(input)
        } catch {
            Invariant.holds(error.description.utf8.count < 300, "an error quotes too much")
            Invariant.holds(
                error.description.utf8.allSatisfy { (0x20...0x7E).contains($0) },
                "an error quotes more than plain text"
            )
            return
        }
        let lines = input.count { $0 == 0x0A } + 1
        var last = root.line
        var size = 0
        for element in [root] + Array(root.descendants) {
            Invariant.holds(!element.localName.isEmpty, "an element without a name")
            Invariant.holds((last...lines).contains(element.line), "lines are not in the order of the file")
            last = element.line
            size += element.localName.utf8.count + element.text.utf8.count
            for attribute in element.attributes {
                size += attribute.name.utf8.count + attribute.value.utf8.count
            }
        }
        // ISO-8859-1 takes up to twice its size as UTF-8.
        Invariant.holds(size <= 2 * input.count, "more came out than went in")
        let deep = root.children.reduce(1) { count, child in
            count + 1 + child.descendants.reduce(0) { sum, _ in sum + 1 }
        }
        Invariant.holds(deep == 1 + Array(root.descendants).count, "children and descendants differ")
    }
}
