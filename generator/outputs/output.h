// Everything that a site publishes, as one list: the path of each file, what it is, and how its bytes are made. `build`
// writes the list, `serve` answers from it and `check` audits it. A path is known to the file that puts it into the
// list and to nobody else: whoever links to one is given it.
//
// There are two phases. Files of the first are made from the site. An overview, which is of the second, is made from
// the names and hashes of all files of the first, so it cannot be one of those it tells of.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace codify {

struct Output {
    enum class Kind : std::uint8_t {
        page,     ///< one per node of the model
        asset,    ///< of the theme: styles, scripts, drawings
        picture,  ///< of pixels, of the theme or the content
        script,   ///< made from the content: the search, the statements of the self-check
        feed,     ///< of changes
        sitemap
    };

    /// Returns the file's bytes, which are in `buffer` (empty before) or live as long as this function does. On any
    /// thread. What it throws stops a build.
    using Make = std::function<std::string_view(std::string& buffer)>;

    std::string path;  ///< from the top of the site: "code/index.html"
    Kind kind;
    Make make;
    NodeIndex node = kNone;  ///< of a page
};

/// A file of the first phase as the second one sees it.
struct PublishedFile {
    const Output& file;
    std::string hash;  ///< SHA-256 of its bytes; empty unless an overview asks for hashes
};

struct Overview {
    using Make = std::function<std::string(const std::vector<PublishedFile>& files)>;

    std::string path;
    Output::Kind kind;
    Make make;
    bool needs_hashes = false;
};

struct Outputs {
    std::vector<Output> files;
    std::vector<Overview> overviews;

    [[nodiscard]] std::size_t size() const { return files.size() + overviews.size(); }
};

/// The bytes of `file`. Throws a Failure (integrity) if what the program wrote as text would not be text.
[[nodiscard]] std::string_view output_bytes(const Output& file, std::string& buffer);
[[nodiscard]] std::string output_bytes(const Output& file);

/// The bytes of `overview`, one of those of `outputs`; with hashes, all files are made for it.
[[nodiscard]] std::string output_bytes(const Overview& overview, const Outputs& outputs);

/// Takes one file, on any thread.
using WriteFile = std::function<void(const std::string& path, std::string_view bytes)>;

/// Makes each file once and gives it to `write`, those of the first phase on all threads. Memory holds one per thread:
/// what only a file needs is given up as soon as it is written, and most of a search is. `tick` as parallel_for has it.
void write_outputs(Outputs outputs, const WriteFile& write, const std::function<void(std::size_t done)>& tick);

}  // namespace codify
