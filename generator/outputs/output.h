// The list of everything that a site publishes: the path of each file, its kind, and how its bytes are made. `build`
// writes the list, `serve` answers from it and `check` audits it. Only the module that adds a file to the list knows
// its path; code that links to it receives the path from there.
//
// There are two phases. Files of the first are made from the site. An overview, of the second phase, is made from the
// names and hashes of all files of the first, so it cannot list itself.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace codify {

struct Output {
    /// How the file is treated; what it is for is in its path.
    enum class Kind : std::uint8_t {
        page,     ///< one per node of the model
        asset,    ///< of the theme: style sheets, scripts, drawings
        picture,  ///< a raster image, of the theme or the content
        fixed,    ///< of `static/`, published as it is
        text      ///< generated, and no page: scripts with data, the feed, the sitemap
    };

    /// Returns the file's bytes, which are in `buffer` (empty before) or live as long as this function object.
    /// Thread-safe. An exception stops a build.
    using Make = std::function<std::string_view(std::string& buffer)>;

    std::string path;  ///< relative to the top of the site: "code/index.html"
    Kind kind;
    Make make;
    NodeIndex node = kNone;  ///< of a page
};

/// A file of the first phase, as input of the second.
struct PublishedFile {
    const Output& file;
    std::string hash;  ///< SHA-256 of its bytes; empty unless an overview asks for hashes
};

/// A generated text of the second phase.
struct Overview {
    using Make = std::function<std::string(const std::vector<PublishedFile>& files)>;

    std::string path;
    Make make;
    bool needs_hashes = false;
};

struct Outputs {
    std::vector<Output> files;
    std::vector<Overview> overviews;

    [[nodiscard]] std::size_t size() const { return files.size() + overviews.size(); }
};

/// The bytes of `file`. Throws a Failure (integrity) if what the program generated as text is not valid text.
[[nodiscard]] std::string_view output_bytes(const Output& file, std::string& buffer);
[[nodiscard]] std::string output_bytes(const Output& file);

/// The bytes of `overview`, one of those of `outputs`; if it needs hashes, all files are made for it.
[[nodiscard]] std::string output_bytes(const Overview& overview, const Outputs& outputs);

/// Writes one file. Must be thread-safe.
using WriteFile = std::function<void(const std::string& path, std::string_view bytes)>;

/// Makes each file once and passes it to `write`, those of the first phase on all threads. Each thread has one file in
/// memory, and data that only a file needs, as most of the search, is freed as soon as it is written. `tick` is called
/// as by parallel_for.
void write_outputs(Outputs outputs, const WriteFile& write, const std::function<void(std::size_t done)>& tick);

}  // namespace codify
