# Files that take no room on the disk.
mkdir content/pages/many
for i in $(seq 1 1025); do truncate -s 262144 content/pages/many/page-$i.md; done
