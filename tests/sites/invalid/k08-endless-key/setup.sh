{ yes 'a.' | head -n 20000 | tr -d '\n'; printf 'a = 1\n'; cat site-config.toml; } >new
mv new site-config.toml
