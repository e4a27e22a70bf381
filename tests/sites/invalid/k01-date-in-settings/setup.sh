sed -i 's/^updated = .*/updated = 1.12.2026/' site-config.toml
