# Bytes that an editor would not keep.
printf '+++\ntitle = "Guide"\n+++\nHalf a character: \355\240\200.\n' >content/pages/guide.md
