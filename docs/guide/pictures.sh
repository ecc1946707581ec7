#!/bin/sh
# Makes the pictures anew that the README and the guide name, from the demonstration world: docs/guide/pictures.sh
# All that were taken, in both languages and widths, lie in app/target/pictures.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
taken=$root/app/target/pictures
kept=$root/docs/guide/pictures
rm -rf "$root/app/target/test-data" "$taken"
"$root/hexport" test -pl app -am -Dtest=GuidePictures -Dsurefire.failIfNoSpecifiedTests=false -Dhexport.pictures="$taken"
rm -f "$kept"/*.png
cat "$root/README.md" "$root/docs/guide/README.md" | grep -o 'pictures/[a-z0-9-]*\.png' | sort -u | while IFS= read -r name; do
    cp "$taken/${name#pictures/}" "$kept/"
done
