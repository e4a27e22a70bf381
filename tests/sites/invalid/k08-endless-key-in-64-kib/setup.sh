{ cat site-config.toml; printf '\n'; yes 'a.' | head -n 30000 | tr -d '\n'; printf 'a = 1\n'; } >new
mv new site-config.toml
