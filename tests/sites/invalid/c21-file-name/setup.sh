# The second letter is the Cyrillic one that looks the same.
sed 's/Integrity/Care/; s/INT/CARE/' content/code/integrity.md >"$(printf 'content/code/c\320\260re.md')"
