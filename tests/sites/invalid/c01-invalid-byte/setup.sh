# Bytes that an editor would not keep.
printf '+++\ntitle = "Guide"\n+++\nA caf\351 in Latin-1.\n' >content/pages/guide.md
