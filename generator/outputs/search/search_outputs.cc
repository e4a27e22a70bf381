#include "outputs/search/search_outputs.h"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace codify {
namespace {

/// The path of the file `part` of the search, with a fingerprint of its bytes in its name if given.
std::string script_path(std::string_view part, const std::string& fingerprint = {}) {
    return fmt::format("assets/search-{}{}{}.js", part, fingerprint.empty() ? "" : ".", fingerprint);
}

Output script_output(std::string_view part, SearchFile file) {
    auto path = script_path(part, file.fingerprint);
    return {std::move(path), Output::Kind::text,
            [bytes = std::make_shared<const std::string>(std::move(file.bytes))](std::string&) {
                return std::string_view(*bytes);
            }};
}

}  // namespace

SearchOutputs search_outputs(const Model& model, Diagnostics& diagnostics) {
    auto files = search_files(model, diagnostics);
    return {script_output("index", std::move(files.index)), script_output("texts", std::move(files.texts))};
}

SearchOutputs LazySearch::outputs() {
    const auto late = [&](std::string_view part, SearchFile SearchFiles::*file) {
        return Output{script_path(part), Output::Kind::text,
                      [this, file](std::string&) { return std::string_view((files().*file).bytes); }};
    };
    return {late("index", &SearchFiles::index), late("texts", &SearchFiles::texts)};
}

void LazySearch::check(Diagnostics& diagnostics) {
    (void)files();
    for (auto& problem : problems_.sorted()) diagnostics.add(std::move(problem));
}

const SearchFiles& LazySearch::files() {
    std::call_once(once_, [&] { files_ = search_files(model_, problems_); });
    return files_;
}

}  // namespace codify
