#!/bin/sh
# Makes the pictures of the guide anew, from the demonstration world: docs/guide/pictures.sh
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
exec "$root/hexport" test -pl app -am -Dtest=GuidePictures -Dsurefire.failIfNoSpecifiedTests=false -Dhexport.pictures="$root/docs/guide/pictures"
