rm -r content/code
sed -i 's/^This site shows.*/Text./' content/pages/about.md
