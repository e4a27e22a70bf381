#include "model/reading/page_reader.h"
#include "model/addresses/content_path.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "model/reading/front.h"
#include "model/reading/home_reader.h"
#include "model/reading/search_examples.h"

namespace codify {

Page read_page(Document document, std::span<const SettingKey> keys, const std::vector<SourceDocument>& documents,
               Diagnostics& diagnostics) {
    Page page;
    page.file = document.file();
    page.path = bare_path(document.path);
    page.slug = page.path.substr(page.path.rfind('/') + 1);
    FileProblems problems(page.file, diagnostics);
    if (!document.usable || !check_keys(document.front, keys, problems)) return page;
    page.title = document.front.text_of("title");
    page.title_line = line_of(document.front, "title");
    page.short_title = document.front.text_of("short_title", page.title);
    page.summary = document.front.text_of("summary");
    page.kind = kind_of_layout(document.front.text_of("layout", kLayouts.front()));
    page.updated = document.front.text_of("updated");
    page.order = static_cast<int>(document.front.integer_of("order"));
    page.sic = read_sic(document.front, page.file);
    page.maintenance = read_maintenance(document.front);
    page.related = read_related(document.front, page.file);
    page.aliases = read_aliases(document.front, problems);
    page.anchor_aliases = read_anchor_aliases(document.front, problems);
    page.document = read_source(document.front, documents, problems);
    page.home = read_home(document.front, page.kind, problems);
    page.examples = read_search_examples(document.front, page.kind, problems);
    page.body = std::move(document.blocks);
    check_heading_order(page.body, 2, problems);
    name_headings(page.body, problems);
    if (page.body.empty() && page.kind == PageKind::page) {
        problems.error({1, 1}, "no-text", "this page has settings but no text", "write the text below the second +++");
    }
    return page;
}

void sort_pages(std::vector<Page>& pages) {
    std::stable_sort(pages.begin(), pages.end(), [](const Page& a, const Page& b) {
        return std::tie(a.order, a.path) < std::tie(b.order, b.path);
    });
}

}  // namespace codify
