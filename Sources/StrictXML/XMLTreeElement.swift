/// One element of an XML file that was read by `XMLTree`, with its place.
///
/// A handle into the tree, cheap to copy. Names are compared without their namespace prefix; prefixes are not resolved.
package struct XMLTreeElement: Sendable {
    private let tree: XMLTree
    private let index: Int

    init(_ tree: XMLTree, _ index: Int) {
        self.tree = tree
        self.index = index
    }

    /// Without namespace prefix.
    package var localName: String { tree.nodes[index].localName }

    /// What stands before the colon of the name, empty without one.
    package var prefix: String { tree.nodes[index].prefix }

    /// As written, with its prefix.
    package var name: String { prefix.isEmpty ? localName : "\(prefix):\(localName)" }

    /// The line of its start tag's first character, from one.
    package var line: Int { Int(tree.nodes[index].line) }

    /// The characters directly inside, those of children left out, without white space at both ends.
    package var text: String { tree.nodes[index].text }

    /// In the order of the file, each name once.
    package var attributes: ArraySlice<XMLTree.Attribute> {
        tree.attributes[
            Int(tree.nodes[index].attributes.lowerBound)..<Int(tree.nodes[index].attributes.upperBound)
        ]
    }

    /// The value of an attribute by its name as written, with prefix.
    package func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The elements directly inside, in the order of the file.
    package var children: Elements {
        Elements(tree: tree, position: index + 1, end: Int(tree.nodes[index].end), isDeep: false)
    }

    /// All elements inside, however deep, in the order of the file.
    package var descendants: Elements {
        Elements(tree: tree, position: index + 1, end: Int(tree.nodes[index].end), isDeep: true)
    }

    /// The elements directly inside that have this local name.
    package func children(_ localName: String) -> [XMLTreeElement] {
        children.filter { $0.localName == localName }
    }

    /// The first element directly inside that has this local name.
    package func child(_ localName: String) -> XMLTreeElement? {
        children.first { $0.localName == localName }
    }

    /// Walks over elements without building a list of them.
    package struct Elements: Sequence, IteratorProtocol {
        fileprivate let tree: XMLTree
        fileprivate var position: Int
        fileprivate let end: Int
        fileprivate let isDeep: Bool

        package mutating func next() -> XMLTreeElement? {
            guard position < end else { return nil }
            let element = XMLTreeElement(tree, position)
            position = isDeep ? position + 1 : Int(tree.nodes[position].end)
            return element
        }
    }
}
