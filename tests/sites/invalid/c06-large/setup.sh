# 100 MB of text that is really there.
{ cat content/pages/about.md; yes 'Words, words, words.' | head -c 100000000; } >new
mv new content/pages/about.md
