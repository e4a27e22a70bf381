#include "commands/rules/rules.h"

namespace codify {
namespace {

constexpr Rule kRules[] = {
    {"host-base-url", "The published pages do not know their address, or name another than the one that was asked.",
     "Set base_url to where readers find the site, or ask that address. Without it the page for missing pages (404) "
     "has no "
     "styles in folders, and there is no sitemap."},
    {"host-bytes", "A published file is not the one that the site makes now.",
     "Publish again. If that changes nothing, the host alters files, such as by adding a counter, or keeps old ones."},
    {"host-caching",
     "Browsers keep a file longer than they may, or ask for one again that cannot have changed: pages of yesterday, or "
     "pages whose scripts are gone.",
     "Send pages with Cache-Control: no-cache, and files with a fingerprint in their name as immutable, those alone "
     "that "
     "were found. docs/hosting.md has the setting of each server."},
    {"host-folder", "The address of a folder, with its slash, does not show the folder's index.html.",
     "Let the host show index.html for a folder, and no list of its files."},
    {"host-headers",
     "Pages are sent without headers for their readers' safety, or with a policy that forbids what they need.",
     "Send the headers in docs/hosting.md."},
    {"host-missing", "A page or file that is not there is not answered as missing, or not with the site's own page.",
     "Let the host answer 404 and show 404.html of the site."},
    {"host-name",
     "Where a page and a folder share a name, the page's address without .html leads to neither: readers who shorten "
     "it "
     "find nothing.",
     "Let the host lead from the name of a folder to the folder, or to the page of its name."},
    {"host-page", "A page or file of the site is not there, or another one shows in its place.",
     "Publish the whole folder. A host that hides .html must show the page of a name before the folder of that name."},
    {"host-query", "An address loses what follows its \"?\": searches find nothing, and choices are forgotten.",
     "Let redirects of the host keep the query, or switch off that it hides .html."},
    {"host-silent", "The site does not answer, or leads to another host, which is not asked.",
     "Check the address, its certificate, and whether this machine may ask it."},
    {"host-slash",
     "The address of a folder without its slash shows the folder's page there, so its links lead one folder too high; "
     "or "
     "it leads nowhere.",
     "Let the host redirect to the address with the slash, on the same host and port, and keep the query."},
    {"host-slashes", "An address with two slashes in place of one is answered with an error or with another page.",
     "Let the host take two slashes for one, or answer 404."},
    {"host-type",
     "A file is sent as another type or in other letters than it has. Browsers refuse such styles and scripts.",
     "Name the type of the ending in the settings of the host; docs/hosting.md lists them."},
};

}  // namespace

RuleTable host_rules() { return {"A published site and its host", kRules}; }

}  // namespace codify
