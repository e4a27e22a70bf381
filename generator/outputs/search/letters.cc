#include "outputs/search/letters.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <new>

namespace codify {
namespace {

/// The result of `call(buffer, capacity, &status)`, which is called twice if the first buffer is too short.
template <class Text, class Call>
Text text_of(std::size_t expected, const Call& call) {
    Text out(expected, 0);
    for (int tries = 0; tries < 2; ++tries) {
        UErrorCode status = U_ZERO_ERROR;
        const auto size = call(out.data(), static_cast<std::int32_t>(out.size()), &status);
        out.resize(static_cast<std::size_t>(size));
        if (U_SUCCESS(status)) return out;
        if (status != U_BUFFER_OVERFLOW_ERROR) break;
    }
    throw std::bad_alloc();  // the only error that ICU can return here
}

}  // namespace

std::string decomposed(const std::string& word) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkd = unorm2_getNFKDInstance(&status);
    if (U_FAILURE(status)) throw std::bad_alloc();
    const auto size = [](const auto& text) { return static_cast<std::int32_t>(text.size()); };
    const auto units = text_of<std::u16string>(word.size(), [&](char16_t* out, std::int32_t room, UErrorCode* error) {
        std::int32_t length = 0;
        u_strFromUTF8WithSub(out, room, &length, word.data(), size(word), ' ', nullptr, error);
        return length;
    });
    const auto apart =
        text_of<std::u16string>(3 * units.size() + 1, [&](char16_t* out, std::int32_t room, auto* error) {
            return unorm2_normalize(nfkd, units.data(), size(units), out, room, error);
        });
    const auto small =
        text_of<std::u16string>(2 * apart.size() + 1, [&](char16_t* out, std::int32_t room, auto* error) {
            return u_strToLower(out, room, apart.data(), size(apart), "", error);
        });
    return text_of<std::string>(3 * small.size() + 1, [&](char* out, std::int32_t room, UErrorCode* error) {
        std::int32_t length = 0;
        u_strToUTF8(out, room, &length, small.data(), size(small), error);
        return length;
    });
}

}  // namespace codify
