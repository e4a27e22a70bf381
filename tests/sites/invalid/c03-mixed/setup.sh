# Three kinds of line end in one file. The site must come out the same.
awk '{ printf "%s%s", $0, NR % 3 == 0 ? "\r" : NR % 3 == 1 ? "\r\n" : "\n" }' content/code/integrity.md >new
mv new content/code/integrity.md
