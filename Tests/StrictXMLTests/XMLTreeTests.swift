import StrictXML
import Testing

@Suite struct XMLTreeTests {
    private func root(_ text: String) throws -> XMLTreeElement {
        try XMLTree.root(Array(text.utf8))
    }

    @Test func `elements, attributes, text and lines come out as written`() throws {
        let project = try root(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- - a comment - with <tags> & ampersands -->
            <p:project xmlns="urn:a" xmlns:p="urn:b"
                p:id = 'one'>
              <name>
                demo &amp; co
              </name>
              <list
                a="1"><item>x</item><q:item/>tail</list>
              <?target data?>
            </p:project>
            <!-- the end -->

            """
        )
        #expect(project.name == "p:project")
        #expect(project.localName == "project")
        #expect(project.prefix == "p")
        #expect(project.line == 3)
        #expect(project.attributes.map(\.name) == ["xmlns", "xmlns:p", "p:id"])
        #expect(project.attribute("p:id") == "one")
        #expect(project.attribute("id") == nil)
        #expect(project.text.isEmpty)
        #expect(project.children.map(\.localName) == ["name", "list"])
        #expect(project.child("name")?.text == "demo & co")
        let list = try #require(project.child("list"))
        #expect(list.line == 8)
        #expect(list.text == "tail")
        #expect(list.children("item").map(\.name) == ["item", "q:item"])
        #expect(list.children.map(\.line) == [9, 9])
        #expect(project.descendants.map(\.localName) == ["name", "list", "item", "item"])
        #expect(project.child("absent") == nil)
    }

    @Test(arguments: [
        ("<a>&lt;&gt;&amp;&apos;&quot;</a>", "<>&'\""),
        ("<a>&#65;&#x42;&#x1F600;&#0067;</a>", "AB\u{1F600}C"),
        ("<a>x<![CDATA[<b>&amp;]] >]]>y</a>", "x<b>&amp;]] >y"),
        ("<a>1<!-- - -->2<?x?>3<b/>4</a>", "1234"),
        ("<a>x\r\ny\rz</a>", "x\ny\nz"),
        ("<a> \t\r\n </a>", ""),
        ("<a></a>", ""),
        ("<a/>", ""),
        ("<a\n/>", ""),
        ("<a>]] ></a >", "]] >"),
        ("<a>\u{E9}\u{1F600}</a>", "\u{E9}\u{1F600}"),
        ("\u{FEFF}<a>b</a>", "b"),
        ("\n\n<a>b</a>", "b"),
        ("<?xml version=\"1.1\"?><a>b</a>", "b"),
        ("<?xml-stylesheet href='x'?><a>b</a>", "b"),
    ])
    func `text is what it stands for`(file: String, text: String) throws {
        #expect(try root(file).text == text)
    }

    @Test(arguments: [
        ("<a b='1&#10;2'/>", "1\n2"), ("<a b=\"x\n\ty\r\nz\"/>", "x  y z"),
        ("<a b='&quot;\"&lt;>'/>", "\"\"<>"),
        ("<a\tb\n=\n''/>", ""),
    ])
    func `an attribute's value is what it stands for`(file: String, value: String) throws {
        #expect(try root(file).attribute("b") == value)
    }

    @Test(arguments: [
        ("", 1, "no element"),
        ("<!-- only -->\n", 2, "no element"),
        ("text", 1, "text outside of the root element"),
        ("<a/>\ntext", 2, "text outside of the root element"),
        ("<a/><![CDATA[]]>", 1, "text outside of the root element"),
        ("<a/>\n<b/>", 2, "a second root element"),
        ("<a>\n<b>\n</a>\n</b>", 3, "<b> of line 2 is not closed"),
        ("</a>", 1, "an end tag without its start tag"),
        ("<a></a></a>", 1, "an end tag without its start tag"),
        ("<a>\n", 2, "the file ends within <a> of line 1"),
        ("<a", 1, "the file ends within a start tag"),
        ("<a b='1", 1, "the file ends within an attribute's value"),
        ("<", 1, "'<' without an element's name"),
        ("<a>1 < 2</a>", 1, "'<' without an element's name"),
        ("<${a}/>", 1, "'<' without an element's name"),
        ("<a b=1/>", 1, "an attribute's value is not in quotes"),
        ("<a b/>", 1, "an attribute without a value"),
        ("<a b='1'c='2'/>", 1, "a start tag is malformed"),
        ("<a b='<'/>", 1, "'<' within an attribute's value"),
        ("<a b='1'\nb='2'/>", 2, "an attribute is there twice"),
        ("<a></a b='1'>", 1, "an end tag is malformed"),
        ("<a:/>", 1, "a colon where a name has none"),
        ("<:a/>", 1, "a colon where a name has none"),
        ("<a:b:c/>", 1, "a colon where a name has none"),
        ("<a>]]></a>", 1, "']]>' within text"),
        ("<a><![CDATA[x</a>", 1, "a CDATA section without end"),
        ("<!-- a -- b --><a/>", 1, "'--' within a comment"),
        ("<!-- a ---><a/>", 1, "'--' within a comment"),
        ("<!-- a", 1, "a comment without end"),
        ("<?x", 1, "a malformed processing instruction"),
        ("<?x a", 1, "a processing instruction without end"),
        ("<a/><?xml version='1.0'?>", 1, "an XML declaration that is not at the start"),
        ("\n<?xml version='1.0'?><a/>", 2, "an XML declaration that is not at the start"),
        ("<?xml encoding='UTF-8'?><a/>", 1, "not a version of XML that is read"),
        ("<?xml version='2.0'?><a/>", 1, "not a version of XML that is read"),
        ("<?xml version='1.0' version='1.0'?><a/>", 1, "the XML declaration is malformed"),
        ("<?xml version='1.0' mode='x'?><a/>", 1, "the XML declaration is malformed"),
        ("<?xml version='1.0'", 1, "the XML declaration is malformed"),
        ("<a>\n\u{1}</a>", 2, "a character that XML does not allow"),
        ("<a>\u{FFFF}</a>", 1, "a character that XML does not allow"),
        ("<a/>\0", 1, "a character that XML does not allow"),
    ])
    func `what is not well-formed is refused with its line`(file: String, line: Int, message: String) {
        #expect(throws: XMLError(line: line, message: message)) { try root(file) }
    }

    @Test(arguments: [
        "&", "& ", "&b", "&b;", "&lt", "&#;", "&#x;", "&#-1;", "&#+65;", "&#0;", "&#8;", "&#xD800;",
        "&#xFFFF;",
        "&#x110000;", "&#99999999999999999999;", "&#x00000000000041;", "&nbsp;", "&#X41;", "&amp amp;", "&;",
    ])
    func `a reference to anything but a character is refused`(reference: String) throws {
        for file in ["<a>\n\(reference)</a>", "<a\nb='\(reference)'/>"] {
            let error = #expect(throws: XMLError.self) { try root(file) }
            #expect(error?.line == 2)
            #expect(error?.message.hasPrefix("'&' does not begin a reference") == true)
        }
    }

    @Test(arguments: [
        "<!DOCTYPE a>", "<!DOCTYPE a SYSTEM \"http://example.com/a.dtd\">", "<!doctype a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://example.com/x\"> %x;]>",
        "<!DOCTYPE a [<!ENTITY x \"xxxx\"><!ENTITY y \"&x;&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;&y;\">]>",
    ])
    func `a document type declaration is refused before anything of it is read`(declaration: String) {
        let expected = XMLError(line: 2, message: "a document type declaration, which is not read")
        #expect(throws: expected) { try root("<!-- -->\n\(declaration)<a>&x;</a>") }
        #expect(throws: XMLError.self) { try root("<a>\(declaration)</a>") }
        #expect(throws: XMLError.self) { try root("<a/>\(declaration)") }
    }
}
