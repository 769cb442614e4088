cat <<-'END' > vm.conf && qemu-system-x86_64 -readconfig vm.conf -m 1 <<X
	[machine]
	END
not this
X
echo done
