// Writes and reads XML. The only file that knows libxml2.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace codify {

/// Builds one document in memory. Elements are closed in the reverse order of opening; texts are escaped.
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

    /// Closes what is open and gives the document, UTF-8 with a declaration and indented. Called once, last.
    [[nodiscard]] std::string finish();

  private:
    struct Memory;
    std::unique_ptr<Memory> memory_;
};

/// An element of a document that was read, or (without a name) a run of its text.
struct XmlElement {
    std::string name;
    std::string text;  ///< of a run of text
    int line = 0;      ///< on which its opening tag ends
    std::vector<std::pair<std::string, std::string>> attributes{};
    std::vector<XmlElement> children{};

    /// The value of the attribute `key`; nothing without one.
    [[nodiscard]] const std::string* attribute(std::string_view key) const;
};

/// Why a text is no document: the line, the element concerned if that is known, and words for an author.
struct XmlFault {
    int line = 0;
    std::string element{}, message{}, hint{};
};

struct XmlDocument {
    std::optional<XmlElement> root;
    XmlFault fault;
};

/// Reads a whole document, strictly: nothing is repaired or dropped. Elements nested more than 256 deep, more than 64
/// attributes on one element, and any declaration of entities are faults too; nothing is ever fetched. May be called
/// from several threads once prepare_xml has run.
[[nodiscard]] XmlDocument read_xml(const std::string& text);

/// Must run once before threads read.
void prepare_xml();

}  // namespace codify
