#include "outputs/output.h"

#include <algorithm>
#include <utility>

#include "base/hash.h"
#include "base/parallel.h"
#include "outputs/output_text.h"

namespace codify {
namespace {

constexpr std::size_t kKept = 1024 * 1024;  // capacity of the buffer that a thread keeps for its next file

/// Whether the program generated the file as text. Files of a theme or a camera were checked when they were read.
bool is_own_text(Output::Kind kind) { return kind == Output::Kind::page || kind == Output::Kind::text; }

std::vector<PublishedFile> published(const std::vector<Output>& files) {
    std::vector<PublishedFile> out;
    out.reserve(files.size());
    for (const auto& file : files) out.push_back({file, {}});
    return out;
}

std::string made(const Overview& overview, const std::vector<PublishedFile>& files) {
    auto bytes = overview.make(files);
    check_output_text(overview.path, bytes);
    return bytes;
}

}  // namespace

std::string_view output_bytes(const Output& file, std::string& buffer) {
    const auto bytes = file.make(buffer);
    if (is_own_text(file.kind)) check_output_text(file.path, bytes);
    return bytes;
}

std::string output_bytes(const Output& file) {
    std::string buffer;
    const auto bytes = output_bytes(file, buffer);
    return bytes.data() == buffer.data() ? std::move(buffer) : std::string(bytes);
}

std::string output_bytes(const Overview& overview, const Outputs& outputs) {
    auto files = published(outputs.files);
    if (overview.needs_hashes)
        parallel_for(files.size(), [&](std::size_t i) { files[i].hash = sha256(output_bytes(files[i].file)); });
    return made(overview, files);
}

void write_outputs(Outputs outputs, const WriteFile& write, const std::function<void(std::size_t)>& tick) {
    auto& files = outputs.files;
    auto done = published(files);
    const bool hashed = std::any_of(outputs.overviews.begin(), outputs.overviews.end(),
                                    [](const Overview& overview) { return overview.needs_hashes; });
    parallel_for(
        files.size(),
        [&](std::size_t i) {
            thread_local std::string buffer;
            buffer.clear();
            const auto bytes = output_bytes(files[i], buffer);
            write(files[i].path, bytes);
            if (hashed) done[i].hash = sha256(bytes);
            files[i].make = nullptr;
            if (buffer.capacity() > kKept) std::string().swap(buffer);
        },
        tick);
    // Barrier: every name and hash of the first phase is known.
    for (const auto& overview : outputs.overviews) write(overview.path, made(overview, done));
}

}  // namespace codify
