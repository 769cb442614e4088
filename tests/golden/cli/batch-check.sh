qcb batch check <<'J'
{"id":1,"argv":["qemu-system-x86_64","-m","1G"]}
{"id":"two","command":"qemu-system-x86_64 -smpp 2"}
{"id":{"a":[1,2.5,null,true]},"argv":["qemu-system-x86_64"],"qemu":"7.2","arch":"x86_64"}
not json

[]
{"id":4}
{"id":5,"argv":[]}
{"id":6,"argv":["qemu-system-x86_64",1]}
{"id":7,"argv":["a"],"command":"b"}
{"id":8,"argv":["qemu-system-x86_64",{"bytes":"2dff"}]}
{"id":9,"argv":["qemu-system-x86_64","-m"],"qemu":"./file"}
{"id":10,"argv":["qemu-system-x86_64","\u0000"]}
{"argv":["qemu-system-x86_64","-m","1"]}
{"id":12,"argv":["qemu-system-x86_64","-m","1"]}
{"id":"\u00e4\n\/","argv":["qemu-system-x86_64","-name","a\"b\\c\u20ac\ud83d\ude00"]}
 { "id" : 14 , "argv" : [ "qemu-system-x86_64" , "-smpp" ] } 
{"id":15,"id":16,"argv":["qemu-system-x86_64"]}
{"id":17,"argv":["qemu-system-x86_64"],}
{"id":018,"argv":["qemu-system-x86_64"]}
{"id":-0,"argv":["qemu-system-x86_64"],"more":[1]}
J
echo "exit $?"
