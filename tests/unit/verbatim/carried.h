// What the site carries, as statements under the same ids as those of the sources: once from the model, once from the
// finished pages. A statement gets its id from the place where it stands, so one that has moved is under another id.
#pragma once

#include <set>
#include <string>

#include "model/model.h"
#include "pages/site.h"
#include "tests/unit/verbatim/source_text.h"

namespace codify::verbatim {

class Carrier {
  public:
    Carrier() = default;
    Carrier(const Carrier&) = delete;
    Carrier& operator=(const Carrier&) = delete;
    virtual ~Carrier() = default;

    /// The title (".0") and every text of an ordinary page, in order.
    [[nodiscard]] virtual Statements page(const std::string& path, const std::string& prefix) const = 0;

    /// The title (".0") and every text of each level of a framework.
    [[nodiscard]] virtual Statements levels(const std::string& framework, const std::string& prefix) const = 0;

    /// The titles, introductions and the sections `kinds` of all items of a framework, in reading order.
    [[nodiscard]] virtual Statements items(const std::string& framework, const std::set<std::string>& kinds) const = 0;
};

class ModelCarrier : public Carrier {
  public:
    explicit ModelCarrier(const Model& model) : model_(model) {}
    [[nodiscard]] Statements page(const std::string& path, const std::string& prefix) const override;
    [[nodiscard]] Statements levels(const std::string& framework, const std::string& prefix) const override;
    [[nodiscard]] Statements items(const std::string& framework, const std::set<std::string>& kinds) const override;

  private:
    const Model& model_;
};

/// Renders pages and reads them as a reader does: each statement must be the whole of the element with its anchor.
class PageCarrier : public Carrier {
  public:
    explicit PageCarrier(const Site& site) : site_(site) {}
    [[nodiscard]] Statements page(const std::string& path, const std::string& prefix) const override;
    [[nodiscard]] Statements levels(const std::string& framework, const std::string& prefix) const override;
    [[nodiscard]] Statements items(const std::string& framework, const std::set<std::string>& kinds) const override;

  private:
    const Site& site_;
};

/// "stage-1" is S1 in the ids of statements, "behaviours" is b.
[[nodiscard]] std::string level_code(const std::string& level);
[[nodiscard]] std::string kind_code(const std::string& kind);

[[nodiscard]] const Framework& framework_named(const Model& model, const std::string& id);

// The parts of the site that carry each document, in the order of the document.
[[nodiscard]] Statements carried_code(const Carrier& site);
[[nodiscard]] Statements carried_framework(const Carrier& site);
[[nodiscard]] Statements carried_social_care(const Carrier& site);
[[nodiscard]] Statements carried_qualities(const Carrier& site);
[[nodiscard]] Statements carried_review(const Carrier& site);

}  // namespace codify::verbatim
