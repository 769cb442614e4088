qcb check --color always wrong.sh
NO_COLOR=1 qcb check --color=always wrong.sh | head -1
qcb check --color=auto wrong.sh | head -1
