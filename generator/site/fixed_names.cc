#include "site/fixed_names.h"

#include <string>
#include <unordered_set>

namespace codify {
namespace {

constexpr std::string_view kNames =
    "arguments as async await break case catch class const continue default delete do else extends false finally "
    "for from function get if import in instanceof let new null of return set static super switch this throw true "
    "try typeof undefined var void while with yield Array Blob Boolean Date Document DocumentFragment Element "
    "Error Event File FileReader Float64Array FormData HTMLElement Infinity Intl JSON Map Math MutationObserver "
    "NaN Node Number Object Promise Reflect RegExp Set String Symbol Text URL URLSearchParams Uint8Array WeakMap "
    "addEventListener clearTimeout console crypto decodeURIComponent dispatchEvent document encodeURIComponent "
    "fetch globalThis history isNaN innerHeight innerWidth localStorage location matchMedia navigator parseFloat "
    "parseInt performance print queueMicrotask removeEventListener requestAnimationFrame scrollBy scrollTo "
    "sessionStorage setTimeout structuredClone window";

std::unordered_set<std::string_view> all() {
    std::unordered_set<std::string_view> names;
    for (std::size_t at = 0; at < kNames.size();) {
        const auto end = std::min(kNames.find(' ', at), kNames.size());
        names.insert(kNames.substr(at, end - at));
        at = end + 1;
    }
    return names;
}

}  // namespace

bool is_fixed_name(std::string_view name) {
    static const auto names = all();
    return names.count(name) != 0;
}

}  // namespace codify
