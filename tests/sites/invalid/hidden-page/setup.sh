mv content/pages/about.md content/pages/.about.md
