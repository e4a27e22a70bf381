printf '<<<<<<< HEAD\nOne.\n||||||| 1a2b3c4\nNone.\n=======\nTwo.\n>>>>>>> a-branch\n' >>content/pages/about.md
