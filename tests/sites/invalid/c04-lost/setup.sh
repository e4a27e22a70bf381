# What a conversion leaves of a letter and of a picture.
printf '+++\ntitle = "Guide"\n+++\nA caf\357\277\275 with a picture: \357\277\274\n' >content/pages/guide.md
