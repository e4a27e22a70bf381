#include "commands/rules/rules.h"

namespace codify {
namespace {

constexpr std::string_view kTheme = "themes/mine/theme.toml";
constexpr std::string_view kStyle = "themes/mine/styles/note.css";
constexpr std::string_view kScript = "assets/own/first.js";
constexpr std::string_view kTemplate = "themes/mine/templates/not-found.mustache";

constexpr Rule kRules[] = {
    {"delimiter-tag", "A template changes the brackets of its tags, which no theme may.", "Keep {{ and }}.", kTemplate,
     "{{=<% %>=}}\n<p>Not found</p>\n", "<p>Not found</p>\n"},
    {"icon-kind",
     "A file in assets/icons is no picture. It would be published as it is: a page among the icons has no policy and "
     "no "
     "check.",
     "Move it out of assets/icons, or save the icon as .svg or .png.", "assets/icons/help.html", "<p>Help</p>\n", ""},
    {"incomplete-example", "An example of a partial does not give every value that the partial uses.",
     "Give each one, false and empty ones too.", "themes/mine/examples/tasks.toml",
     "about = \"Tasks\"\n[[examples]]\ntitle = \"None\"\n"
     "[examples.values]\ntasks = [{ title = \"Search\" }]\n",
     "about = \"Tasks\"\n[[examples]]\ntitle = \"None\"\n"
     "[examples.values]\ntasks = []\n"},
    {"missing-partial", "An example belongs to no partial.", "Name the file as its partial is named.",
     "themes/mine/examples/taks.toml", "about = \"Tasks\"\n[[examples]]\ntitle = \"None\"\n", ""},
    {"missing-script", "A theme names a script that does not exist in assets/.", "Correct the name in theme.toml.",
     kTheme, "[scripts]\nsite = [\"sight\"]\n", "[scripts]\nsite = [\"site\"]\n"},
    {"missing-style", "A theme names a style that it does not have.", "Correct the name in theme.toml.", kTheme,
     "styles = [\"tokns\"]\n", "styles = [\"tokens\"]\n"},
    {"missing-template", "A template or partial does not exist in the theme.", "Correct the name, or add the file.",
     kTemplate, "{{> hed}}\n{{> foot}}\n", "{{> head}}\n{{> foot}}\n"},
    {"missing-theme", "There is no theme of this name.", "Correct the name; themes are the folders of themes/.",
     "site-config.toml", "theme = \"plane\"\n", "theme = \"plain\"\n"},
    {"module-script",
     "A script imports or exports. Pages load classic scripts, since those on a disk can load no modules.",
     "Join it with what it imports, for example with esbuild --bundle --format=iife.", kScript,
     "export const names = [];\n=== themes/mine/theme.toml\n"
     "[scripts]\nsite = [\"own/first\"]\n",
     "const names = [];\n=== themes/mine/theme.toml\n"
     "[scripts]\nsite = [\"own/first\"]\n"},
    {"no-example", "A partial has no examples, so the gallery cannot show it.", "Add examples/<partial>.toml.",
     "themes/mine/partials/note.mustache\n", "<p>A note</p>\n", ""},
    {"partial-cycle", "A partial contains itself.", "Take one of the two out.", "themes/mine/partials/note.mustache",
     "{{> note}}\n=== themes/mine/templates/not-found.mustache\n{{> note}}\n",
     "<p>Note</p>\n=== themes/mine/templates/not-found.mustache\n{{> note}}\n"},
    {"partial-depth", "Partials stand more than 16 deep inside each other.", "Join some of them."},
    {"partial-placement", "A partial stands on a line of its own.", "Break the line before and behind it.", kTemplate,
     "<div>{{> head}}</div>\n{{> foot}}\n", "{{> head}}\n{{> foot}}\n"},
    {"section-depth", "Sections stand more than 64 deep inside each other.", "Use fewer."},
    {"template-too-large", "A template is too long, alone or with its partials.", "Divide it, or use fewer partials."},
    {"theme-cycle", "Themes extend each other in a circle.", "Let one of them extend plain.", kTheme,
     "extends = \"mine\"\n", "extends = \"plain\"\n"},
    {"unclosed-script",
     "A bracket, text, comment or regular expression of a script is never closed. Browsers pass over the whole file.",
     "Close it where it ends.", kScript,
     "const names = [\"a\", \"b\";\n=== themes/mine/theme.toml\n"
     "[scripts]\nsite = [\"own/first\"]\n",
     "const names = [\"a\", \"b\"];\n=== themes/mine/theme.toml\n"
     "[scripts]\nsite = [\"own/first\"]\n"},
    {"unclosed-section", "A section of a template is never closed, or another is closed.",
     "Write {{/name}} where it ends.", kTemplate, "{{#navigation}}\n<p>{{title}}</p>\n",
     "{{#navigation}}\n<p>{{title}}</p>\n{{/navigation}}\n"},
    {"unclosed-style",
     "A bracket, text or comment of a style is never closed. Browsers drop what follows it, often the whole layout.",
     "Close it where it ends.", kStyle,
     "@layer components {\n  .note { color: red;\n}\n=== themes/mine/theme.toml\n"
     "styles = [\"note\"]\n",
     "@layer components {\n  .note { color: red; }\n}\n=== themes/mine/theme.toml\n"
     "styles = [\"note\"]\n"},
    {"unclosed-tag", "A tag is not closed on its line.", "Write }} where it ends.", kTemplate, "<p>{{heading</p>\n",
     "<p>{{heading}}</p>\n"},
    {"unknown-name", "A template or an example uses a value that pages do not have.",
     "Correct the name; the hint shows the nearest.", kTemplate, "<h1>{{headng}}</h1>\n", "<h1>{{heading}}</h1>\n"},
    {"unknown-template", "A theme names something for a kind of page that does not exist.",
     "Use one of the names in the hint.", kTheme, "[page_styles]\npag = [\"tokens\"]\n",
     "[page_styles]\npage = [\"tokens\"]\n"},
    {"unsafe-drawing", "An icon drawn as SVG holds a script, loads something from elsewhere, or is not well-formed.",
     "Draw everything in the file itself, and take scripts out.", "assets/icons/star.svg",
     "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>start()</script></svg>\n",
     "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\" /></svg>\n"},
    {"wrong-tag",
     "A tag of the wrong kind: texts stand in {{ }}, finished markup in {{{ }}}, lists and flags open a section.",
     "Write the tag as the hint says.", kTemplate, "<h1>{{{heading}}}</h1>\n", "<h1>{{heading}}</h1>\n"},
};

}  // namespace

RuleTable theme_rules() { return {"Themes and templates", kRules}; }

}  // namespace codify
