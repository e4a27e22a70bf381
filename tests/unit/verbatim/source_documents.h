// The statements of each source document, taken from its text by its own structure: headings by their exact words and
// their place, tabs as the borders of cells, marks of page ends left out. Nothing here looks at the content files.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tests/unit/verbatim/source_text.h"

namespace codify::verbatim {

/// The Code, version 1.4: introduction, history, then each principle's name, behaviours and practices.
[[nodiscard]] Statements code_source();

/// The six definitions as version 1.4 has them: an earlier edition, which the site does not carry.
[[nodiscard]] Statements earlier_definitions();

/// The draft framework: background, adoption, good practice, stages, definitions, vision, then the standards.
[[nodiscard]] Statements framework_source();

/// Each name of the framework's outline beside the name where its text stands.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> outline_and_body_names();

/// The statement on social care, whole.
[[nodiscard]] Statements social_care_source();

/// The Leadership Qualities Framework: its pages, levels, dimensions and elements.
[[nodiscard]] Statements qualities_source();

/// The seven recommendations of the Messenger review.
[[nodiscard]] Statements review_source();

/// What the review says before its first recommendation.
[[nodiscard]] std::string review_opening();

/// The review's text with its page breaks joined, and the headings of its summary, in order.
[[nodiscard]] std::string review_text();
[[nodiscard]] std::vector<std::string> review_summary_titles();

}  // namespace codify::verbatim
