rm -r content
