# One title in the two forms that Unicode has for its last letter.
printf '+++\ntitle = "Caf\303\251"\n+++\nWhere to meet.\n' >content/pages/guide.md
printf '+++\ntitle = "Cafe\314\201"\n+++\nAnother place.\n' >content/pages/place.md
