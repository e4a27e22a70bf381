printf '# caf\351\n' >>site-config.toml
