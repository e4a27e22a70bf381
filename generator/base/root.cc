#include "base/root.h"

namespace codify {

std::string inside(const std::string& folder, const std::string& name) {
    if (folder == ".") return name;
    return folder + (folder.back() == '/' ? "" : "/") + name;
}

}  // namespace codify
