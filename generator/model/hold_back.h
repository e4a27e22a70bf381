// Holds back what is not to be published yet: drafts, and files with a later publication date, each with everything
// below it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/london.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

/// Returns the current time. Called at most once, and never when no file has a publication date: then the same content
/// gives the same site at any time.
using Clock = std::function<Instant()>;

/// The files of `content` that are held back at the moment, by path, including those below another.
[[nodiscard]] std::vector<HeldBack> held_back(const Content& content, const Clock& clock);

/// The entry of `held` that holds back the content path `path` (without extension): its own, or else that of the
/// nearest folder above it; null if it is published.
[[nodiscard]] const HeldBack* holder_of(const std::vector<HeldBack>& held, std::string_view path);

/// The entries of `held` that are not below another.
[[nodiscard]] std::vector<HeldBack> outermost(const std::vector<HeldBack>& held);

/// Removes from `content` everything that `held` holds back, and the pictures that nothing else shows.
void take_out(Content& content, const std::vector<HeldBack>& held);

/// The problems of `found` in `content`, without those in files that `held` holds back.
[[nodiscard]] std::vector<Diagnostic> without_held(const Diagnostics& found, const Content& content,
                                                   const std::vector<HeldBack>& held);

/// "a draft", or "held back until 15 January 2027".
[[nodiscard]] std::string held_words(const HeldBack& entry);

/// The message for a link to a page that `holder` holds back.
[[nodiscard]] std::string held_link(const HeldBack& holder);
inline constexpr const char* kHeldHint =
    "take the link out until the page is published; codify build --drafts shows it";

}  // namespace codify
