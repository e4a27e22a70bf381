rm content/documents.toml
mkfifo content/documents.toml
