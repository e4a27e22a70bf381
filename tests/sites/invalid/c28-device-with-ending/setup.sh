cp content/pages/about.md content/pages/nul.html
