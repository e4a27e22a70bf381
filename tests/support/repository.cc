#include "tests/support/repository.h"

#include <filesystem>
#include <memory>
#include <stdexcept>

#include "base/text.h"
#include "theme/theme_words.h"

namespace codify {

std::string in_repository(const std::string& path) {
    for (const char* folder : {"tests/", "themes/", "assets/"}) {
        if (path.starts_with(folder) && path.find("..") == std::string::npos) return CODIFY_ROOT "/" + path;
    }
    throw std::invalid_argument(path + " is nothing that tests of the program may read");
}

RootRef program_home() { return std::make_shared<const Root>(Root{CODIFY_ROOT, ""}); }

const Words& program_words() {
    static const auto words = english_words({program_home()});
    return words;
}

void copy_program_home(const std::string& folder) {
    namespace fs = std::filesystem;
    for (const std::string part : {"themes/plain", "assets/icons"}) {
        fs::create_directories((fs::path(folder) / part).parent_path());
        fs::copy(in_repository(part), fs::path(folder) / part, fs::copy_options::recursive);
    }
}

}  // namespace codify
