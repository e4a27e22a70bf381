# One word in the two forms that Unicode has for its last letter.
printf '+++\ntitle = "Guide"\n+++\n## Caf\303\251\n\nWhere to meet.\n\n## Cafe\314\201\n\nAgain.\n' >content/pages/guide.md
