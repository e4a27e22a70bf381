mkdir -p content/standards/aux
cp content/standards/self/_index.md content/standards/self/curiosity.md content/standards/aux/
