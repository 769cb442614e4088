qcb fmt server.sh
echo ---
qcb fmt --to oneline gdb.sh
echo ---
qcb fmt -t argv0 json-single-quotes.sh | tr '\0' '\n'
echo ---
qcb fmt --to json vfio.sh
