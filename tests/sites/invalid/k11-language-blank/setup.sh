sed -i 's/^language = .*/language = "en-GB "/' site-config.toml
