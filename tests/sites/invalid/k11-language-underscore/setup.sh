sed -i 's/^language = .*/language = "en_GB"/' site-config.toml
