mkdir site
mv content site-config.toml site/
