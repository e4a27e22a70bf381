#include "model/addresses/links.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/text.h"
#include "model/addresses/addresses.h"
#include "model/addresses/content_path.h"
#include "model/addresses/paths.h"
#include "model/hold_back.h"
#include "model/texts.h"
#include "source/content.h"
#include "source/markdown/link_target.h"

namespace codify {
namespace {

constexpr int kMostSought = 200;  // limits the cost: nobody reads thousands of hints

class LinkResolver {
  public:
    LinkResolver(Model& model, Diagnostics& diagnostics) : model_(model), diagnostics_(diagnostics) {
        pictures_ = model.pictures;
        std::sort(pictures_.begin(), pictures_.end());
    }

    void link(Link& link, NodeIndex from, const SourceFile& file, const std::string& path) {
        if (leaves_site(link.target) || target_fault(link.target)) return;  // unsafe targets were reported when parsed
        find(link, from, file, path);
        named_by(link.node, from);
    }

    /// Resolves the links in the settings of the home page. They do not count as links to a page in its list of pages
    /// that link to it.
    void menu(Page& page) {
        for (auto& feature : page.home.features) this->feature(feature);
        for (auto& task : page.home.tasks) find(task.link, page.node, page.file, page.path);
        for (auto& news : page.home.news) {
            if (!news.link.target.empty()) find(news.link, page.node, page.file, page.path);
        }
    }

    void find(Link& link, NodeIndex from, const SourceFile& file, const std::string& path) {
        const Place place{file, link.line, link.column};
        const auto hash = link.target.find('#');
        const auto target = link.target.substr(0, hash);
        if (link.picture) return picture(link, target, place, path);
        link.node = target.empty() ? from : page(target, place, path);
        if (link.node == kNone) return;
        if (hash == std::string::npos) return;
        link.anchor = link.target.substr(hash + 1);
        check_anchor(link, place, from);
    }

    void related(Reference& reference, NodeIndex from) {
        const EditionIndex edition = edition_of(from);
        const auto own =
            edition == kNone ? model_.node_by_path.end() : model_.node_by_path.find(base_of(edition) + reference.path);
        const auto found = own == model_.node_by_path.end() ? model_.node_by_path.find(reference.path) : own;
        if (found == model_.node_by_path.end()) {
            if (edition != kNone) return;  // that page is gone, and a frozen edition is never changed
            if (waits(reference.path, reference.place)) return;
            const auto near = nearest_of(reference.path, paths());
            return broken(
                reference.place, fmt::format("there is no content file {}.md", reference.path),
                near ? fmt::format("did you mean \"{}\"?", *near) : "write the path below content/, without .md");
        }
        reference.node = found->second;
        named_by(reference.node, from);
    }

    /// Reports an alias whose target is not an anchor of the page, and one that is still an anchor of its own.
    void anchor_aliases(const std::vector<AnchorAlias>& aliases, NodeIndex node) {
        if (aliases.empty()) return;
        const auto known = anchors_of(model_, model_.at(node));
        for (const auto& alias : aliases) {
            if (std::count(known.begin(), known.end(), alias.old) > 1)
                diagnostics_.error(alias.place, "bad-alias",
                                   fmt::format("#{} is still a place of this page", alias.old), "take the alias out");
            const bool is_old = std::any_of(aliases.begin(), aliases.end(),
                                            [&](const AnchorAlias& other) { return other.old == alias.anchor; });
            if (!is_old && std::count(known.begin(), known.end(), alias.anchor) == 1) continue;
            const auto near = nearest_of(alias.anchor, known);
            diagnostics_.error(alias.place, "bad-alias", fmt::format("this page has no place #{}", alias.anchor),
                               near ? fmt::format("did you mean {}?", *near) : places_hint(known));
        }
    }

    /// The paths of all pages, to find the nearest.
    const std::vector<std::string>& paths() {
        if (paths_.empty()) {
            for (const auto& node : model_.nodes) paths_.push_back(node.path);
        }
        return paths_;
    }

    void finish() {
        for (auto& node : model_.nodes) {
            auto& list = node.linked_from;
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
        }
    }

  private:
    [[nodiscard]] std::string base_of(EditionIndex edition) const {
        return fmt::format("{}/{}/", kEditions, model_.at(edition).id);
    }

    void feature(Reference& reference) {
        std::vector<std::string> ids;
        for (const auto& framework : model_.current_frameworks()) {
            if (framework.id == reference.path) {
                reference.node = framework.node;
                return;
            }
            ids.push_back(framework.id);
        }
        if (waits(reference.path, reference.place)) return;
        const auto near = nearest_of(reference.path, ids);
        broken(reference.place, fmt::format("content/ holds no folder {} to feature", reference.path),
               near ? fmt::format("did you mean \"{}\"?", *near)
                    : listed_or("take `features` out", "the folders are", ids));
    }

    /// Resolves `target`, written in the content file `path`, to a page.
    NodeIndex page(const std::string& target, const Place& place, const std::string& path) {
        const auto full = resolve_path(folder_of(path), target);
        if (!full)
            return broken(place, fmt::format("{} leads out of the content folder", target),
                          "links stay inside content/"),
                   kNone;
        if (const auto own = node_named(model_, *full); own != kNone) return own;
        const auto current = current_path(*full);
        if (current != *full) {
            if (const auto other = node_named(model_, current); other != kNone) return other;
            return broken(place, fmt::format("this frozen edition names the page {}, which is no more", current),
                          fmt::format("add aliases = [\"{}\"] to the settings of the page that took its place",
                                      current.substr(0, current.rfind('.')))),
                   kNone;
        }
        const auto name = full->ends_with(".html") ? full->substr(0, full->size() - 5) : bare_path(*full);
        if (waits(name, place)) return kNone;
        return broken(place, fmt::format("there is no page {}", target), page_hint(name, path)), kNone;
    }

    /// The path in the current edition that corresponds to `path` in a frozen one; any other path unchanged.
    static std::string current_path(const std::string& path) {
        const auto prefix = std::string(kEditions) + "/";
        const auto slash = path.starts_with(prefix) ? path.find('/', prefix.size()) : std::string::npos;
        return slash == std::string::npos ? path : path.substr(slash + 1);
    }

    /// Reports a link to a page that is held back. Returns whether it is one.
    bool waits(const std::string& path, const Place& place) {
        const auto* holder = holder_of(model_.held_back, path);
        if (holder == nullptr) return false;
        diagnostics_.error(place, "held-back-link", held_link(*holder), kHeldHint);
        return true;
    }

    std::string page_hint(const std::string& name, const std::string& path) {
        const auto near = nearest_of(name, paths());
        if (!near) return "name the content file relative to this one, for example ../code/integrity.md";
        const auto& node = model_.at(model_.node_by_path.at(*near));
        const bool own_file = node.file.path.starts_with(*near);  // levels may be in their framework's file
        return fmt::format("did you mean {}?", relative_url(path, own_file ? node.file.path : *near + ".md"));
    }

    void check_anchor(Link& link, const Place& place, NodeIndex from) {
        const auto [entry, fresh] = places_.try_emplace(link.node);
        const auto& node = model_.at(link.node);
        if (fresh) {
            const auto all = anchors_of(model_, node);
            entry->second = {all.begin(), all.end()};
        }
        if (entry->second.count(link.anchor) > 0) return;
        if (edition_of(from) != edition_of(link.node)) return link.anchor.clear();  // the current page lacks it
        const auto known = sought_ < kMostSought ? anchors_of(model_, node) : std::vector<std::string>();
        broken(place, fmt::format("the page \"{}\" has no place #{}", node.title, spelled_out(link.anchor)),
               place_hint(link.anchor, known));
    }

    /// Says which of the places `known` of a page may be meant by `anchor`.
    std::string place_hint(const std::string& anchor, const std::vector<std::string>& known) {
        ++sought_;
        if (known.empty()) return "write a place that the page has";
        // Headings of the same words bear the id of the heading above them in front.
        std::vector<std::string> alike;
        const auto ending = "-" + anchor;
        std::copy_if(known.begin(), known.end(), std::back_inserter(alike),
                     [&](const std::string& one) { return one.ends_with(ending); });
        if (alike.size() > 1) return "several headings have these words, and " + places_hint(std::move(alike));
        const auto near = alike.empty() ? nearest(anchor, known) : alike.front();
        return near ? fmt::format("did you mean #{}?", *near) : places_hint(known);
    }

    static std::string places_hint(std::vector<std::string> known) {
        constexpr std::size_t most = 12;
        const bool all = known.size() <= most;
        known.resize(std::min(known.size(), most));
        for (auto& place : known) place.insert(0, 1, '#');
        return (all ? "its places are: " : "among its places are: ") + listed(known);
    }

    void picture(Link& link, const std::string& target, const Place& place, const std::string& path) {
        const auto full = resolve_path(folder_of(path), target);
        if (full && std::binary_search(pictures_.begin(), pictures_.end(), *full)) {
            link.url = full->compare(0, 6, "pages/") == 0 ? full->substr(6) : *full;
            const auto size = model_.picture_sizes.find(*full);
            if (size != model_.picture_sizes.end()) link.size = size->second;
            return;
        }
        const auto near = full ? nearest_of(*full, pictures_) : std::nullopt;
        broken(place, fmt::format("there is no picture {}", target),
               near ? fmt::format("did you mean {}?", relative_url(path, *near))
                    : "put the file beside the page and name it relative to the page");
    }

    std::optional<std::string> nearest_of(const std::string& word, const std::vector<std::string>& candidates) {
        return ++sought_ <= kMostSought ? nearest(word, candidates) : std::nullopt;
    }

    /// Records that `from` links to `node`, for pages of the same edition only.
    void named_by(NodeIndex node, NodeIndex from) {
        if (node == kNone || node == from || edition_of(node) != edition_of(from)) return;
        model_.nodes[*node].linked_from.push_back(from);
    }

    [[nodiscard]] EditionIndex edition_of(NodeIndex node) const { return model_.at(node).edition; }

    void broken(const Place& place, std::string message, std::string hint) {
        diagnostics_.error(place, "broken-link", std::move(message), std::move(hint));
    }

    Model& model_;
    Diagnostics& diagnostics_;
    std::vector<std::string> pictures_, paths_;
    std::unordered_map<NodeIndex, std::unordered_set<std::string>> places_;  ///< the anchors of each page
    int sought_ = 0;
};

}  // namespace

void resolve_links(Model& model, Diagnostics& diagnostics) {
    LinkResolver linker(model, diagnostics);
    visit_texts(model, [&](InlineText& rich, NodeIndex node, const SourceFile& file, const std::string& path) {
        for (auto& link : rich.links) {
            if (!link.footnote) linker.link(link, node, file, path);
        }
    });
    for (auto& framework : model.frameworks) {
        for (auto& reference : framework.related) linker.related(reference, framework.node);
        for (auto& page : framework.pages) {
            for (auto& reference : page.related) linker.related(reference, page.node);
            linker.anchor_aliases(page.anchor_aliases, page.node);
        }
        for (auto& item : framework.items) {
            for (auto& reference : item.related) linker.related(reference, item.node);
            linker.anchor_aliases(item.anchor_aliases, item.node);
        }
    }
    for (auto& page : model.pages) {
        for (auto& reference : page.related) linker.related(reference, page.node);
        linker.menu(page);
        linker.anchor_aliases(page.anchor_aliases, page.node);
    }
    linker.finish();
}

}  // namespace codify
