// Writes XML. The only file that knows libxml2.
#pragma once

#include <memory>
#include <string>

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

}  // namespace codify
