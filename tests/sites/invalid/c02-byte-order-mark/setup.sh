# Each text file as Notepad once saved it. The site must come out the same.
for file in site-config.toml $(find content -name '*.md' -o -name '*.toml'); do
    { printf '\357\273\277'; cat "$file"; } >new
    mv new "$file"
done
