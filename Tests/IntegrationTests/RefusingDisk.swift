import Foundation
import TestSupport

/// Makes the writes of a process to files below a folder fail with an error of the operating system, for as long as a test wants.
///
/// A library that stands in for those of the C library, which is what a file system that is full, or was remounted, looks like
/// from inside the process.
struct RefusingDisk {
    /// For the process whose writes are to fail.
    let environment: [String: String]
    private let flag: URL

    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <unistd.h>
        static int refusal(int file) {
            const char *flag = getenv("REFUSAL"), *folder = getenv("REFUSAL_FOLDER");
            if (!flag || !folder) return 0;
            int before = errno, code = 0;
            char link[64], path[4096], text[8] = {0};
            snprintf(link, sizeof link, "/proc/self/fd/%d", file);
            ssize_t length = readlink(link, path, sizeof path - 1);
            int asked = open(flag, O_RDONLY | O_CLOEXEC);
            if (asked >= 0 && length > 0) {
                path[length] = 0;
                if (read(asked, text, sizeof text - 1) > 0 && !strncmp(path, folder, strlen(folder))) code = atoi(text);
            }
            if (asked >= 0) close(asked);
            errno = before;
            return code;
        }
        #define REFUSE(name, ...) \\
            static __typeof__(name) *next; \\
            if (!next) next = dlsym(RTLD_NEXT, #name); \\
            int code = refusal(file); \\
            if (code) { errno = code; return -1; } \\
            return next(__VA_ARGS__)
        ssize_t write(int file, const void *bytes, size_t count) { REFUSE(write, file, bytes, count); }
        ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) { REFUSE(pwrite, file, bytes, count, at); }
        ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) { REFUSE(pwrite64, file, bytes, count, at); }
        int ftruncate(int file, off_t length) { REFUSE(ftruncate, file, length); }
        int ftruncate64(int file, off64_t length) { REFUSE(ftruncate64, file, length); }
        """

    init(below folder: String, in work: URL) throws {
        let library = work.appendingPathComponent("refusal.so").path
        flag = work.appendingPathComponent("refusal")
        _ = try Script.run(
            ["cc", "-shared", "-fPIC", "-o", library, "-x", "c"],
            input: Self.source,
            arguments: ["-ldl"]
        )
        environment = ["LD_PRELOAD": library, "REFUSAL": flag.path, "REFUSAL_FOLDER": folder]
    }

    func refuse(with code: Int32) throws { try Data("\(code)".utf8).write(to: flag, options: .atomic) }

    func allow() throws { try FileManager.default.removeItem(at: flag) }
}
