// Pictures as a site publishes them: without metadata of cameras and editors, unless the settings keep it.
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <string>
#include <utility>

#include "outputs/output.h"

namespace codify {

/// What the metadata of a picture contained, set once the picture was made. Thread-safe.
struct PictureNote {
    explicit PictureNote(std::string picture) : file(std::move(picture)) {}

    std::string file;  ///< path as shown to authors
    std::atomic<bool> had_metadata = false;
    std::atomic<bool> told_place = false;  ///< whether it contained a GPS position
};
using PictureNotes = std::deque<PictureNote>;  // a container in which entries keep their address

/// The output for the picture at `path`, whose file is shown to authors as `file` and whose bytes `read` returns. Adds
/// an entry to `notes`, which must outlive it, about its metadata. A picture that is incomplete is a Failure when it is
/// made.
[[nodiscard]] Output picture_output(std::string path, std::string file, std::function<std::string()> read,
                                    bool keep_metadata, PictureNotes& notes);

}  // namespace codify
