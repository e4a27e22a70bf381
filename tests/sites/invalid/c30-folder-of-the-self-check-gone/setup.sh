printf '\n[self_check]\nframeworks = ["code", "cooking"]\n' >>site-config.toml
