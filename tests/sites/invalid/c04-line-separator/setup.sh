# A line end that few programs know.
printf '+++\ntitle = "Guide"\n+++\nOne line\342\200\250and another.\n' >content/pages/guide.md
