#include "base/html.h"

#include <cstdint>
#include <cstring>

#include "base/text.h"

namespace codify {
namespace {

// Text is tested eight bytes at a time, since nearly all of it needs no escaping.
constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
constexpr std::uint64_t kHighBits = kOnes << 7U;

/// Sets the high bit of each byte of `block` that equals `c`, and possibly of bytes above it, because subtracting one
/// from a zero byte borrows.
constexpr std::uint64_t marks(std::uint64_t block, unsigned char c) {
    const auto bytes = block ^ (kOnes * c);
    return (bytes - kOnes) & ~bytes & kHighBits;
}

std::uint64_t block_at(std::string_view text, std::size_t at) {
    std::uint64_t block = 0;
    std::memcpy(&block, text.data() + at, sizeof block);
    return block;
}

/// True only if the eight bytes of `block` contain no markup and no white space but single spaces. False negatives are
/// possible.
constexpr bool is_words(std::uint64_t block) {
    const auto spaces = marks(block, ' ');
    const auto others = marks(block, '<') | marks(block, '&') | ((block - kOnes * ' ') & ~block & kHighBits);
    return (others | (spaces & (spaces >> 8U))) == 0;
}

/// True if none of the eight bytes of `block` needs an entity in HTML.
constexpr bool is_plain(std::uint64_t block) {
    return (marks(block, '&') | marks(block, '<') | marks(block, '>') | marks(block, '"')) == 0;
}

/// The end offset of the run of words, separated by single spaces, that continues at `at` of `html`.
std::size_t words_end(std::string_view html, std::size_t at) {
    constexpr std::size_t size = sizeof(std::uint64_t);
    // Blocks overlap by one byte, to find two spaces across a block boundary.
    while (at + size <= html.size() && is_words(block_at(html, at))) at += size - 1;
    const auto ends = [&](std::size_t i) { return html[i] == '<' || html[i] == '&' || is_space(html[i]); };
    while (at < html.size() && (!ends(at) || (html[at] == ' ' && at + 1 < html.size() && !ends(at + 1)))) ++at;
    return html[at - 1] == ' ' ? at - 1 : at;
}

/// The entity for `c` in HTML; empty where none is needed.
constexpr std::string_view entity_of(char c) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        default:
            return {};
    }
}

/// Decodes the entity at `html[at]` ('&') if it is one that this program writes; returns its length, or 0.
std::size_t decode_entity(std::string_view html, std::size_t at, std::string& out) {
    struct Entity {
        std::string_view name;
        char sign;
    };
    static constexpr Entity known[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    for (const auto& entity : known) {
        if (html.substr(at, entity.name.size()) == entity.name) {
            out += entity.sign;
            return entity.name.size();
        }
    }
    return 0;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
    constexpr std::size_t size = sizeof(std::uint64_t);
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        while (at + size <= text.size() && is_plain(block_at(text, at))) at += size;
        if (at == text.size()) break;
        const auto entity = entity_of(text[at]);
        if (entity.empty()) continue;
        out.append(text, from, at - from);
        out += entity;
        from = at + 1;
    }
    out.append(text, from);
}

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 16);
    append_escaped(out, text);
    return out;
}

void append_plain_text(std::string& out, std::string_view html) {
    const auto begin = out.size();
    bool space = false;
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] == '<') {
            const auto end = html.find('>', at);
            if (html.substr(at, 3) == "<br") space = true;
            at = end == std::string_view::npos ? html.size() : end + 1;
            continue;
        }
        if (is_space(html[at])) {
            space = true;
            ++at;
            continue;
        }
        if (space && out.size() > begin) out += ' ';
        space = false;
        const std::size_t entity = html[at] == '&' ? decode_entity(html, at, out) : 0;
        const auto end = entity > 0 ? at + entity : words_end(html, at + 1);
        if (entity == 0) out.append(html, at, end - at);
        at = end;
    }
}

std::string plain_text(std::string_view html) {
    std::string out;
    append_plain_text(out, html);
    return out;
}

}  // namespace codify
