#include "model/editions/edition_links.h"

#include <string>
#include <unordered_map>

#include "base/text.h"
#include "source/content.h"

namespace codify {
namespace {

class EditionLinker {
  public:
    explicit EditionLinker(const Model& model) : model_(model) {}

    EditionLinks link() {
        if (model_.editions.empty()) return {};
        out_.pairs = edition_pairs(model_.editions.size());
        for (const auto& [before, after] : out_.pairs) out_.changes.push_back(compare_editions(model_, before, after));
        add_successors();
        add_notes();
        return std::move(out_);
    }

  private:
    /// Sets the successor of each page: the page at the same address, overridden, for pages with wording, by the match
    /// that the comparison found.
    void add_successors() {
        out_.successors.assign(model_.nodes.size(), kNone);
        for (std::size_t i = 0; i < model_.nodes.size(); ++i) {
            const auto edition = model_.nodes[i].edition;
            if (edition == kNone) continue;
            const auto base = std::string(kEditions) + "/" + model_.at(edition).id + "/";
            const auto same = model_.node_by_url.find(model_.nodes[i].url.substr(base.size()));
            if (same == model_.node_by_url.end()) continue;
            out_.successors[i] = target_of(model_, same->second);
        }
        for (std::size_t i = 0; i < out_.pairs.size(); ++i) {
            if (out_.pairs[i].after != kNone) continue;
            for (const auto& [before, after] : out_.changes[i].shared) out_.successors[*before] = after;
            for (const auto& change : out_.changes[i].items) {
                if (change.after == kNone) out_.successors[*change.before] = kNone;
            }
        }
    }

    /// Starts with the newest step, so that each page notes its last change. A change in an intermediate edition is
    /// noted on the current page that replaced it.
    void add_notes() {
        out_.notes.assign(model_.nodes.size(), {});
        const auto count = model_.editions.size();
        for (std::size_t before = count; before-- > 0;) {
            const auto step = step_from(before, count);
            const auto edition = out_.pairs[step].after;
            const auto& changes = out_.changes[step];
            for (const auto& change : changes.items) {
                const auto today = today_of(change.after, edition);
                const bool moved = change.kind == Change::Kind::moved;
                const bool added = change.kind == Change::Kind::added;
                note(today, {moved   ? ChangeNote::Kind::moved
                             : added ? ChangeNote::Kind::added
                                     : ChangeNote::Kind::reworded,
                             edition, model_.change_nodes[step]});
            }
            for (const auto framework : changes.added_frameworks)
                note(today_of(model_.at(framework).node, edition),
                     {ChangeNote::Kind::added, edition, model_.change_nodes[step]});
            for (const auto& change : changes.items) {
                const auto node = change.after == kNone ? change.before : change.after;
                const auto& own = model_.at(model_.at(node).framework);
                note(own.edition == kNone ? own.node : out_.successors[*own.node],
                     {ChangeNote::Kind::changed, edition, model_.change_nodes[step]});
            }
        }
    }

    [[nodiscard]] NodeIndex today_of(NodeIndex node, EditionIndex edition) const {
        return node == kNone || edition == kNone ? node : out_.successors[*node];
    }

    void note(NodeIndex node, const ChangeNote& note) {
        if (node != kNone && out_.notes[*node].node == kNone) out_.notes[*node] = note;
    }

    const Model& model_;
    EditionLinks out_;
};

}  // namespace

EditionLinks link_editions(const Model& model) { return EditionLinker(model).link(); }

std::string change_anchor(const Model& model, const Change& change) {
    const auto node = change.after == kNone ? change.before : change.after;
    return "changed--" + slugify(model.at(node).url);
}

}  // namespace codify
