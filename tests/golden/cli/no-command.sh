qcb; echo "exit $?"
qcb chek x; echo "exit $?"
qcb frobnicate; echo "exit $?"
qcb help chekc; echo "exit $?"
