sed -i 's/^theme = .*/theme = "mine"/' site-config.toml
