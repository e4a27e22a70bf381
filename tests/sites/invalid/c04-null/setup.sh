# Bytes that an editor would not keep.
printf '+++\ntitle = "Guide"\n+++\nA word\000 and more.\n' >content/pages/guide.md
