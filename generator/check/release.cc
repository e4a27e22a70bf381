#include "check/release.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"

namespace codify {
namespace {

/// Domains reserved for examples, where nobody receives e-mail.
bool is_example(std::string_view email) {
    const auto at = email.find('@');
    auto host = lower(at == std::string_view::npos ? email : email.substr(at + 1));
    for (const char* name : {"example.org", "example.com", "example.net", "example.co.uk"}) {
        if (host == name || host.ends_with(std::string(".") + name)) return true;
    }
    return host.ends_with(".example") || host.ends_with(".invalid") || host.ends_with(".test");
}

class Release {
  public:
    Release(const Config& config, Diagnostics& diagnostics) : config_(config), diagnostics_(diagnostics) {}

    void drafts(const Model& model) {
        for (const auto& held : model.held_back) {
            if (!held.until.empty()) continue;  // a publication date is a decision
            diagnostics_.error({held.file, 1, 1}, "publish-draft",
                               "this page is a draft, so the site would be published without it",
                               "take `draft = true` out, give it a `publish_on`, or move the file elsewhere");
        }
    }

    void accessibility() {
        const auto& statement = config_.accessibility;
        const char* rule = "publish-accessibility";
        if (statement.status == "not-assessed") {
            report("accessibility", "status", rule,
                   "the accessibility statement says that nobody has tested this site yet",
                   "have it tested, then set `status` to partial, full or not-compliant, and say in `assessed_by` by "
                   "whom");
        } else if (statement.assessed_by.empty()) {
            report("accessibility", "", rule, "the accessibility statement does not say who tested this site",
                   "write `assessed_by`: who tested it, and how");
        }
        const bool faulty = statement.status == "partial" || statement.status == "not-compliant";
        if (faulty && statement.problems.empty())
            report("accessibility", "status", rule,
                   fmt::format("the status is {}, but the statement names no problem", statement.status),
                   "list the known barriers in `problems`, one sentence each");
        if (statement.status == "full" && !statement.problems.empty())
            report("accessibility", "problems", rule, "the status is full, but the statement names problems",
                   "set `status` to partial, or take the problems out once they are mended");
        if (statement.response_time.empty())
            report("accessibility", "", rule, "the accessibility statement does not say how soon readers get an answer",
                   "write `response_time`, such as \"5 working days\"");
        contact("accessibility", "contact", statement.contact);
    }

    void organisation() {
        contact("organisation", "email", config_.organisation.email);
        if (lower(trim(config_.organisation.name)) == "your organisation")
            report("organisation", "name", "publish-contact", "the site does not say whose it is",
                   "write the name of your organisation");
    }

  private:
    void contact(const char* table, const char* key, const std::string& email) {
        if (is_example(email))
            report(table, key, "publish-contact", fmt::format("{} is an example, and nobody reads it", email),
                   "write an address that somebody answers");
    }

    /// Reports a problem at the value of `key` in `table`, or at the table when it has no such key.
    void report(const char* table, const char* key, const char* rule, std::string message, std::string hint) {
        Place place{config_.file};
        if (const auto* found = config_.settings.find(table)) {
            if (const auto* value = found->find(key)) found = value;
            place.line = found->line;
            place.column = found->column;
        }
        diagnostics_.error(std::move(place), rule, std::move(message), std::move(hint), Exit::usage);
    }

    const Config& config_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_release(const Model& model, const Config& config, Diagnostics& diagnostics) {
    diagnostics.promote_warnings("rights-unconfirmed");
    Release release(config, diagnostics);
    release.drafts(model);
    release.accessibility();
    release.organisation();
}

}  // namespace codify
