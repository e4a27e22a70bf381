part=$(head -c 100 /dev/zero | tr '\0' a)
mkdir -p "content/standards/$part"
sed 's/yourself/others/' content/standards/self/_index.md >"content/standards/$part/_index.md"
cp content/standards/self/curiosity.md "content/standards/$part/$part.md"
