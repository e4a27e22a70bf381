# Windows line ends in every file. The site must come out the same, without a word.
for file in site-config.toml $(find content -name '*.md' -o -name '*.toml'); do
    sed 's/$/\r/' "$file" >new
    mv new "$file"
done
