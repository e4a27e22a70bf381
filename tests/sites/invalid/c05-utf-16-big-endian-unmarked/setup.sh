iconv -f UTF-8 -t UTF-16BE content/pages/about.md >new
mv new content/pages/about.md
