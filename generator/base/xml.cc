#include "base/xml.h"

#include <libxml/xmlwriter.h>

#include <new>

namespace codify {
namespace {

const xmlChar* bytes(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

/// The library reports nothing but a lack of memory here.
void check(int result) {
    if (result < 0) throw std::bad_alloc();
}

}  // namespace

struct XmlWriter::Memory {
    std::unique_ptr<xmlBuffer, void (*)(xmlBufferPtr)> buffer{xmlBufferCreate(), xmlBufferFree};
    std::unique_ptr<xmlTextWriter, void (*)(xmlTextWriterPtr)> writer{xmlNewTextWriterMemory(buffer.get(), 0),
                                                                      xmlFreeTextWriter};
};

XmlWriter::XmlWriter() : memory_(std::make_unique<Memory>()) {
    if (!memory_->buffer || !memory_->writer) throw std::bad_alloc();
    check(xmlTextWriterSetIndent(memory_->writer.get(), 1));
    check(xmlTextWriterStartDocument(memory_->writer.get(), "1.0", "UTF-8", nullptr));
}

XmlWriter::~XmlWriter() = default;

void XmlWriter::open(const char* element) { check(xmlTextWriterStartElement(memory_->writer.get(), bytes(element))); }

void XmlWriter::attribute(const char* name, const std::string& value) {
    check(xmlTextWriterWriteAttribute(memory_->writer.get(), bytes(name), bytes(value.c_str())));
}

void XmlWriter::text_element(const char* element, const std::string& text) {
    check(xmlTextWriterWriteElement(memory_->writer.get(), bytes(element), bytes(text.c_str())));
}

void XmlWriter::close() { check(xmlTextWriterEndElement(memory_->writer.get())); }

std::string XmlWriter::finish() {
    check(xmlTextWriterEndDocument(memory_->writer.get()));
    memory_->writer.reset();
    const auto* buffer = memory_->buffer.get();
    return {reinterpret_cast<const char*>(xmlBufferContent(buffer)), static_cast<std::size_t>(xmlBufferLength(buffer))};
}

}  // namespace codify
