import Basics
import Domain
import Extractors
import Testing

/// What a Gemfile says of `gem "a"`: only `dev` could hide something, so anything odd makes scopes unknown.
@Suite struct GemfileGroupTests {
    private func scope(_ gemfile: String) throws -> Scope {
        let lock = """
            GEM
              specs:
                a (1.0)

            DEPENDENCIES
              a
            """
        let contents = ["Gemfile": Array(gemfile.utf8), "Gemfile.lock": Array(lock.utf8)]
        let tree = FileTree(entries: contents.keys.map { .init(path: $0, kind: .file) }, contents: contents)
        let inventory = InventoryScanner.inventory(of: tree)
        return try #require(inventory.components.first).scope
    }

    @Test(arguments: [
        "group :test do\n  gem 'a'\nend",
        "group(:development, \"test\") do\n  gem \"a\" # why\nend",
        "gem 'a', group: :test",
        "gem 'a', :group => 'development', require: false",
        "gem(\"a\", groups: [:development, :test])",
        "gem 'a', '~> 1.0',\n  # not yet\n  groups: %i[development test]",
        "group :test do\n  platforms :mri do\n    gem 'a'\n  end\nend",
        "gem 'a', group: :test if ENV['X']",
        "group :test, optional: true do\n  gem 'a'\nend",
        "gem 'a', group: :test\n__END__\nwhatever",
    ])
    func `development and test are dev`(gemfile: String) throws {
        #expect(try scope(gemfile) == .dev)
    }

    @Test(arguments: [
        "gem 'a'", "gem 'a', '1'\ngroup :test do\n  gem 'a'\nend",
        "group :test do\n  gem 'b'\nend\ngem 'a'",
        "gem 'a', groups: [:production, :test]",
        "group :test, :assets do\n  gem 'a'\nend",
        "group :test do\n  gem 'a', group: :production\nend",
        "gem 'a' if 'group: :test'",
    ])
    func `everything else that is plain is runtime`(gemfile: String) throws {
        #expect(try scope(gemfile) == .runtime)
    }

    @Test func `an optional group is optional`() throws {
        #expect(try scope("group :tools, optional: true do\n  gem 'a'\nend") == .optional)
    }

    @Test(arguments: [
        "", "gem 'b', group: :test", "group :test do\n  gem 'a'", "gem 'a', group: :test\nend",
        "if true\n  gem 'a', group: :test\nend", "gem 'a', group: GROUP", "gem 'a', group: :test ? :a : :b",
        "gem 'a', **OPTIONS", "gem 'a', \"group\": :test", "eval_gemfile 'x'\ngem 'a', group: :test",
        "group :test do; gem 'a'; end", "gem 'a', group: :test; gem 'a'",
        "def gem(name, *)\nend\ngem 'a', group: :test",
        "gem 'a', group: :test, 'group' => :production", "gem 'a', group: :test, groups: [:production]",
        "gem name, group: :test", "gem 'a', group: [:test, X]", "gem 'a', group: \"te#{x}st\"",
        "=begin\n=end\ngem 'a', group: :test", "gem 'a',", "gem 'a', group: ':test",
        "group :test do |x|\n  gem 'a'\nend", "group *GROUPS do\n  gem 'a'\nend",
        "gem 'a', group: :test \\\n  if x", "\u{FEFF}\u{0}",
        String(repeating: "platforms :a do\n", count: 40) + "gem 'a', group: :test\n"
            + String(repeating: "end\n", count: 40),
    ])
    func `what only a run can tell is unknown`(gemfile: String) throws {
        #expect(try scope(gemfile) == .unknown)
    }
}
