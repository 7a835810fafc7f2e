#!/usr/bin/env bash
# Makes the PDF, DOCX and EPUB files of tests/fixtures/documents from what its folder sources holds, with real tools.
# Needs: apt-get install libreoffice-writer-nogui qpdf poppler-utils zip
set -euo pipefail
cd "$(dirname "$0")/../tests/fixtures/documents"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
convert() { soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$1" --outdir "$work" "$2" >/dev/null 2>&1; }

convert 'docx:MS Word 2007 XML:UTF8' sources/lighthouse.html
cp "$work/lighthouse.docx" lighthouse.docx
convert pdf "$work/lighthouse.docx"
cp "$work/lighthouse.pdf" lighthouse.pdf
# Small pages with running heads, page numbers and hyphenated lines.
convert pdf sources/marsh.fodt
cp "$work/marsh.pdf" marsh.pdf

# Encrypted: nobody opens it without the password "tide".
qpdf --encrypt tide tide 256 -- lighthouse.pdf encrypted.pdf
# Readable by all, only editing is barred.
qpdf --encrypt '' tide 256 -- lighthouse.pdf protected.pdf
# Scanned: pictures of pages, no text layer.
pdftoppm -r 40 -gray -jpeg -jpegopt quality=30 marsh.pdf "$work/scan"
for page in "$work"/scan*.jpg; do echo "<p><img src=\"$page\"></p>"; done | head -2 >"$work/scanned.html"
convert pdf:writer_web_pdf_Export "$work/scanned.html"
cp "$work/scanned.pdf" scanned.pdf
# Partly scanned: text, two pictures, text, a blank page, a picture.
qpdf --empty --pages lighthouse.pdf 1 scanned.pdf 2,2 marsh.pdf 1 scanned.pdf 1-2 -- partly-scanned.pdf
# Cut short in the middle.
head -c 5000 lighthouse.docx >damaged.docx
head -c 3000 lighthouse.pdf >damaged.pdf
# Books: the first entry is the format's name, unpacked.
book() { (cd sources/peat-book && zip -q -X0 "$work/$1" mimetype && zip -q -X9 "$work/$1" META-INF/container.xml book.opf contents.xhtml text/*); }
book peat.epub
cp "$work/peat.epub" peat.epub
# Copy-protected: its list of encrypted entries names a chapter.
book protected.epub
mkdir -p "$work/META-INF"
echo '<encryption><EncryptedData><CipherReference URI="text/b-cutting.xhtml"/></EncryptedData></encryption>' >"$work/META-INF/encryption.xml"
(cd "$work" && zip -q -X9 protected.epub META-INF/encryption.xml)
cp "$work/protected.epub" protected.epub
ls -l
