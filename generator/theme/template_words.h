// Puts the words of a language into templates, before a template is checked and parsed, so that they cost nothing when
// pages are rendered and their values are checked like those of the template itself. docs/themes.md describes the tags:
//
//   {{words.search.title}}                       the word; with plural forms, the one for the first value in it
//   {{words.search.found.one}}                   one of its forms, for scripts
//   {{#words.search.found.more}} data-{{form}}="{{text}}"{{/words.search.found.more}}
//                                                repeated for the forms that the language has besides one and other
//   {{#words.self_check_words.ties.forms}}…      the same for the forms besides other that the word itself has
//   {{#words.search.try}}{{#link}}<a href="…">{{text}}</a>{{/link}}{{/words.search.try}}
//                                                a word with the mark <link>…</link>, and what it looks like
#pragma once

#include <map>
#include <string>

#include "base/diagnostics.h"
#include "source/words/words.h"
#include "theme/template.h"

namespace codify {

class TemplateWords {
  public:
    TemplateWords(const Words& words, Diagnostics& diagnostics) : words_(words), diagnostics_(diagnostics) {}

    /// Replaces the tags of words in `text`. Reports a word that there is not, a mark that the template does not show,
    /// and tags that are not closed on their line, all of class usage. Returns whether the text can be checked: not
    /// where a section is open to the end of its line.
    bool put_into(TemplateText& text);

    /// The words that were used, and where first.
    [[nodiscard]] const std::map<std::string, Place>& used() const { return used_; }

  private:
    const Words& words_;
    Diagnostics& diagnostics_;
    std::map<std::string, Place> used_;
};

}  // namespace codify
