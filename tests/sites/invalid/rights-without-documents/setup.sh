rm content/documents.toml
sed -i '/^source = /d' content/code/_index.md
