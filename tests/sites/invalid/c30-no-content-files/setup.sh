rm -r content/*
