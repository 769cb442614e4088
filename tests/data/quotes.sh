qemu-system-x86_64 -append "root=/dev/sda1 init=/bin/sh -c \"echo 'hi' > /x && sleep 1\"" -name 'it'\''s "mine"' -uuid ''
