// The index types for the lists of the model. Values refer to each other by index, so that the whole model can be
// moved, compared and shared between threads that only read it.
#pragma once

#include "base/index.h"

namespace codify {

struct Edition;
struct Framework;
struct HeldBack;
struct Item;
struct Level;
struct Node;
struct Page;
struct SectionKind;
struct SourceDocument;
struct Tier;

using DocumentIndex = Index<SourceDocument>;
using EditionIndex = Index<Edition>;  ///< in the frozen editions; kNone is the current one
using FrameworkIndex = Index<Framework>;
using HeldIndex = Index<HeldBack>;
using NodeIndex = Index<Node>;
using PageIndex = Index<Page>;  ///< in the pages of a framework, or of the site as a whole

// In the lists of a framework:
using ItemIndex = Index<Item>;
using KindIndex = Index<SectionKind>;
using LevelIndex = Index<Level>;
using TierIndex = Index<Tier>;

}  // namespace codify
