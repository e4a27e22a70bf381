rm content/documents.toml
