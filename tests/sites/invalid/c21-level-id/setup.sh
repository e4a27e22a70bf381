# The third letter is the Cyrillic one that looks the same.
letter=$(printf '\320\260')
sed "s/^id = \"stage-2\"/id = \"st${letter}ge-2\"/" content/standards/_index.md >new
mv new content/standards/_index.md
