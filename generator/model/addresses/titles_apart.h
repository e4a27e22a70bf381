// Tells items of one title apart. Two folders of a framework may each hold a "Communication"; whoever meets one of them
// in a list, a page title or a search result must see which it is.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

/// By item, its title as lists show it: alone, or with the folders that tell it from others of the same title,
/// "Communication (Working with people)". Titles that differ only in capitals count as the same.
[[nodiscard]] std::vector<std::string> titles_apart(const Framework& framework, const Words& words);

}  // namespace codify
