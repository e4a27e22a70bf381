#include "outputs/feed.h"

#include <fmt/format.h>

#include "base/xml.h"
#include "model/compare.h"
#include "model/editions.h"
#include "source/content.h"

namespace codify {
namespace {

/// A moment of the day `date`, as Atom writes one.
std::string moment(const std::string& date, const std::string& otherwise) {
    return (date.empty() ? otherwise : date) + "T00:00:00Z";
}

void link(XmlWriter& xml, const char* relation, const std::string& address) {
    xml.open("link");
    xml.attribute("rel", relation);
    xml.attribute("href", address);
    xml.close();
}

}  // namespace

bool has_feed(const Model& model, const Config& config) { return !config.base_url.empty() && !model.editions.empty(); }

std::string feed(const Model& model, const Config& config) {
    const auto base = config.base_url + (config.base_url.back() == '/' ? "" : "/");
    const auto count = model.editions.size();
    const auto pairs = edition_pairs(count);
    XmlWriter xml;
    xml.open("feed");
    xml.attribute("xmlns", "http://www.w3.org/2005/Atom");
    xml.attribute("xml:lang", config.language);
    xml.text_element("id", base + kFeed);
    xml.text_element("title", "Changes: " + config.title);
    xml.text_element("updated", moment(current_edition(model).date, config.updated));
    link(xml, "self", base + kFeed);
    link(xml, "alternate", base + std::string(kEditions) + "/index.html");
    xml.open("author");
    xml.text_element("name", config.organisation.name);
    xml.close();
    for (std::size_t before = count; before-- > 0;) {
        const auto& step = pairs[step_from(before, count)];
        const auto after = edition_at(model, step.after);
        const auto folder = fmt::format("{}{}/{}/", base, kEditions, model.editions[before].id);
        xml.open("entry");
        // The step out of an edition keeps its id when the edition it leads to is frozen in its turn.
        xml.text_element("id", folder + "changes.html#step");
        xml.text_element("title", fmt::format("What changed from {} to {}", model.editions[before].name, after.name));
        xml.text_element("updated", moment(after.date, config.updated));
        link(xml, "alternate", folder + (after.id.empty() ? "changes.html" : "changes-to-" + after.id + ".html"));
        xml.text_element("summary", change_words(compare_editions(model, step.before, step.after)));
        xml.close();
    }
    return xml.finish();
}

}  // namespace codify
