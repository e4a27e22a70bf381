// Pictures as a site publishes them: without what cameras and editors wrote beside them, unless the settings keep it.
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <string>
#include <utility>

#include "outputs/output.h"

namespace codify {

/// What the metadata of a picture told, once it was made. On any thread.
struct PictureNote {
    explicit PictureNote(std::string picture) : file(std::move(picture)) {}

    std::string file;  ///< as authors see it
    std::atomic<bool> had_metadata = false;
    std::atomic<bool> told_place = false;  ///< where it was taken
};
using PictureNotes = std::deque<PictureNote>;  // whose entries stay where they are

/// The picture at `path`, whose file is `file` to authors and whose bytes `read` gives. What its metadata tells goes
/// into a new one of `notes`, which must outlive it. A picture that is not whole is a Failure when it is made.
[[nodiscard]] Output picture_output(std::string path, std::string file, std::function<std::string()> read,
                                    bool keep_metadata, PictureNotes& notes);

}  // namespace codify
