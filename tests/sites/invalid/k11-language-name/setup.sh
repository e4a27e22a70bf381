sed -i 's/^language = .*/language = "Welsh"/' site-config.toml
