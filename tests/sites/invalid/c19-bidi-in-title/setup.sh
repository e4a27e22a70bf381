# Characters that no one could see here.
printf '+++\ntitle = "Gui\342\200\256de"\n+++\nWords.\n' >content/pages/guide.md
