truncate -s 100M content/documents.toml
