cp content/pages/about.md "$(printf 'content/pages/two\nlines.md')"
