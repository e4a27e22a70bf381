# One name in the two forms that Unicode has for it: Macs take them for one file.
cp content/pages/about.md "$(printf 'content/pages/caf\303\251.md')"
cp content/pages/about.md "$(printf 'content/pages/cafe\314\201.md')"
