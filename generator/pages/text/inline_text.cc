#include "pages/text/inline_text.h"

#include <fmt/format.h>

#include "base/html.h"
#include "model/addresses/paths.h"

namespace codify {
namespace {

/// Appends an outside address for a quoted attribute: blanks and bytes beyond ASCII percent-encoded, markup escaped.
void append_address(std::string& out, std::string_view address) {
    std::string encoded;
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7F) {
            encoded += fmt::format("%{:02X}", byte);
        } else {
            encoded += c;
        }
    }
    append_escaped(out, encoded);
}

}  // namespace

std::string LinkBase::to(std::string_view target) const {
    return base.empty() ? relative_url(url, target) : base + std::string(target);
}

std::string LinkBase::to_node(NodeIndex node) const { return to(model.at(node).url); }

void append_target(std::string& out, const Link& link, const LinkBase& from) {
    if (link.footnote) return;
    if (link.picture) {
        out += fmt::format(" src=\"{}\"", from.to(link.url));
        const auto [width, height] = link.size;
        if (width > 0 && height > 0) out += fmt::format(" width=\"{}\" height=\"{}\"", width, height);
    } else if (link.node == kNone) {
        append_address(out, link.target);
    } else {
        const auto& url = from.model.at(link.node).url;
        if (url != from.url || link.anchor.empty()) out += from.to(url);
        if (!link.anchor.empty()) append_address(out, "#" + link.anchor);
    }
}

void append_inline(std::string& out, const InlineText& text, const LinkBase& from) {
    append_with(out, text, [&](const Link& link) { append_target(out, link, from); });
}

std::string inline_html(const InlineText& text, const LinkBase& from) {
    std::string out;
    out.reserve(text.html.size() + text.links.size() * 64);
    append_inline(out, text, from);
    return out;
}

}  // namespace codify
