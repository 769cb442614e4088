qcb --help
qcb help check
qcb fmt --help
qcb batch -h
