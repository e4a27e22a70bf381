cp content/pages/about.md 'content/pages/about (conflicted copy).md'
cp content/pages/about.md content/pages/about-DESKTOP-AB12CD.md
cp content/pages/about.md 'content/pages/Copy of costs.md'
