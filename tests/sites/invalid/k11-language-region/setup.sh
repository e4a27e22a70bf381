sed -i 's/^language = .*/language = "en-UK"/' site-config.toml
