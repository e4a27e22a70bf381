{ printf '+++\ntitle = "Guide"\n+++\n'; yes -- - | head -n 10000 | tr '\n' ' '; printf 'a\n'; } >content/pages/guide.md
