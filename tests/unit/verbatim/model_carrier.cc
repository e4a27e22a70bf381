#include <stdexcept>

#include "base/html.h"
#include "tests/unit/verbatim/carried.h"

namespace codify::verbatim {
namespace {

void add_texts(const std::vector<Block>& blocks, std::vector<std::string>& out) {
    for (const auto& block : blocks) {
        for (const auto& row : block.rows) {
            for (const auto& cell : row) out.push_back(plain_text(cell.html));
        }
        add_texts(block.children, out);
        if (block.kind != Block::Kind::heading && block.kind != Block::Kind::paragraph) continue;
        const auto words = plain_text(block.text.html);
        out.push_back(starts_with(words, "Table: ") ? words.substr(7) : words);
    }
}

std::vector<std::string> texts_of(const std::vector<Block>& blocks) {
    std::vector<std::string> out;
    add_texts(blocks, out);
    return out;
}

/// The whole text of one entry or level, which is one paragraph.
std::string one_text(const std::vector<Block>& blocks, const std::string& id) {
    const auto texts = texts_of(blocks);
    if (texts.size() != 1) throw std::runtime_error(id + " is not one paragraph");
    return texts.front();
}

void add_section(const Framework& framework, const Section& section, const std::string& code, Statements& out) {
    const auto& kind = framework.at(section.kind);
    const auto id = code + kind_code(kind.id);
    int number = 0;
    for (const auto& text : texts_of(section.blocks)) out.push_back({id + std::to_string(++number), text});
    number = 0;
    for (const auto& entry : section.entries) {
        const auto own = id + std::to_string(++number);
        out.push_back({own, one_text({entry}, own)});
    }
    number = 0;
    for (const auto& pair : section.pairs) {
        const auto own = id + std::to_string(++number);
        out.push_back({own + ".e", plain_text(pair[0].html)});
        out.push_back({own + ".i", plain_text(pair[1].html)});
    }
    for (const auto& descriptor : section.descriptors) {
        const auto own = descriptor.level == kNone ? id : id + level_code(framework.at(descriptor.level).id);
        out.push_back({own, one_text(descriptor.text, own)});
    }
}

}  // namespace

Statements ModelCarrier::page(const std::string& path, const std::string& prefix) const {
    for (const auto& framework : model_.frameworks) {
        for (const auto& page : framework.pages) {
            if (page.path != path) continue;
            Statements out;
            add_numbered(out, prefix, {page.title});
            add_numbered(out, prefix, texts_of(page.body), 1);
            return out;
        }
    }
    throw std::runtime_error("no page " + path);
}

Statements ModelCarrier::levels(const std::string& framework, const std::string& prefix) const {
    Statements out;
    for (const auto& level : framework_named(model_, framework).levels) {
        const auto id = prefix + "." + level_code(level.id);
        add_numbered(out, id, {level.full_title});
        add_numbered(out, id, texts_of(level.text), 1);
    }
    return out;
}

Statements ModelCarrier::items(const std::string& id, const std::set<std::string>& kinds) const {
    const auto& framework = framework_named(model_, id);
    Statements out;
    for (const auto& item : framework.items) {
        out.push_back({item.code + ".title", item.title});
        add_numbered(out, item.code + ".lead", texts_of(item.lead), 1);
        for (const auto& section : item.sections) {
            if (kinds.count(framework.at(section.kind).id) > 0) add_section(framework, section, item.code, out);
        }
    }
    return out;
}

}  // namespace codify::verbatim
