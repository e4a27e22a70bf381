cp content/pages/about.md "$(printf 'content/pages/caf\351.md')"
