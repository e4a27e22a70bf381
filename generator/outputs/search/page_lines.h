// Encodes the pages and their passages for the index.
#pragma once

#include <string>
#include <vector>

#include "outputs/search/pages.h"
#include "outputs/search/segment.h"
#include "outputs/search/spots.h"

namespace codify {

/// Merges the spots of all segments.
[[nodiscard]] Spots spots_of(const std::vector<Segment>& segments);

/// One row per page: its parent (counted from one, 0 for none) with the spot and the length of each passage, title,
/// address (empty where it is the slug of the title), short title, and framework (empty where it is that of the parent
/// or there is none, unless this page is about the framework).
[[nodiscard]] std::string packed_pages(const SearchPages& pages, const std::vector<Segment>& segments);

}  // namespace codify
