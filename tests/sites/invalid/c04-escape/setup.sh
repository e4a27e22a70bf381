# Bytes that an editor would not keep.
printf '+++\ntitle = "Guide"\n+++\nA word \033[31mand more.\n' >content/pages/guide.md
