sed -i 's/^language = .*/language = "x"/' site-config.toml
