rm content/documents.toml
mkdir content/documents.toml
