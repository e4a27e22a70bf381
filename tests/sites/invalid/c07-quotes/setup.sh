{ printf '+++\ntitle = "Guide"\n+++\nDeeper and deeper:\n\n'; head -c 10000 /dev/zero | tr '\0' '>'; printf ' a\n'; } >content/pages/guide.md
