#include "outputs/output_text.h"

#include <fmt/format.h>

#include "base/character_advice.h"
#include "base/diagnostics.h"

namespace codify {

void check_output_text(const std::string& path, std::string_view bytes) {
    const auto bad = bad_output(bytes);
    if (!bad) return;
    auto advice = advice_on(*bad, Written::as_itself);
    throw_failure(path, advice.rule,
                  fmt::format("this file of the site would not be text at byte {}: {}", bad->at, advice.message),
                  "nothing in the site's files should lead to this: please report it to the makers of codify",
                  Exit::integrity);
}

}  // namespace codify
