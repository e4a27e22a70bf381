{ printf '+++\ntitle = "Guide"\nsummary = "'; yes 'word ' | head -c 20000 | tr -d '\n'; printf '"\n+++\nWords.\n'; } >content/pages/guide.md
