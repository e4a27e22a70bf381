#include "tests/support/real_site.h"

namespace codify {
namespace {

const ShownSite& shipped() {
    static const ShownSite site(CODIFY_ROOT);
    return site;
}

}  // namespace

const Site& real_site() { return shipped().site(); }

const std::vector<RenderedPage>& real_pages() { return shipped().pages(); }

const RenderedPage& real_page(const std::string& url) { return shipped().page(url); }

}  // namespace codify
