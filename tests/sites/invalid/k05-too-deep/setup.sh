# Each partial holds the next one, 20 deep.
mkdir -p themes/blue/partials
for number in $(seq 20); do echo "{{> p$((number + 1))}}" >"themes/blue/partials/p$number.mustache"; done
echo '<p>The last</p>' >themes/blue/partials/p21.mustache
