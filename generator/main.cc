// Options and exit codes; the work is in commands/.
#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <string>

#include "base/report.h"
#include "commands/build.h"
#include "commands/console.h"
#include "commands/gallery.h"
#include "publish/signals.h"

namespace {

using codify::BuildOptions;
using codify::Exit;
using codify::GalleryOptions;

void add_build(CLI::App& app, BuildOptions& options, std::string& format) {
    auto* build = app.add_subcommand("build", "Build the site and publish it to a folder");
    build->add_option("-s,--source", options.source, "the site's folder, which holds site-config.toml and content/")
        ->capture_default_str();
    build->add_option("-o,--output", options.output, "the folder to publish to (default: public/ in the source)");
    build->add_option("-c,--config", options.config,
                      "the settings, relative to the source (default: site-config.toml)");
    build->add_option("-u,--base-url", options.base_url,
                      "where the site will be published, such as https://example.org/code/");
    build->add_option("--theme", options.theme, "the theme to use instead of the one in the settings");
    build->add_option("--format", format, "how problems are reported: human, json, github or sarif")
        ->capture_default_str()
        ->check(CLI::IsMember({"human", "json", "github", "sarif"}));
    build->add_flag("--strict", options.strict, "treat warnings as errors");
    build->add_flag("--adopt", options.adopt, "replace an output folder that codify did not make");
    build->add_flag("--timings", options.timings, "print how long each pass took");
    build->add_flag("-q,--quiet", options.quiet, "print problems only");
}

CLI::App* add_gallery(CLI::App& app, GalleryOptions& options) {
    auto* gallery =
        app.add_subcommand("gallery", "Show each component of a theme with its examples, for theme authors");
    gallery->add_option("-s,--source", options.source, "the site's folder, which holds site-config.toml")
        ->capture_default_str();
    gallery->add_option("-o,--output", options.output, "the folder to write the gallery to")->required();
    gallery->add_option("--theme", options.theme, "the theme to show instead of the one in the settings");
    return gallery;
}

int run(int argc, char** argv) {
    CLI::App app("codify compiles Markdown into an accessible website of a code and its competencies.", "codify");
    app.set_version_flag("--version", std::string("codify ") + CODIFY_VERSION);
    app.require_subcommand(1);
    app.footer(
        "Exit codes: 0 done, 1 content, 2 options or settings, 3 disk or permission, 4 integrity, 5 a stated limit.");
    BuildOptions options;
    std::string format = "human";
    add_build(app, options, format);
    GalleryOptions shown;
    const auto* gallery = add_gallery(app, shown);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == 0;  // --help and --version
        app.exit(error);
        return asked ? 0 : static_cast<int>(Exit::usage);
    }
    if (gallery->parsed()) return codify::gallery(shown);
    options.format = *codify::format_named(format);
    return codify::build(options);
}

}  // namespace

int main(int argc, char** argv) {
    codify::prepare_process();
    try {
        return run(argc, argv);
    } catch (const codify::Failure& failure) {  // the report itself was lost
        codify::say(stderr, codify::report({failure.problem()}, codify::Format::human, false));
        return static_cast<int>(failure.problem().exit);
    } catch (const std::exception& error) {
        codify::say(stderr, fmt::format("codify stopped: {}\n", error.what()));
        return static_cast<int>(Exit::environment);
    }
}
