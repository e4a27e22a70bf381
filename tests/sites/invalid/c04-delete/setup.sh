# Bytes that an editor would not keep.
printf '+++\ntitle = "Guide"\n+++\nA word\177.\n' >content/pages/guide.md
