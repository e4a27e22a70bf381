#include "base/json.h"

#include <nlohmann/json.hpp>

#include <type_traits>

namespace codify {
namespace {

using Library = nlohmann::ordered_json;

Library library_json(const Json& json) {
    return std::visit(
        [](const auto& value) -> Library {
            using Kind = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Kind, Json::Items>) {
                auto out = Library::array();
                for (const auto& item : value) out.push_back(library_json(item));
                return out;
            } else if constexpr (std::is_same_v<Kind, Json::Members>) {
                auto out = Library::object();
                for (const auto& [key, member] : value) out[key] = library_json(member);
                return out;
            } else {
                return value;
            }
        },
        json.value);
}

}  // namespace

std::string json_line(const Json& json) {
    return library_json(json).dump(-1, ' ', false, Library::error_handler_t::replace);
}

std::string json_text(const Json& json) {
    return library_json(json).dump(2, ' ', false, Library::error_handler_t::replace) + "\n";
}

}  // namespace codify
