cp content/pages/about.md "$(printf 'content/pages/red\033[31m.md')"
