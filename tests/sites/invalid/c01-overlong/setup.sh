# Bytes that an editor would not keep.
printf '+++\ntitle = "Guide"\n+++\nA slash in two bytes: \300\257.\n' >content/pages/guide.md
