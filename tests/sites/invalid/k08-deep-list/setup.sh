{ printf 'deep = '; yes '[' | head -n 300 | tr -d '\n'; yes ']' | head -n 300 | tr -d '\n'; echo; cat site-config.toml; } >new
mv new site-config.toml
