for file in script.sh here-document.sh docker.sh backslash.sh spelling.sh ansi.sh commas.sh utf8.sh; do
    qcb fmt $file
done
