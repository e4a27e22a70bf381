for name in about.docx about.txt costs.txt costs.markdown photo.heic plan.xyz; do printf x >content/pages/$name; done
