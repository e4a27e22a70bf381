mkdir -p themes/blue/templates
yes '{{#draft}}' | head -n 5000 >themes/blue/templates/not-found.mustache
