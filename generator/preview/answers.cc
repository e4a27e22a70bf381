#include "preview/answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "preview/byte_range.h"

namespace codify {
namespace {

constexpr std::size_t kLongestAddress = 8 * 1024;
constexpr std::size_t kLargestHeaders = 16 * 1024;
constexpr std::size_t kMostHeaders = 100;

// The headers that a published site should be served with. The script that reloads pages is a file of the preview.
constexpr const char* kPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'";

std::optional<int> hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return std::nullopt;
}

std::size_t size_of_headers(const Request& request) {
    std::size_t size = 0;
    for (const auto& header : request.headers) size += header.name.size() + header.value.size() + 4;
    return size;
}

/// Rejects a request that is itself invalid, whatever it asks for; the answer also closes the connection.
std::optional<Answer> fault_of(const Request& request, const OwnHosts& hosts) {
    if (request.target.size() > kLongestAddress) return refusal(414, "This address is too long.");
    if (request.headers.size() > kMostHeaders || size_of_headers(request) >= kLargestHeaders)
        return refusal(431, "This request has too many headers, or too long ones.");
    if (request.method != "GET" && request.method != "HEAD") {
        auto no = refusal(405, "The preview only answers GET and HEAD.");
        no.headers.push_back({"Allow", "GET, HEAD"});
        return no;
    }
    const auto* const length = request.find("Content-Length");
    if (request.count("Transfer-Encoding") > 0 || request.count("Content-Length") > 1 || (length && *length != "0"))
        return refusal(400, "A question to the preview has no body.");
    if (request.count("Host") != 1) return refusal(400, "A request names its host once.");
    if (!hosts.include(*request.find("Host")))
        return refusal(403, "The preview is not called by this name. Use the address that it printed.");
    return std::nullopt;
}

/// Only the preview's own pages may open the event stream: a page elsewhere would learn when and what somebody saves.
bool may_listen(const Request& request) {
    const auto* const origin = request.find("Origin");
    const auto* const site = request.find("Sec-Fetch-Site");
    return (origin == nullptr || *origin == "http://" + *request.find("Host")) &&
           (site == nullptr || *site == "same-origin" || *site == "none");
}

/// "assets/site.0123456789abcdef.css": a file with other bytes has another name.
bool has_fingerprint(std::string_view path) {
    const auto last = path.rfind('.');
    const auto first = last == std::string_view::npos || last == 0 ? last : path.rfind('.', last - 1);
    if (first == std::string_view::npos || last - first != 17) return false;
    const auto middle = path.substr(first + 1, 16);
    return std::all_of(middle.begin(), middle.end(), [](char c) { return hex_digit(c).has_value(); });
}

void add_safety(Answer& out) {
    out.headers.push_back({"Content-Security-Policy", kPolicy});
    out.headers.push_back({"X-Content-Type-Options", "nosniff"});
    out.headers.push_back({"Referrer-Policy", "no-referrer"});
}

bool is_known_to(const Request& request, const std::string& tag) {
    const auto* const known = request.find("If-None-Match");
    return known != nullptr && (*known == "*" || known->find(tag) != std::string::npos);
}

Answer answer_with(const std::shared_ptr<const PreviewFile>& file, const Request& request, bool keep) {
    Answer out;
    add_safety(out);
    out.headers.push_back({"ETag", file->tag});
    out.headers.push_back({"Cache-Control", keep ? "max-age=86400, immutable" : "no-cache"});
    if (is_known_to(request, file->tag)) {
        out.status = 304;
        return out;
    }
    out.text = {file, &file->bytes};
    out.size = file->bytes.size();
    out.headers.push_back({"Content-Type", file->type});
    out.headers.push_back({"Accept-Ranges", "bytes"});
    const auto* const range = request.find("Range");
    const auto* const condition = request.find("If-Range");
    if (range == nullptr || request.method != "GET" || (condition != nullptr && *condition != file->tag)) return out;
    const auto part = byte_range(*range, file->bytes.size());
    if (part.kind == ByteRange::Kind::impossible) {
        out = refusal(416, "This file has no such part.");
        out.close = false;
        out.headers.push_back({"Content-Range", fmt::format("bytes */{}", file->bytes.size())});
    } else if (part.kind == ByteRange::Kind::part) {
        out.status = 206;
        out.begin = part.begin;
        out.size = part.size;
        out.headers.push_back({"Content-Range", fmt::format("bytes {}-{}/{}", part.begin, part.begin + part.size - 1,
                                                            file->bytes.size())});
    }
    return out;
}

/// The redirect for an incomplete address, as on common web servers: "/code" to the folder "/code/", and "/search" to
/// the page "/search.html". The page takes precedence: a folder of its name only leads on to it.
std::optional<std::string> meant_by(const std::string& target, const std::string& path, const Generation& generation) {
    const auto end = std::min(target.find_first_of("?#"), target.size());
    if (target[end - 1] == '/') return std::nullopt;
    for (const auto& [file, ending] : {std::pair(".html", ".html"), std::pair("/index.html", "/")}) {
        if (generation.find(path + file)) return target.substr(0, end) + ending + target.substr(end);
    }
    return std::nullopt;
}

Answer redirect(std::string target) {
    Answer out;
    add_safety(out);
    out.status = 301;
    out.headers.push_back({"Location", std::move(target)});
    out.headers.push_back({"Cache-Control", "no-store"});  // another site may be previewed at this address tomorrow
    return out;
}

}  // namespace

Answer refusal(unsigned status, std::string message) {
    Answer out;
    out.status = status;
    out.close = true;
    add_safety(out);
    out.headers.push_back({"Content-Type", "text/plain; charset=utf-8"});
    out.headers.push_back({"Cache-Control", "no-store"});
    out.text = std::make_shared<const std::string>(std::move(message) + "\n");
    out.size = out.text->size();
    return out;
}

std::optional<std::string> path_of(std::string_view target) {
    target = target.substr(0, target.find_first_of("?#"));
    if (target.empty() || target.front() != '/') return std::nullopt;
    std::string path;
    for (std::size_t at = 1; at < target.size(); ++at) {
        char c = target[at];
        if (c == '%') {
            const auto high = at + 1 < target.size() ? hex_digit(target[at + 1]) : std::nullopt;
            const auto low = at + 2 < target.size() ? hex_digit(target[at + 2]) : std::nullopt;
            if (!high || !low) return std::nullopt;
            c = static_cast<char>(*high * 16 + *low);
            at += 2;
        }
        if (c == '\\' || c == '\x7f' || (c >= 0 && c < ' ')) return std::nullopt;
        path += c;
    }
    if (path.empty() || path.back() == '/') path += "index.html";
    return path;
}

Answer answer(const Request& request, const Generation& generation, const OwnHosts& hosts) {
    if (auto fault = fault_of(request, hosts)) return std::move(*fault);
    const auto path = path_of(request.target);
    if (!path) return refusal(400, "There can be no file at this address.");
    if (*path == kEventsPath) {
        if (!may_listen(request)) return refusal(403, "Only pages of the preview may listen to it.");
        Answer out;
        out.stream = true;
        add_safety(out);
        out.headers.push_back({"Content-Type", "text/event-stream; charset=utf-8"});
        out.headers.push_back({"Cache-Control", "no-store"});
        return out;
    }
    if (const auto file = generation.find(*path)) return answer_with(file, request, has_fingerprint(*path));
    if (auto meant = meant_by(request.target, *path, generation)) return redirect(std::move(*meant));
    Answer out;
    add_safety(out);
    out.status = generation.otherwise_status();
    out.headers.push_back({"Content-Type", generation.otherwise()->type});
    out.headers.push_back({"Cache-Control", "no-store"});
    out.text = {generation.otherwise(), &generation.otherwise()->bytes};
    out.size = out.text->size();
    return out;
}

}  // namespace codify
