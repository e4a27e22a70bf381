rm -r content site-config.toml
