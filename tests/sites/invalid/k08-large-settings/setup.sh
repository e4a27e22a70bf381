{ cat site-config.toml; yes '# a remark' | head -c 70000; } >new
mv new site-config.toml
