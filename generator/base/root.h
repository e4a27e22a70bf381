// The root folders of the files that a site is made from. A source file knows its root, so a message can name it as
// authors do and show its line, even where several roots contain a file of that name.
#pragma once

#include <memory>
#include <string>

namespace codify {

struct Root {
    std::string folder;  ///< relative to the working directory of the command: "site/content"
    std::string shown;   ///< prefix of the file's path in messages, with its slash

    bool operator==(const Root&) const = default;
};
using RootRef = std::shared_ptr<const Root>;

/// `name` inside `folder`, as an author would write it: "content" in ".", "site/content" in "site".
[[nodiscard]] std::string inside(const std::string& folder, const std::string& name);

/// A file below a root. Without a root, `path` is shown and opened as it is, such as a name typed on the command line.
struct SourceFile {
    SourceFile() = default;
    SourceFile(const char* name) : path(name) {}
    SourceFile(std::string name) : path(std::move(name)) {}
    SourceFile(RootRef root_of_it, std::string below) : root(std::move(root_of_it)), path(std::move(below)) {}

    RootRef root;
    std::string path;  ///< below the root, `/` between names

    [[nodiscard]] bool empty() const { return root == nullptr && path.empty(); }

    /// As authors see it from the site's folder: "content/code/accountability.md".
    [[nodiscard]] std::string shown() const { return root ? root->shown + path : path; }

    /// The path under which the command can open it.
    [[nodiscard]] std::string on_disk() const { return root ? inside(root->folder, path) : path; }

    friend bool operator==(const SourceFile& a, const SourceFile& b) { return order(a, b) == 0; }
    friend bool operator<(const SourceFile& a, const SourceFile& b) { return order(a, b) < 0; }

  private:
    /// Orders by the path that is shown.
    static int order(const SourceFile& a, const SourceFile& b) {
        return a.root == b.root ? a.path.compare(b.path) : a.shown().compare(b.shown());
    }
};

}  // namespace codify
