# Characters that no one could see here.
printf '+++\ntitle = "Guide"\n+++\nThe user \342\200\256resu\342\200\254 is \342\201\246isolated\342\201\251.\n' >content/pages/guide.md
