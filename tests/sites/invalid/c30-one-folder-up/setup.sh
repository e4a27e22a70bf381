# The site stands one folder further down.
mkdir site
cp site-config.toml site/
mv content site/
