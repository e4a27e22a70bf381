// Parses the command line and sets exit codes; the commands are in commands/.
#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <sstream>
#include <string>

#include "base/process.h"
#include "base/report.h"
#include "commands/build.h"
#include "commands/check.h"
#include "commands/console.h"
#include "commands/edition.h"
#include "commands/explain.h"
#include "commands/gallery.h"
#include "commands/history.h"
#include "commands/list.h"
#include "commands/new_file.h"
#include "commands/restore.h"
#include "commands/schema.h"
#include "commands/serve.h"
#include "commands/usage.h"
#include "commands/usage_of.h"
#include "commands/why.h"
#include "commands/words.h"

namespace {

/// Runs the chosen subcommand after the options are parsed; returns the exit code.
using Run = std::function<int()>;

/// Runs `work` with the parsed values of `options`.
template <typename Options>
void on_chosen(CLI::App* command, Run& run, std::shared_ptr<Options> options, int (*work)(const Options&)) {
    command->callback([&run, options, work] { run = [options, work] { return work(*options); }; });
}

void add_source(CLI::App* command, std::string& source) {
    command->add_option("-s,--source", source, "the site's folder, which holds site-config.toml and content/")
        ->capture_default_str();
}

void add_output(CLI::App* command, std::string& output) {
    command->add_option("-o,--output", output, "the folder to publish to (default: public/ in the source)");
}

void add_config(CLI::App* command, std::string& config) {
    command->add_option("-c,--config", config, "the settings, relative to the source (default: site-config.toml)");
}

void add_theme(CLI::App* command, std::string& theme) {
    command->add_option("--theme", theme, "the theme to use instead of the one in the settings");
}

void add_format(CLI::App* command, codify::Format& format) {
    command
        ->add_option_function<std::string>(
            "--format", [&format](const std::string& name) { format = *codify::format_named(name); },
            "how problems are reported: human, json, github or sarif")
        ->check(CLI::IsMember({"human", "json", "github", "sarif"}))
        ->default_str("human");
}

void add_now(CLI::App* command, std::optional<codify::Instant>& now, const std::string& name = "--now") {
    command
        ->add_option_function<std::string>(
            name, [&now](const std::string& text) { now = codify::london_instant(text); },
            "what the time is taken to be: a day, or a day and time in London, such as 2027-01-15T09:00 (default: now)")
        ->check(CLI::Validator(
            [](const std::string& text) {
                return codify::london_instant(text) ? "" : "write a day or a time like 2027-01-15T09:00";
            },
            "DAY"));
}

/// Adds the options that decide which pages are held back.
template <typename Options>
void add_moment(CLI::App* command, Options& options) {
    command->add_flag("--drafts", options.drafts, "show drafts and pages whose day has not come, marked as such");
    add_now(command, options.now);
}

void add_build(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("build", "Build the site and publish it to a folder");
    const auto options = std::make_shared<codify::BuildOptions>();
    add_source(command, options->source);
    add_output(command, options->output);
    add_config(command, options->config);
    command->add_option("-u,--base-url", options->base_url,
                        "where the site will be published, such as https://example.org/code/");
    add_theme(command, options->theme);
    add_format(command, options->format);
    add_moment(command, *options);
    command->add_flag("--strict", options->strict, "treat warnings as errors");
    command->add_flag("--adopt", options->adopt,
                      "publish to a folder with files that codify did not make; they are kept");
    command->add_flag("--in-place", options->in_place,
                      "publish page by page into the same folder, for one that another program shows");
    command->add_flag("--timings", options->timings, "print how long each pass took");
    command->add_flag("-q,--quiet", options->quiet, "print problems only");
    on_chosen(command, run, options, codify::build);
}

void add_check(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("check", "Look for problems in the site and its pages; writes nothing");
    const auto options = std::make_shared<codify::CheckOptions>();
    add_source(command, options->source);
    add_config(command, options->config);
    add_theme(command, options->theme);
    add_format(command, options->format);
    command->add_flag("--strict", options->strict, "treat warnings as errors");
    command->add_flag("--drafts", options->drafts, "look at drafts and pages whose day has not come too");
    command->add_flag("--external", options->external, "ask other sites whether what is linked to is there");
    command->add_option("--seconds", options->seconds, "how long another site may take for one answer")
        ->capture_default_str()
        ->check(CLI::Range(1, 60));
    command->add_flag("--due", options->due, "list pages whose review has passed or comes within 30 days");
    command
        ->add_option_function<std::string>(
            "--publish",
            [options](const std::string& text) {
                options->publish = true;
                options->address = text.empty() ? "" : *codify::published_address(text);
            },
            "add what must be true before the site goes live; with its address, ask its host what readers get")
        ->expected(0, 1)
        ->type_name("ADDRESS")
        ->check(CLI::Validator(
            [](const std::string& text) {
                return text.empty() || codify::published_address(text)
                           ? ""
                           : "write where the site is, such as https://example.org/code/";
            },
            ""));
    add_now(command, options->today, "--today");
    on_chosen(command, run, options, codify::check);
}

void add_gallery(CLI::App& app, Run& run) {
    auto* command =
        app.add_subcommand("gallery", "Show each component of a theme with its examples, for theme authors");
    const auto options = std::make_shared<codify::GalleryOptions>();
    add_source(command, options->source);
    command->add_option("-o,--output", options->output, "the folder to write the gallery to")->required();
    add_theme(command, options->theme);
    on_chosen(command, run, options, codify::gallery);
}

void add_serve(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("serve", "Show the site in your browser, brought up to date with every save");
    const auto options = std::make_shared<codify::ServeOptions>();
    add_source(command, options->source);
    add_config(command, options->config);
    add_theme(command, options->theme);
    command->add_flag("--drafts", options->drafts, "show drafts and pages whose day has not come, marked as such");
    command->add_option("--port", options->port, "the port to use (default: 1313, or the next that is free)");
    command->add_option("--host", options->host, "the address to use; any other lets your network read the preview")
        ->capture_default_str();
    command->add_option("--editor", options->editor, "the link that opens a file at a line, or \"none\"")
        ->capture_default_str();
    command
        ->add_option_function<std::string>(
            "--poll", [options](const std::string& text) { options->poll = codify::poll_pause(text); },
            "look for saves every so many milliseconds (300 if none are given) instead of listening for them")
        ->expected(0, 1)
        ->type_name("MS")
        ->check(CLI::Validator(
            [](const std::string& text) {
                return codify::poll_pause(text) ? "" : "write milliseconds from 50 to 60000, such as --poll=500";
            },
            ""));
    command->add_flag("--open", options->open, "open your browser");
    on_chosen(command, run, options, codify::serve);
}

void add_explain(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("explain", "Say what a problem means, with a bad and a good example");
    const auto options = std::make_shared<codify::ExplainOptions>();
    command->add_option("rule", options->rule, "the name in square brackets at the end of a problem; all without it")
        ->type_name("RULE");
    command->add_flag("--json", options->json, "for programs");
    on_chosen(command, run, options, codify::explain);
}

void add_edition(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("edition", "Freeze the current texts as an edition, or list the editions");
    command->require_subcommand(1);
    auto* freeze = command->add_subcommand("freeze", "Copy the frameworks to content/editions/ID, for good");
    const auto frozen = std::make_shared<codify::FreezeOptions>();
    add_source(freeze, frozen->source);
    freeze->add_option("id", frozen->id, "the edition's name in addresses, such as 2025-09")->required();
    freeze->add_option("--title", frozen->title, "what it is called (default: as its newest document says)");
    freeze->add_option("--name", frozen->name, "the same within a sentence, such as \"version 2\"");
    freeze->add_option("--date", frozen->date, "its date, such as 2025-09-04 (default: that of its newest document)");
    on_chosen(freeze, run, frozen, codify::freeze_edition);
    auto* list = command->add_subcommand("list", "List the editions, the current one last");
    const auto listed = std::make_shared<codify::EditionListOptions>();
    add_source(list, listed->source);
    list->add_flag("--json", listed->json, "for programs");
    on_chosen(list, run, listed, codify::list_editions);
}

void add_list(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("list", "List pages, who looks after them and what they wait for");
    const auto options = std::make_shared<codify::ListOptions>();
    command
        ->add_option("what", options->what,
                     "all, items, pages, drafts, due (within 30 days), unreviewed or aliases (old addresses)")
        ->type_name("WHAT")
        ->check(CLI::IsMember({"all", "items", "pages", "drafts", "due", "unreviewed", "aliases"}))
        ->capture_default_str();
    add_source(command, options->source);
    command->add_flag("--json", options->json, "for programs");
    add_now(command, options->now);
    on_chosen(command, run, options, codify::list);
}

void add_new(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("new", "Write a new item or page, with the headings it needs, as a draft");
    command->require_subcommand(1);
    for (const bool item : {true, false}) {
        auto* kind = item ? command->add_subcommand("item", "Write a new item of a framework")
                          : command->add_subcommand("page", "Write a new page");
        const auto options = std::make_shared<codify::NewOptions>();
        options->item = item;
        kind->add_option("path", options->path,
                         item ? "where, such as code/humility" : "where, such as costs or background/costs")
            ->type_name("PATH")
            ->required();
        add_source(kind, options->source);
        on_chosen(kind, run, options, codify::new_file);
    }
}

void add_why(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("why", "Say which files, templates, styles and links make a page");
    const auto options = std::make_shared<codify::WhyOptions>();
    options->site.source = ".";
    options->site.drafts = true;
    command->add_option("url", options->url, "an address of the site, such as code/accountability.html")
        ->type_name("URL")
        ->required();
    add_source(command, options->site.source);
    add_config(command, options->site.config);
    add_theme(command, options->site.theme);
    on_chosen(command, run, options, codify::why);
}

void add_history(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("history", "List what was published when, and what changed");
    const auto options = std::make_shared<codify::HistoryOptions>();
    add_source(command, options->source);
    add_output(command, options->output);
    command->add_flag("--json", options->json, "for programs");
    on_chosen(command, run, options, codify::history);
}

void add_restore(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("restore", "Put an earlier version of the published site back, in one step");
    const auto options = std::make_shared<codify::RestoreOptions>();
    command->add_option("number", options->number, "which one, as `codify history` numbers them")
        ->type_name("NUMBER")
        ->required();
    add_source(command, options->source);
    add_output(command, options->output);
    add_now(command, options->now);
    on_chosen(command, run, options, codify::restore);
}

void add_words(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("words", "List the words that a language lacks, to be filled in");
    const auto options = std::make_shared<codify::WordsOptions>();
    options->site.source = ".";
    command->add_option("language", options->language, "its tag, such as cy; without it, the languages are listed")
        ->type_name("LANGUAGE");
    add_source(command, options->site.source);
    add_config(command, options->site.config);
    add_theme(command, options->site.theme);
    on_chosen(command, run, options, codify::list_words);
}

void add_schema(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("schema", "Print a JSON Schema of settings, for editors");
    const auto options = std::make_shared<codify::SchemaOptions>();
    command->add_option("name", options->name, "which settings")
        ->type_name("NAME")
        ->check(CLI::IsMember(codify::schema_names()))
        ->required();
    on_chosen(command, run, options, codify::schema);
}

void add_completions(CLI::App& app, Run& run) {
    auto* command = app.add_subcommand("completions", "Print a script that completes commands in your shell");
    const auto shell = std::make_shared<std::string>();
    command->add_option("shell", *shell, "bash, zsh or fish")
        ->type_name("SHELL")
        ->check(CLI::IsMember({"bash", "zsh", "fish"}))
        ->required();
    command->callback([&app, &run, shell] {
        run = [&app, shell] { return codify::print(codify::completions(codify::usage_of(app), *shell)); };
    });
}

void add_man(CLI::App& app, Run& run) {
    app.add_subcommand("man", "Print the manual page")->callback([&app, &run] {
        run = [&app] { return codify::print(codify::manual(codify::usage_of(app), CODIFY_VERSION, app.get_footer())); };
    });
}

int run(int argc, char** argv) {
    CLI::App app("codify compiles Markdown into an accessible website of codes and frameworks.", "codify");
    app.set_version_flag("--version", std::string("codify ") + CODIFY_VERSION);
    app.require_subcommand(1);
    app.footer(
        "Exit codes: 0 done, 1 content, 2 options or settings, 3 disk or permission, 4 integrity, 5 a stated limit.");
    Run chosen;
    for (const auto& add : {add_build, add_serve, add_check, add_new, add_list, add_why, add_explain, add_edition,
                            add_history, add_restore, add_gallery, add_words, add_schema, add_completions, add_man})
        add(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == 0;  // --help and --version
        std::ostringstream out, wrong;                  // the error message may quote bytes of the command line
        app.exit(error, out, wrong);
        codify::say(stdout, out.str());
        codify::tell(stderr, wrong.str());
        if (!asked) return static_cast<int>(codify::Exit::usage);
        codify::flush_report();
        return 0;
    }
    return chosen();
}

}  // namespace

int main(int argc, char** argv) {
    codify::prepare_process();
    try {
        return run(argc, argv);
    } catch (const codify::Failure& failure) {  // writing the report itself failed
        codify::say(stderr, codify::report({failure.problem()}, codify::Format::human, false));
        return static_cast<int>(failure.problem().exit);
    } catch (const std::exception& error) {
        codify::say(stderr, fmt::format("codify stopped: {}\n", error.what()));
        return static_cast<int>(codify::Exit::environment);
    }
}
