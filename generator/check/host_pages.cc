#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/text.h"
#include "check/host_site.h"
#include "model/addresses/paths.h"

namespace codify {
namespace {

constexpr const char* kMissing = "codify-asks-for-no-page.html";
constexpr const char* kQuery = "?q=a%20b";

/// Pages that stand for all of their kind; empty where the site has none.
struct HostSamples {
    std::string page;    ///< in a folder, and not its index page
    std::string folder;  ///< that has an index page of its own
    std::string shared;  ///< a folder beside the page of its name
    std::string search;

    explicit HostSamples(const Model& model) {
        for (const auto& node : model.nodes) {
            const std::string in(folder_of(node.url));
            const bool is_index = node.url.ends_with("/index.html");
            const bool leads_on = node.kind == PageKind::redirect;
            if (node.kind == PageKind::search) search = node.url;
            if (!in.empty() && !leads_on && !is_index && page.empty()) page = node.url;
            if (is_index && !leads_on && folder.empty()) folder = in;
            if (is_index && leads_on && shared.empty() && model.at(node.target).url == in + ".html") shared = in;
        }
    }
};

class PageChecks {
  public:
    explicit PageChecks(HostSite& site) : site_(site), samples_(site.model) {}

    void run() {
        page(samples_.page);
        if (!samples_.folder.empty()) folder(samples_.folder);
        if (!samples_.shared.empty()) shared_name(samples_.shared);
        query(samples_.search.empty() ? samples_.page : samples_.search);
        missing(kMissing);
        if (!samples_.folder.empty()) missing(samples_.folder + "/" + kMissing);
        if (!samples_.page.empty()) doubled_slash(samples_.page);
    }

  private:
    void page(const std::string& url) {
        if (url.empty()) return;
        const auto visit = site_.visit(url);
        if (!site_.is_page(visit, url))
            site_.error(
                visit.asked, "host-page", fmt::format("the page {}, and not as it was made", visit.words()),
                "publish the whole folder; a host that hides .html must show the page of this name, not its folder");
        else if (site_.same_build && visit.reply.body != site_.bytes_of(url))
            site_.warning(visit.asked, "host-bytes", "the page is not the one that the site makes now",
                          "publish again; if that changes nothing, the host alters pages, or keeps old ones");
    }

    void folder(const std::string& name) {
        const auto index = name + "/index.html";
        const auto visit = site_.visit(name + "/");
        if (!site_.is_page(visit, index))
            site_.error(visit.asked, "host-folder",
                        fmt::format("the folder {}, and not with its index.html", visit.words()),
                        in_the_guide("Folders"));
        const auto bare = site_.visit(name + kQuery);
        const auto end = WebAddress::of(bare.end);
        if (!site_.is_page(bare, index)) {
            site_.warning(bare.asked, "host-slash",
                          fmt::format("the folder without its slash {}, and not with its page", bare.words()),
                          in_the_guide("Folders"));
        } else if (end.path.ends_with("/" + name.substr(name.rfind('/') + 1))) {
            const auto message = "the page of a folder shows at an address without a slash";
            if (WebAddress::of(site_.base).path == "/")
                site_.warning(bare.asked, "host-slash",
                              fmt::format("{}: without scripts each of its links is broken", message),
                              in_the_guide("Folders"));
            else
                site_.error(bare.asked, "host-slash",
                            fmt::format("{}: its styles and each of its links are broken", message),
                            in_the_guide("Folders"));
        } else {
            keeps_query_of_folder(bare);
        }
    }

    /// With and without folders of the same name, and however a host takes `/x`, readers come to the page x.
    void shared_name(const std::string& name) {
        page(name + ".html");
        const auto visit = site_.visit(name);
        if (!site_.is_page(visit, name + ".html") && !site_.is_page(visit, name + "/index.html"))
            site_.warning(
                visit.asked, "host-name",
                fmt::format("the page's address without .html {}: a folder has this name, too", visit.words()),
                in_the_guide("Folders"));
    }

    void query(const std::string& url) {
        if (url.empty()) return;
        const auto visit = site_.visit(url + kQuery);
        if (site_.is_page(visit, url))
            keeps_query(visit);
        else
            site_.error(visit.asked, "host-query", fmt::format("an address with a query {}", visit.words()),
                        "let the host ignore what follows \"?\": searches and choices stand there");
    }

    /// No link of the site leads to a folder without its slash, so the harm is less there.
    void keeps_query_of_folder(const Visit& visit) {
        if (WebAddress::of(visit.end).query == kQuery) return;
        site_.warning(visit.asked, "host-query",
                      fmt::format("leads to {} and loses the query: choices in it are forgotten", end_of(visit)),
                      in_the_guide("Folders"));
    }

    void keeps_query(const Visit& visit) {
        if (WebAddress::of(visit.end).query == kQuery) return;
        site_.error(
            visit.asked, "host-query",
            fmt::format("leads to {} and loses the query: searches find nothing, and choices are forgotten",
                        end_of(visit)),
            "let redirects of the host keep what follows \"?\", or switch them off: " + in_the_guide("Folders"));
    }

    static std::string end_of(const Visit& visit) { return shortened(printable(visit.end), 200); }

    void missing(const std::string& url) {
        const auto visit = site_.visit(url);
        const auto& status = visit.reply.status;
        if (!visit.answers(404) && !visit.answers(410)) {
            site_.error(visit.asked, "host-missing", fmt::format("a page that is not there {}, not 404", visit.words()),
                        in_the_guide("The page for missing pages"));
        } else if (const auto own = not_found();
                   status != 0 && !own.empty() && visit.reply.body != site_.bytes_of(own)) {
            if (site_.same_build)
                site_.warning(visit.asked, "host-missing",
                              fmt::format("a page that is not there shows another page than {}", own),
                              in_the_guide("The page for missing pages"));
        }
    }

    [[nodiscard]] std::string not_found() const {
        const auto* page = page_of_kind(site_.model, PageKind::not_found);
        return page == nullptr ? std::string() : site_.model.at(page->node).url;
    }

    void doubled_slash(const std::string& url) {
        const auto visit = site_.visit("/" + url);
        if (site_.is_page(visit, url) || visit.answers(404)) return;
        site_.warning(visit.asked, "host-slashes", fmt::format("an address with a slash too many {}", visit.words()),
                      "let the host take two slashes for one, or answer 404");
    }

    HostSite& site_;
    HostSamples samples_;
};

}  // namespace

void check_host_pages(HostSite& site) { PageChecks(site).run(); }

}  // namespace codify
