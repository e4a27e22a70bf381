# Characters that no one could see here.
printf '+++\ntitle = "Guide"\n+++\nA join\342\200\215er between Latin letters, and a non\342\200\214joiner.\n' >content/pages/guide.md
