printf '+++\ntitle = "Guide"\naliases = [\n' >content/pages/guide.md
for i in $(seq 1 101); do printf '  "pages/old-%d",\n' $i; done >>content/pages/guide.md
printf ']\n+++\nText.\n' >>content/pages/guide.md
