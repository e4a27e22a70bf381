#include "outputs/feed.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/xml.h"
#include "model/editions/compare.h"
#include "model/editions/editions.h"

namespace codify {
namespace {

constexpr const char* kFeed = "changes.xml";

/// The date `date` as a timestamp of Atom.
std::string moment(const std::string& date, const std::string& otherwise) {
    return (date.empty() ? otherwise : date) + "T00:00:00Z";
}

void link(XmlWriter& xml, const char* relation, const std::string& address) {
    xml.open("link");
    xml.attribute("rel", relation);
    xml.attribute("href", address);
    xml.close();
}

/// The page of changes between the editions `before` and `after`.
const Node& page_on_changes(const Model& model, EditionIndex before, EditionIndex after) {
    const auto pairs = edition_pairs(model.editions.size());
    const auto pair = std::find_if(pairs.begin(), pairs.end(),
                                   [&](const EditionPair& p) { return p.before == before && p.after == after; });
    return model.at(model.change_nodes[static_cast<std::size_t>(pair - pairs.begin())]);
}

/// As Atom, newest first; its dates are those of the editions.
std::string feed_text(const Model& model, const Config& config) {
    const auto count = model.editions.size();
    const auto pairs = edition_pairs(count);
    XmlWriter xml;
    xml.open("feed");
    xml.attribute("xmlns", "http://www.w3.org/2005/Atom");
    xml.attribute("xml:lang", config.language);
    xml.text_element("id", absolute_url(config, kFeed));
    xml.text_element("title", model.words.say(Phrase::feed, {config.title}));
    xml.text_element("updated", moment(current_edition(model).date, config.updated));
    link(xml, "self", absolute_url(config, kFeed));
    link(xml, "alternate", absolute_url(config, model.at(model.editions_node).url));
    xml.open("author");
    xml.text_element("name", config.organisation.name);
    xml.close();
    for (std::size_t i = count; i-- > 0;) {
        const auto [before, after] = pairs[step_from(i, count)];
        const auto& page = page_on_changes(model, before, after);
        xml.open("entry");
        // The entry keeps its id when the current edition, which it leads to, is frozen in its turn.
        xml.text_element("id", absolute_url(config, page_on_changes(model, before, kNone).url) + "#step");
        xml.text_element("title", page.title);
        xml.text_element("updated", moment(edition_at(model, after).date, config.updated));
        link(xml, "alternate", absolute_url(config, page.url));
        xml.text_element("summary", change_words(compare_editions(model, before, after), model.words));
        xml.close();
    }
    return xml.finish();
}

}  // namespace

std::optional<Output> feed(const Model& model, const Config& config) {
    if (config.base_url.empty() || model.editions.empty()) return std::nullopt;
    return Output{kFeed, Output::Kind::text,
                  [&](std::string& buffer) { return std::string_view(buffer = feed_text(model, config)); }};
}

}  // namespace codify
