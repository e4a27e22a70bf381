#include "outputs/pictures.h"

#include "source/picture/picture.h"
#include "source/pictures.h"

namespace codify {

Output picture_output(std::string path, std::string file, std::function<std::string()> read, bool keep_metadata,
                      PictureNotes& notes) {
    auto& note = notes.emplace_back(std::move(file));
    const auto make = [&note, read = std::move(read), keep_metadata](std::string& buffer) -> std::string_view {
        buffer = read();
        try {
            auto picture = read_picture(buffer);
            note.had_metadata = picture.bytes != buffer;
            note.told_place = picture.place;
            if (!keep_metadata) buffer = std::move(picture.bytes);
        } catch (const BrokenPicture& broken) {
            fail_on_picture(note.file, broken.what());
        }
        return buffer;
    };
    return {std::move(path), Output::Kind::picture, make};
}

}  // namespace codify
