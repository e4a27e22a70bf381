// Writes and parses XML. The only file that depends on libxml2.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace codify {

/// Builds one document in memory. Elements are closed in the reverse order of opening; text is escaped.
class XmlWriter {
  public:
    XmlWriter();
    ~XmlWriter();
    XmlWriter(const XmlWriter&) = delete;
    XmlWriter& operator=(const XmlWriter&) = delete;

    void open(const char* element);
    void attribute(const char* name, const std::string& value);
    void text_element(const char* element, const std::string& text);
    void close();

    /// Closes all open elements and returns the document, UTF-8 with a declaration and indented. Call once, last.
    [[nodiscard]] std::string finish();

  private:
    struct Memory;
    std::unique_ptr<Memory> memory_;
};

/// An element of a parsed document, or (without a name) a run of its text.
struct XmlElement {
    std::string name;
    std::string text;  ///< for a run of text
    int line = 0;      ///< line on which its opening tag ends
    std::vector<std::pair<std::string, std::string>> attributes{};
    std::vector<XmlElement> children{};

    /// The value of the attribute `key`; null without one.
    [[nodiscard]] const std::string* attribute(std::string_view key) const;
};

/// Why a text is not well-formed: the line, the element concerned if that is known, and a message for an author.
struct XmlFault {
    int line = 0;
    std::string element{}, message{}, hint{};
};

struct XmlDocument {
    std::optional<XmlElement> root;
    XmlFault fault;
};

/// Parses a whole document, strictly: nothing is repaired or dropped. Elements nested more than 256 deep, more than 64
/// attributes on one element, and any declaration of entities are faults too; nothing is ever fetched. Thread-safe once
/// prepare_xml has run.
[[nodiscard]] XmlDocument read_xml(const std::string& text);

/// Must run once before any thread parses.
void prepare_xml();

}  // namespace codify
