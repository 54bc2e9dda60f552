#!/bin/sh
# Holds PDF files against PDF/UA-1: test/print/vera/pdf-ua.sh FILE... ends with 0 if all pass.
#
# veraPDF comes out of the npm package @opendataloader/pdf, a development tool that carries it whole but for the JAXB
# runtime; Debian's libjaxb-java has that. Ends with 69 and says so where one of them is missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/../../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar
debian=${JAXB:-/usr/share/java}

missing() {
  echo "veraPDF cannot run: $1" >&2
  exit 69
}
[ -f "$jar" ] || missing "npm install puts @opendataloader/pdf there"
command -v java >/dev/null || missing "apt-get install default-jdk-headless"
[ -f "$debian/jaxb-runtime.jar" ] || missing "apt-get install libjaxb-java"

path=$jar
for name in jaxb-runtime jaxb-core jaxb-api istack-commons-runtime txw2 javax.activation stax-ex FastInfoset; do
  path=$path:$debian/$name.jar
done
# The compiler of the virtual machine that starts at once is enough for a few seconds of work.
exec java -XX:TieredStopAtLevel=1 -cp "$path" "$here/PdfUa.java" "$@"
