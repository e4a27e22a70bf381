cp content/pages/about.md 'content/pages/about. .md'
cp content/pages/about.md 'content/pages/about.md.'
cp content/pages/about.md 'content/pages/about.md '
mkdir 'content/trailing.' 'content/trailing '
