for i in $(seq 2 41); do printf '\n[[navigation]]\ntitle = "Code %d"\npage = "code/_index.md"\n' $i; done >>site-config.toml
