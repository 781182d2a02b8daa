import Basics
import Domain
import Foundation
import Pipeline
import SourceControl
import Testing

@Suite(.serialized) struct SandboxTests {
    let box: GitSandbox

    init() throws { box = try GitSandbox() }

    private func settings(_ mode: SandboxMode, bubblewrap: String? = nil) -> GitSettings {
        var settings = box.settings
        settings.sandbox = mode
        settings.bubblewrap = bubblewrap
        return settings
    }

    private func read(_ commit: CommitID, with mirrors: GitMirrors) async throws -> [UInt8]? {
        try await mirrors.tree(
            of: commit,
            reference: nil,
            in: box.repository,
            from: box.clone,
            selecting: named("package-lock.json")
        ).bytes(at: "package-lock.json")
    }

    /// A stand-in that writes down its options, one call a line, and runs the command without any wall.
    private func openWall() throws -> String {
        try box.shell(
            """
            cat > bwrap <<'END'
            #!/bin/sh
            while [ "$1" != -- ]; do line="$line $1"; shift; done; shift
            echo "$line :: $*" >> "${0%/*}/calls"
            exec "$@"
            END
            chmod +x bwrap
            """
        )
        return "\(box.folder)/bwrap"
    }

    @Test func `git is given the mirror alone, to write while it fetches, and the network only then`()
        async throws
    {
        let commit = try box.commit([("100644", "package-lock.json", "{}")])
        let wall = try openWall()
        let mirrors = try GitMirrors(settings: settings(.require, bubblewrap: wall))
        #expect(try await read(commit, with: mirrors) == Array("{}".utf8))
        #expect(try await mirrors.sandbox() == .bubblewrap(wall))
        let calls = try box.shell("cat calls").split(separator: "\n").map(String.init)
        let mirror = try box.shell("echo mirrors/*.git")
        let folder = "\(box.folder)/\(mirror)"
        for call in calls {
            for option in [
                "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--die-with-parent", "--tmpfs /tmp",
                "--ro-bind-try /usr /usr",
            ] {
                #expect(call.contains(" \(option) "), "\(call)")
            }
            #expect(!call.contains("/root") && !call.contains("/home") && !call.contains("--bind / "))
            let fetches = call.contains(" fetch ")
            #expect(call.contains(" --unshare-net ") != fetches, "\(call)")
            #expect(call.contains(" --bind \(folder) \(folder) ") == fetches, "\(call)")
            #expect(call.components(separatedBy: " --bind ").count == (fetches ? 2 : 1), "\(call)")
        }
        #expect(calls.contains { $0.contains(" ls-tree ") && $0.contains(" --ro-bind \(folder) \(folder) ") })
        #expect(calls.contains { $0.contains(" fetch ") })
    }

    @Test func `a sandbox that is missing or does not work is told, and refused where it is required`()
        async throws
    {
        let commit = try box.commit([("100644", "package-lock.json", "{}")])
        try box.shell(
            "printf '#!/bin/sh\\necho bwrap: No permissions to create a new namespace >&2; exit 1\\n' > broken && chmod +x broken"
        )
        for (path, why) in [
            ("broken", "No permissions to create a new namespace"), ("absent", "not installed"),
        ] {
            let wall = "\(box.folder)/\(path)"
            let auto = try GitMirrors(settings: settings(.auto, bubblewrap: wall))
            guard case .missing(let reason) = try await auto.sandbox() else {
                Issue.record("it does not work")
                continue
            }
            #expect(reason.contains(why))
            #expect(try await read(commit, with: auto) == Array("{}".utf8))
            let strict = try GitMirrors(settings: settings(.require, bubblewrap: wall))
            do {
                _ = try await read(commit, with: strict)
                Issue.record("read without the sandbox that is required")
            } catch let error as SourceControlError {
                #expect(error.reason == .failed)
                #expect(error.detail.contains("git.sandbox is require") && error.detail.contains(why))
            }
        }
        #expect(try await GitMirrors(settings: settings(.off)).sandbox() == .off)
    }

    /// Whether bubblewrap works on this machine; a container may forbid what it needs.
    static func works() async -> Bool {
        do {
            let box = try GitSandbox()
            var settings = box.settings
            settings.sandbox = .auto
            if case .bubblewrap = try await GitMirrors(settings: settings).sandbox() { return true }
            return false
        } catch { return false }
    }

    @Test(.enabled("needs a bubblewrap that works") { await Self.works() })
    func `inside there is no other file, process or network, and the repository is read all the same`()
        async throws
    {
        let commit = try box.commit([("100644", "package-lock.json", "{}")])
        let listener = try await HostileServer(.dumb)
        let port = listener.origin.split(separator: ":").last ?? ""
        // A git that was taken over: it looks around and writes what it can before it does its work.
        try box.shell(
            """
            echo secret > secret
            cat > nosy-git <<'END'
            #!/bin/bash
            [ "$GIT_DIR" ] || exec git "$@"
            here="${0%/*}"
            touch "$here/canary" "$here/mirrors/canary" /usr/canary "$HOME/canary" 2>/dev/null
            case " $* " in *" fetch "*) report="$GIT_DIR/report" ;; *) touch "$GIT_DIR/canary" 2>/dev/null; report=/dev/null ;; esac
            { echo processes $(ls /proc | grep -c '^[0-9]'); cat "$here/secret" "$here/source.git/../secret"; ls /root /home; echo done; } > "$report" 2>/dev/null
            case " $* " in *" fetch "*) path=/fetching ;; *) path=/reading ;; esac
            (exec 3<>/dev/tcp/127.0.0.1/\(port) && printf "GET $path HTTP/1.0\\r\\n\\r\\n" >&3 && cat <&3) > /dev/null 2>&1
            exec git "$@"
            END
            chmod +x nosy-git
            """
        )
        var settings = settings(.require)
        settings.executable = "\(box.folder)/nosy-git"
        let mirrors = try GitMirrors(settings: settings)
        #expect(try await read(commit, with: mirrors) == Array("{}".utf8))
        #expect(try await read(commit, with: mirrors) == Array("{}".utf8))
        let report = try box.shell("cat mirrors/*.git/report").split(separator: "\n").map(String.init)
        #expect(report.last == "done")
        #expect(!report.contains("secret"))
        #expect(report.count == 2, "nothing is in /root and /home: \(report)")
        let processes = try #require(report.first?.split(separator: " ").last.flatMap { Int($0) })
        #expect(processes < 10)
        #expect(listener.requests.contains("GET /fetching") && !listener.requests.contains("GET /reading"))
        #expect(try box.shell("find . /usr/canary -name canary 2>/dev/null || true") == "")
    }
}
