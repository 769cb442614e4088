# Nobody reads: quiet. Nowhere to write: said.
{ sleep 0.3; qcb fmt server.sh; echo "exit $?" >&2; } | true
qcb fmt server.sh >/dev/full; echo "exit $?"
qcb --help >/dev/full; echo "exit $?"
