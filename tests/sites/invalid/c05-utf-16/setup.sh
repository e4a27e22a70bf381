{ printf '\377\376'; iconv -f UTF-8 -t UTF-16LE content/pages/about.md; } >new
mv new content/pages/about.md
