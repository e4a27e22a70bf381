{ cat content/pages/about.md; yes '' | head -c 262144; } >new
mv new content/pages/about.md
