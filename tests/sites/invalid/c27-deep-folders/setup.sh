folder=content
for i in $(seq 1 33); do folder=$folder/a; done
mkdir -p $folder
