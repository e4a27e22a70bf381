// How large a picture is shown, which pages say so that nothing moves while it loads.
#pragma once

#include <cstdint>

namespace codify {

/// In pixels, as it is shown: of a photo that the camera held on its side, after turning. 0 by 0 where it is not known.
struct PictureSize {
    std::uint32_t width = 0, height = 0;
};

}  // namespace codify
