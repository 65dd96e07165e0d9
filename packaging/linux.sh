#!/bin/sh
# Builds target/image/Baton: Baton with a runtime of its own, for the Linux that this runs on. Nothing else is needed to start it.
set -e
cd "${0%/*}/.."
command -v mvn > /dev/null || { echo "Maven is missing; install it, then run packaging/linux.sh again." >&2; exit 1; }
mvn -q -Dmaven.test.skip=true package exec:exec@image
test -x target/image/Baton/bin/Baton
