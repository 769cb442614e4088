qemu-system-x86_64 -name 'Büro 日本 🖥' -drive file=/home/jürgen/plätte.img,format=raw -append “quiet”
