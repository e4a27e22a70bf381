sed -i 's/^language = .*/language = "English (UK)"/' site-config.toml
