printf '<<<<<<< HEAD\nupdated = 2025-09-05\n=======\nupdated = 2025-09-06\n>>>>>>> a-branch\n' >>site-config.toml
