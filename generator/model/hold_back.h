// Keeps back what is not to be published yet: drafts, and files whose day has not come, each with everything below it.
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

/// Says what the time is. Asked at most once, and never when no file has a day to wait for: then the same content gives
/// the same site at any time.
using Clock = std::function<Instant()>;

/// The files of `content` that are not published at the moment, by path. One below another is named too.
[[nodiscard]] std::vector<HeldBack> held_back(const Content& content, const Clock& clock);

/// The entry of `held` that keeps back the content path `path`, which has no ending: its own, or else that of the
/// nearest above it.
[[nodiscard]] const HeldBack* holder_of(const std::vector<HeldBack>& held, std::string_view path);

/// The entries of `held` that are not below another.
[[nodiscard]] std::vector<HeldBack> outermost(const std::vector<HeldBack>& held);

/// Takes out of `content` what `held` keeps back, and the pictures that nothing else shows.
void take_out(Content& content, const std::vector<HeldBack>& held);

/// The problems of `found` in `content` but those in files that `held` keeps back.
[[nodiscard]] std::vector<Diagnostic> without_held(const Diagnostics& found, const Content& content,
                                                   const std::vector<HeldBack>& held);

/// "a draft", or "held back until 15 January 2027".
[[nodiscard]] std::string held_words(const HeldBack& entry);

/// What is wrong with a link to something that `holder` keeps back, and how to mend it.
[[nodiscard]] std::string held_link(const HeldBack& holder);
inline constexpr const char* kHeldHint =
    "take the link out until the page is published; codify build --drafts shows it";

}  // namespace codify
