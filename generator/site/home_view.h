// The home page: what the site is about in full, the rest of it in brief, what a reader can do and what is new.
#pragma once

#include "site/page_frame.h"
#include "theme/view.h"

namespace codify {

/// Adds what the home page shows beside its own text. Where `home` features nothing, every collection is shown in full.
void add_home(View& view, const Frame& frame, const Home& home);

}  // namespace codify
