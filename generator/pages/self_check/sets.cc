#include "pages/self_check/sets.h"

#include <fmt/format.h>

#include <utility>

#include "base/hash.h"
#include "base/html.h"
#include "base/json.h"
#include "base/parallel.h"
#include "base/xml.h"

namespace codify {
namespace {

Json::Items nodes_of(const XmlElement& parent) {
    Json::Items out;
    for (const auto& child : parent.children) {
        if (child.name.empty()) {
            out.emplace_back(child.text);
            continue;
        }
        Json::Members attributes;
        for (const auto& [name, value] : child.attributes) attributes.emplace_back(name, value);
        Json::Items element{child.name, std::move(attributes)};
        for (auto& node : nodes_of(child)) element.push_back(std::move(node));
        out.emplace_back(std::move(element));
    }
    return out;
}

/// Converts HTML to plain data; to a string if it contains no markup.
Json words_as_data(const std::string& html) {
    if (html.find_first_of("<&") == std::string::npos) return html;
    const auto read = read_xml("<div>" + html + "</div>");
    if (!read.root) return plain_text(html);
    auto nodes = nodes_of(*read.root);
    if (nodes.size() == 1 && std::holds_alternative<std::string>(nodes[0].value)) return nodes[0];
    return nodes;
}

Json learning_data(const Framework& framework, const std::vector<const Learning*>& links) {
    Json::Items out;
    for (const auto* link : links) {
        const auto level = link->level == kNone ? std::string() : framework.at(link->level).id;
        out.emplace_back(Json::Members{{"level", level}, {"title", link->title}, {"url", link->url}});
    }
    return out;
}

Json item_data(const Framework& framework, const AskedItem& item) {
    Json::Items statements;
    for (const auto& one : item.statements) {
        Json::Members data{{"at", one.anchor}};
        if (one.level.empty() && !one.label.empty()) data.emplace_back("label", one.label);
        data.emplace_back("words", words_as_data(one.html));
        statements.emplace_back(std::move(data));
    }
    Json::Members out{{"slug", framework.at(item.item).slug}, {"title", item.title}};
    if (framework.levels.empty()) out.emplace_back("list", true);
    out.emplace_back("statements", std::move(statements));
    if (!item.learning.empty()) out.emplace_back("learning", learning_data(framework, item.learning));
    return out;
}

Json group_data(const Framework& framework, const AskedGroup& group) {
    Json::Items items, pairs;
    for (const auto& item : group.items) items.push_back(item_data(framework, item));
    for (const auto& [left_title, left, right_title, right] : group.pairs)
        pairs.emplace_back(Json::Items{left_title, words_as_data(left), right_title, words_as_data(right)});
    Json::Members out{{"id", group.id}, {"title", group.title}, {"above", group.above}, {"items", std::move(items)}};
    if (!pairs.empty()) {
        out.emplace_back("pairs_title", group.pairs_title);
        out.emplace_back("pairs", std::move(pairs));
    }
    return out;
}

/// Scripts show a statement below the heading of its section, an <h2>.
constexpr int kScreenRank = 3;

CheckSet check_set(const Model& model, NodeIndex paper, const LinkBase& from, bool with_script) {
    const auto& node = model.at(paper);
    const auto& framework = model.at(node.framework);
    const auto groups = asked_groups(node.framework, node.level, from, kScreenRank);
    CheckSet out{.framework = node.framework,
                 .level = node.level,
                 .paper = paper,
                 .name = framework.id + (node.level == kNone ? "" : "-" + framework.at(node.level).id),
                 .effort = effort_of(groups, false)};
    if (node.level != kNone) out.shared = effort_of(groups, true);
    if (with_script) {
        out.script.bytes = check_script(framework, out.name, groups);
        out.script.url = fmt::format("assets/self-check-{}.{}.js", out.name, fingerprint(out.script.bytes));
    }
    return out;
}

}  // namespace

std::vector<CheckSet> check_sets(const Model& model, bool with_scripts) {
    const auto* page = page_of_kind(model, PageKind::self_check);
    if (page == nullptr) return {};
    const LinkBase from{model, model.at(page->node).url, ""};
    prepare_xml();
    std::vector<CheckSet> out(model.papers.size());
    parallel_for(out.size(), [&](std::size_t i) { out[i] = check_set(model, model.papers[i], from, with_scripts); });
    return out;
}

std::string check_script(const Framework& framework, const std::string& name, const std::vector<AskedGroup>& groups) {
    Json::Items data;
    for (const auto& group : groups) data.push_back(group_data(framework, group));
    return fmt::format("(globalThis.codifySelfCheck||={{}})[{}]={};\n", json_line(Json(name)), json_line(Json(data)));
}

}  // namespace codify
