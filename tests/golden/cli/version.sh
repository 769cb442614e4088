qcb --version | grep -c '^qcb [0-9]*\.[0-9]*\.[0-9]*$'
