#include "base/xml.h"

#include <fmt/format.h>
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/xmlwriter.h>

#include <algorithm>
#include <new>

#include "base/text.h"

namespace codify {
namespace {

const xmlChar* bytes(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

/// The only error that the library can return here is a lack of memory.
void require(int result) {
    if (result < 0) throw std::bad_alloc();
}

constexpr std::size_t kMostAttributes = 64;  // the library compares every attribute with all others

std::string text_of(const xmlChar* text) {
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text));
}

int line_at(const std::string& text, std::size_t offset) {
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

/// Rejects input that must not reach the library at all.
std::optional<XmlFault> refused(const std::string& text) {
    if (const auto at = text.find("<!ENTITY"); at != std::string::npos)
        return XmlFault{line_at(text, at), "", "an entity is declared here", "write the character itself"};
    const auto type = text.find("<!DOCTYPE");
    if (type != std::string::npos && text.substr(type, text.find('>', type) - type).find('[') != std::string::npos)
        return XmlFault{line_at(text, type), "", "the document type declares something", "write <!DOCTYPE html>"};
    std::size_t count = 0;
    char quote = 0;
    bool in_tag = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (!in_tag) {
            if (c != '<') continue;
            in_tag = true;
            count = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            in_tag = false;
        } else if (c == '=' && ++count > kMostAttributes) {
            return XmlFault{line_at(text, at), "", fmt::format("a tag has more than {} attributes", kMostAttributes),
                            "take some of them out"};
        }
    }
    return std::nullopt;
}

XmlFault explained(const xmlError& error) {
    const auto first = error.str1 == nullptr ? std::string() : std::string(error.str1);
    const auto second = error.str2 == nullptr ? std::string() : std::string(error.str2);
    switch (error.code) {
        case XML_ERR_TAG_NAME_MISMATCH:
            return {error.int1 > 0 ? error.int1 : error.line, first,
                    fmt::format("<{}> is opened here, and </{}> stands where it should be closed", first, second),
                    fmt::format("close it with </{}>, or take the tag out; write elements without content as <{} />",
                                first, first)};
        case XML_ERR_TAG_NOT_FINISHED:
            return {error.line, first, fmt::format("<{}> is never closed", first),
                    fmt::format("close it with </{}>", first)};
        case XML_ERR_UNDECLARED_ENTITY:
        case XML_WAR_UNDECLARED_ENTITY:
            return {error.line, "", fmt::format("&{}; is not a name that pages may use", first),
                    "write the character itself; only &amp; &lt; &gt; &quot; and &apos; have names here"};
        case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
            return {error.line, "", fmt::format("the attribute `{}` has no value", first),
                    fmt::format("write {}=\"{}\"", first, first)};
        case XML_ERR_ATTRIBUTE_REDEFINED:
            return {error.line, "", fmt::format("the attribute `{}` stands twice in one tag", first),
                    "take one of them out"};
        case XML_ERR_ATTRIBUTE_NOT_STARTED:
            return {error.line, "", "a value stands without quotation marks", "write name=\"value\""};
        default:
            return {error.line, "",
                    fmt::format("this is not well-formed: {}",
                                trim(error.message == nullptr ? "it is empty" : error.message)),
                    "every element is closed, every value stands in quotation marks, and & is written &amp;"};
    }
}

XmlElement xml_element(const xmlNode* node) {
    XmlElement out;
    out.name = text_of(node->name);
    out.line = static_cast<int>(xmlGetLineNo(node));
    for (const auto* attribute = node->properties; attribute != nullptr; attribute = attribute->next) {
        out.attributes.emplace_back(text_of(attribute->name), attribute->children == nullptr
                                                                  ? std::string()
                                                                  : text_of(attribute->children->content));
    }
    for (const auto* child = node->children; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) out.children.push_back(xml_element(child));
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            out.children.push_back({"", text_of(child->content), static_cast<int>(xmlGetLineNo(child))});
    }
    return out;
}

/// Keeps the first error: later ones are only its consequences.
void keep_first(void* reader, xmlErrorPtr error) {
    auto* first = static_cast<xmlError*>(static_cast<xmlParserCtxt*>(reader)->_private);
    if (first->code == XML_ERR_OK && error->level >= XML_ERR_ERROR) xmlCopyError(error, first);
}

xmlParserInputPtr load_nothing(const char*, const char*, xmlParserCtxtPtr) { return nullptr; }

}  // namespace

struct XmlWriter::Memory {
    std::unique_ptr<xmlBuffer, void (*)(xmlBufferPtr)> buffer{xmlBufferCreate(), xmlBufferFree};
    std::unique_ptr<xmlTextWriter, void (*)(xmlTextWriterPtr)> writer{xmlNewTextWriterMemory(buffer.get(), 0),
                                                                      xmlFreeTextWriter};
};

XmlWriter::XmlWriter() : memory_(std::make_unique<Memory>()) {
    if (!memory_->buffer || !memory_->writer) throw std::bad_alloc();
    require(xmlTextWriterSetIndent(memory_->writer.get(), 1));
    require(xmlTextWriterStartDocument(memory_->writer.get(), "1.0", "UTF-8", nullptr));
}

XmlWriter::~XmlWriter() = default;

void XmlWriter::open(const char* element) { require(xmlTextWriterStartElement(memory_->writer.get(), bytes(element))); }

void XmlWriter::attribute(const char* name, const std::string& value) {
    require(xmlTextWriterWriteAttribute(memory_->writer.get(), bytes(name), bytes(value.c_str())));
}

void XmlWriter::text_element(const char* element, const std::string& text) {
    require(xmlTextWriterWriteElement(memory_->writer.get(), bytes(element), bytes(text.c_str())));
}

void XmlWriter::close() { require(xmlTextWriterEndElement(memory_->writer.get())); }

std::string XmlWriter::finish() {
    require(xmlTextWriterEndDocument(memory_->writer.get()));
    memory_->writer.reset();
    const auto* buffer = memory_->buffer.get();
    return {reinterpret_cast<const char*>(xmlBufferContent(buffer)), static_cast<std::size_t>(xmlBufferLength(buffer))};
}

const std::string* XmlElement::attribute(std::string_view key) const {
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [&](const auto& entry) { return entry.first == key; });
    return found == attributes.end() ? nullptr : &found->second;
}

XmlDocument read_xml(const std::string& text) {
    XmlDocument out;
    if (auto fault = refused(text)) return {std::nullopt, std::move(*fault)};
    const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxtPtr)> reader(xmlNewParserCtxt(), xmlFreeParserCtxt);
    if (!reader) throw std::bad_alloc();
    xmlError first{};
    const std::unique_ptr<xmlError, void (*)(xmlErrorPtr)> emptied(&first, xmlResetError);
    reader->_private = &first;
    reader->sax->serror = keep_first;
    constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES;
    const std::unique_ptr<xmlDoc, void (*)(xmlDocPtr)> document(
        xmlCtxtReadMemory(reader.get(), text.data(), static_cast<int>(text.size()), nullptr, "UTF-8", options),
        xmlFreeDoc);
    if (document && reader->wellFormed == 1 && first.code == XML_ERR_OK) {
        out.root = xml_element(xmlDocGetRootElement(document.get()));
    } else {
        out.fault = explained(first);
    }
    return out;
}

void prepare_xml() {
    xmlInitParser();
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
    xmlSetExternalEntityLoader(load_nothing);
}

}  // namespace codify
