mv content/documents.toml documents.toml
ln -s ../documents.toml content/documents.toml
